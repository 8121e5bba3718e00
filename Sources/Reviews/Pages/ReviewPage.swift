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
            p(.class("lead")) { "\(frame.say(ReviewWords.state(review.state))). \(frame.say(CycleWords.period(file.cycle.plan)))." }
            actions
            Section(CyclePageWords.stages, id: "stages", in: frame) { Stages(plan: file.cycle.plan, state: file.state, frame: frame) }
            for sheet in file.managers { readable(SharingWords.manager, "manager", sheet) }
            if let own = file.own { readable(SharingWords.own, "own", own) }
            for kind in Contribution.Kind.confidential { if let snapshot = file.snapshots[kind] { SnapshotSection(kind, snapshot, file, frame) } }
            signature
            WhoCanSee(pieces: [.ownForm, .snapshot, .managerForm, .signature], visibility: .confidential, frame: frame)
        }
    }

    private var actions: HTML {
        div(.class("actions")) {
            if file.state == .nominating, file.isSubject || file.isManager { a(href: ReviewsPaths.peers(review.id), .class("btn")) { frame.say(PeerWords.title) } }
            for form in file.forms where FormGate(form.kind, file.state, isShared: review.state.isShared) != .notYet {
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
        }
    }

    private func readable(_ title: Phrase, _ id: String, _ sheet: ReviewFile.Sheet) -> HTML {
        Section(title, id: id, in: frame, side: { span(.class("small")) { sheet.author + (sheet.isLate ? ", " + frame.say(FormWords.late) : "") } }) {
            AnswerSheet(grid: file.grid, answers: sheet.answers, frame: frame)
        }.html
    }

    @HTMLBuilder private var signature: HTML {
        if file.isSubject, review.state == .shared, file.state != .closed {
            Section(SharingWords.signTitle, id: "signature", in: frame) {
                p { frame.say(SharingWords.signNote) }
                FormShell(post: ReviewsPaths.signature(review.id), in: frame) {
                    Field(
                        SignatureForm.choice, SharingWords.choice,
                        .choice([("signed", frame.say(SharingWords.plain)), ("reserved", frame.say(SharingWords.reserved))], none: nil), width: "mid",
                        state: state, in: frame)
                    Field(SignatureForm.reservation, SharingWords.reservation, .area(rows: 4), state: state, in: frame)
                    div(.class("actions")) { SubmitButton(SharingWords.sign, in: frame) }
                }
            }
        } else if let signedAt = review.signedAt {
            Section(SharingWords.signTitle, id: "signature", in: frame) {
                p { "\(frame.say(ReviewWords.state(review.state))), \(frame.say(.instant(signedAt, in: frame.zone)))" }
                if let reservation = review.reservation { p { Written(reservation, in: frame) } }
            }
        }
    }
}

/// What confidential answers say of a person.
private struct SnapshotSection: Component {
    let kind: Contribution.Kind
    let snapshot: Snapshot
    let file: ReviewFile
    let frame: Frame

    init(_ kind: Contribution.Kind, _ snapshot: Snapshot, _ file: ReviewFile, _ frame: Frame) {
        self.kind = kind
        self.snapshot = snapshot
        self.file = file
        self.frame = frame
    }

    var html: HTML {
        Section(SharingWords.answers(kind, snapshot.count), id: kind.rawValue, in: frame) {
            if snapshot.isWithheld {
                p(.class("quiet")) { frame.say(SharingWords.withheld(snapshot.placementsAsked)) }
            } else {
                dl(.class("dl")) {
                    for row in file.grid.rows {
                        dt { row.name(frame.language) }
                        dd { PlacementText.of(snapshot.statement(of: row.id), on: file.grid, least: snapshot.placementsAsked, frame) }
                    }
                }
                for (index, theme) in file.grid.themes.enumerated() {
                    h3 { theme.name(frame.language) }
                    if let comments = snapshot.remarks.first(where: { $0.theme == index })?.comments {
                        ul(.class("dashes")) { for comment in comments { li { Written(comment, in: frame) } } }
                    } else {
                        p(.class("quiet")) { frame.say(SharingWords.remarksWithheld(snapshot.commentsAsked)) }
                    }
                }
            }
        }
    }
}
