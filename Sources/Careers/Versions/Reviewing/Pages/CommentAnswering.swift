import Kernel
import Markup
import Site

/// What the authors may do of a remark.
struct CommentAnswering: Component {
    let thread: ReviewContent.Thread
    let content: ReviewContent
    let state: FormState
    let frame: Frame

    private var comment: FrameworkComment { thread.comment }
    private var path: Path { CareersPaths.commentAnswer(comment.id) }

    var html: HTML {
        if comment.isOpen {
            form
        } else {
            ActionButton(post: path, CommentWords.reopen, kind: "textbtn", fields: [(CommentAnswerForm.decision.name, "reopen")], in: frame)
        }
    }

    private var form: HTML {
        details(.class("disc"), .open(if: !state.problems.isEmpty)) {
            summary { frame.say(CommentWords.answer) }
            FormShell(post: path, in: frame) {
                input(type: .hidden, .name(CommentAnswerForm.revision.name), .value(String(thread.subject?.revision ?? 0)))
                reply
                if thread.isOutdated, comment.suggestion != nil, thread.subject != nil {
                    label(.class("check")) {
                        input(
                            type: .checkbox, .id(unread == nil ? nil : "f-" + CommentAnswerForm.hasReadChange.name),
                            .name(CommentAnswerForm.hasReadChange.name), .value("on"))
                        span { frame.say(CommentWords.readChange) }
                    }
                }
                div(.class("actions")) {
                    if comment.suggestion != nil {
                        if mayAccept { choice("accept", CommentWords.accept, "btn second sm") }
                        choice("decline", CommentWords.decline, "textbtn")
                    } else {
                        choice("resolve", CommentWords.resolve, "btn second sm")
                    }
                }
            }
        }
    }

    /// A page holds many of these boxes: each has an identity of its own.
    private var reply: HTML {
        let (id, problem) = ("a-\(comment.id)", state.problem(CommentAnswerForm.answer.name) ?? unread)
        return div(.class("field"), .class("error", if: problem != nil)) {
            label(for: id) { frame.say(CommentWords.yourAnswer) }
            if let problem { p(.class("msg"), .id(unread == nil ? "f-" + CommentAnswerForm.answer.name : nil)) { frame.say(problem) } }
            textarea(.id(id), .name(CommentAnswerForm.answer.name), .rows(3)) { state.value(CommentAnswerForm.answer.name) }
        }
    }

    /// The text changed and nobody said that it was read.
    private var unread: Phrase? { state.problem(CommentAnswerForm.hasReadChange.name) }

    private var mayAccept: Bool { content.framework.status == .inReview && thread.subject?.expectation != nil }

    private func choice(_ value: String, _ words: Phrase, _ kind: String) -> HTML {
        button(.class(kind), .name(CommentAnswerForm.decision.name), .value(value)) { frame.say(words) }
    }
}
