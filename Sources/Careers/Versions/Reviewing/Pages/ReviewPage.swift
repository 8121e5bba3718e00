import Kernel
import Markup
import Site

/// A version read together: the question asked, what one says of it, and what became of each remark.
struct ReviewPage: Component {
    let content: ReviewContent
    let state: FormState
    /// The comment whose answer is to be corrected.
    var answering: ID<FrameworkComment>?
    let frame: Frame

    private var framework: Framework { content.framework }

    var html: HTML {
        Page(
            VersionReviewWords.title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase, CareersPaths.framework(framework.id)),
                .init(VersionReviewWords.title),
            ],
            aside: CareersWords.version(framework.version)
        ) {
            ErrorSummary(state, in: frame)
            UnreadNotice(content.unread, in: frame)
            if !state.problems.isEmpty { KeptTexts(homeless, in: frame) }
            h1 { frame.say(VersionReviewWords.titled(framework, open: content.open.count)) }
            p(.class("lead")) { frame.say(VersionReviewWords.lead(framework.status)) }
            links
            div(.class("cols")) {
                div {
                    if let opened = content.opened { SubjectSection(subject: opened, content: content, state: state, frame: frame) }
                    remarks
                    if content.opened == nil { whole }
                    if content.policy.mayRewrite(framework) { ReviewOpening(content: content, state: state, frame: frame) }
                    if content.policy.isAuthor { ConsultationSection(content: content, state: state, frame: frame) }
                    if content.policy.mayAnswer(framework) { ReviewEnding(framework: framework, state: state, frame: frame) }
                }
                ReviewAside(content: content, frame: frame)
            }
        }
    }

    /// What was typed in a field that this page has no longer: the reading is over, or what it spoke of is gone.
    private var homeless: [KeptTexts.Text] {
        let (mayComment, isAnswered) = (content.policy.mayComment(framework), !content.open.contains { $0.comment.id == answering })
        let isGone = content.opened?.expectation == nil
        let kept: [(isLost: Bool, field: FieldDeclaration, label: Phrase)] = [
            (!mayComment, CommentForm.text, CommentWords.yours),
            (!mayComment || isGone, CommentForm.proposed, CommentWords.proposal),
            (isAnswered || !content.policy.mayAnswer(framework), CommentAnswerForm.answer, CommentWords.yourAnswer),
            (!content.policy.mayAnswer(framework), ReviewEndForm.reason, VersionReviewWords.endReason),
            (!content.policy.mayRewrite(framework), ReviewOpeningForm.note, VersionReviewWords.note),
            (framework.status != .inReview, ConsultationForm.opinionText, ConsultationWords.opinionText),
        ]
        return kept.filter(\.isLost).map { ($0.label, state.value($0.field.name)) }
    }

    private var links: HTML {
        div(.class("actions noprint")) {
            if framework.version > 1 { a(href: CareersPaths.changes(framework.id)) { frame.say(DiffWords.link) } }
            if content.opened != nil { a(href: CareersPaths.review(framework.id)) { frame.say(CommentWords.all) } }
        }
    }

    private var remarks: HTML {
        Section(CommentWords.title(content.open.count), id: "remarks", in: frame) {
            if content.threads.isEmpty {
                p { frame.say(framework.status == .draft ? CommentWords.noneYet : CommentWords.none) }
            }
            for thread in content.open { card(thread) }
            if !content.settled.isEmpty {
                details(.class("disc")) {
                    summary { frame.say(CommentWords.settled(content.settled.count)) }
                    for thread in content.settled { card(thread) }
                }
            }
        }.html
    }

    private func card(_ thread: ReviewContent.Thread) -> HTML {
        CommentCard(thread: thread, content: content, state: thread.comment.id == answering ? state : .empty, frame: frame).html
    }

    @HTMLBuilder private var whole: HTML {
        if content.policy.mayComment(framework) {
            Section(CommentWords.onWhole, id: "write", in: frame) {
                p(.class("note")) { frame.say(CommentWords.whereElse) }
                ul(.class("rows")) {
                    for summary in content.ladders { li { a(href: CareersPaths.ladder(summary.ladder.id)) { Said(summary.ladder.name, in: frame) } } }
                }
                CommentFields(framework: framework.id, subject: nil, state: state, frame: frame)
            }
        }
    }
}
