import Kernel
import Markup
import Site

/// A review, as far as the viewer may read it.
struct ReviewPage: Component {
    let file: ReviewFile
    let state: FormState
    let frame: Frame

    private var review: Review { file.review }

    var html: HTML {
        let title = ReviewWords.of(review.subjectName)
        Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: file.cycle.plan.name)), .init(Phrase(same: review.subjectName))]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { facts.joined(separator: " ") }
            ReviewContext(file: file, frame: frame)
            actions
            if let asked = file.peersAsked { p(.class("says")) { frame.say(PeerWords.mayStillCome(asked)) } }
            if file.awaitsSummary { div(.class("flag")) { p { frame.say(SharingWords.summaryAwaited) } } }
            if file.awaitsOpening { div(.class("flag")) { p { frame.say(AnonymityWords.awaiting) } } }
            Section(CyclePageWords.stages, id: "stages", in: frame) {
                Stages(plan: file.cycle.plan, state: file.state, frame: frame)
                if file.hasNews { p(.class("small")) { a(href: ReviewsPaths.news(file.cycle.id)) { frame.say(NoticeWords.title) } } }
            }
            if !file.previous.isEmpty { PreviousPoints(file: file, frame: frame) }
            contents
            SignatureSection(file: file, state: state, frame: frame)
            ConversationSection(file: file, state: state, frame: frame)
            WhoCanSee(
                pieces: [.ownForm, .objectives, .peerAnswers, .crossTeamAnswers, .reportAnswers, .snapshot, .managerForm, .signature, .particulars],
                visibility: .of(file.cycle.plan), frame: frame)
        }
    }

    private var facts: [String] {
        let level = PlacementText.level(review.level, on: file.grid, frame)
        return [frame.say(ReviewWords.state(review.state)), frame.say(CycleWords.period(file.cycle.plan)), level].map { $0 + "." }
    }

    @HTMLBuilder private var contents: HTML {
        if file.isEmpty {
            p(.class("quiet")) { frame.say(file.isSubject ? SharingWords.nothingYetOwn : SharingWords.nothingYet) }
        } else {
            Section(SharingWords.sources, id: "sources", in: frame) { Sources(file: file, frame: frame) }
            Growth(file: file, frame: frame)
            if let told = file.own?.objectives, told.isAnswered { ObjectiveContribution(file: file, objectives: told, frame: frame) }
            if file.hasTexts { OpenQuestions(file: file, frame: frame) }
        }
        if !file.axes.isEmpty { ComingAxes(axes: file.axes, frame: frame) }
    }

    private var actions: HTML {
        div(.class("actions")) {
            if file.state == .nominating, file.isSubject || file.isManager {
                a(href: ReviewsPaths.peers(review.id), .class("btn")) { frame.say(file.isSubject ? PeerWords.proposeYours : PeerWords.title) }
            }
            if file.mayReplace { a(href: ReviewsPaths.peers(review.id), .class("btn")) { frame.say(PeerWords.replace) } }
            for form in file.forms where FormGate(form.kind, file.state, in: file.cycle.plan.modes, isShared: review.state.isShared) != .notYet {
                a(href: ReviewsPaths.form(form.id)) { frame.say(ReviewWords.form(form.kind, about: review.subjectName)) }
            }
            if file.isManager, !file.forms.contains(where: { $0.kind == .manager }), file.state >= .managerWriting, !review.state.isShared {
                ActionButton(post: ReviewsPaths.assessment(review.id), SharingWords.begin, kind: "btn", in: frame)
            }
            if review.state.isShared {
                a(href: ReviewsPaths.dossier(review.id), .class("btn")) { frame.say(SharingWords.read) }
            } else if file.isPreparing {
                a(href: ReviewsPaths.dossier(review.id), .class("btn")) { frame.say(SharingWords.prepare) }
            }
            if file.isManager, file.state != .closed, !review.state.isShared {
                a(href: ReviewsPaths.withdrawal(review.id)) { frame.say(ConflictWords.managerLink) }
            }
            if !file.isSubject, file.state != .closed { a(href: ReviewsPaths.particulars(review.id)) { frame.say(ParticularWords.link) } }
        }
    }
}
