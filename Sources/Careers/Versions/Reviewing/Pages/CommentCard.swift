import Kernel
import Markup
import Site

/// One remark: who, where, what, the wording proposed against the present one, and what the authors made of it.
struct CommentCard: Component {
    let thread: ReviewContent.Thread
    let content: ReviewContent
    let state: FormState
    let frame: Frame

    private var comment: FrameworkComment { thread.comment }
    private var lang: String? { comment.language == frame.language ? nil : comment.language.rawValue }

    var html: HTML {
        article(.class("flow remark"), .id("c-\(comment.id)"), .aria("label", frame.say(CommentWords.by(comment.authorName)))) {
            h3 { if let path { a(href: path) { frame.say(comment.place) } } else { frame.say(comment.place) } }
            p(.class("note")) {
                comment.authorName + ", " + frame.say(Phrase.instant(comment.writtenAt, in: frame.zone))
                if !comment.isOpen { ". " + frame.say(CommentWords.state(comment.state)) }
            }
            if thread.subject == nil { p(.class("note")) { frame.say(CommentWords.goneNow) } }
            if let text = comment.text { p(.class("written"), .lang(lang)) { Lines(text) } }
            suggestion
            answer
            if content.policy.mayAnswer(content.framework) { CommentAnswering(thread: thread, content: content, state: state, frame: frame) }
        }
    }

    private var path: Path? {
        switch comment.subject {
        case .framework: nil
        case .level(let level): thread.subject == nil ? nil : CareersPaths.level(level)
        case .expectation: thread.subject == nil ? nil : CareersPaths.review(comment.framework).query("on", comment.subject.rawValue)
        }
    }

    @HTMLBuilder private var suggestion: HTML {
        if let suggestion = comment.suggestion {
            p(.class("small")) { strong { frame.say(CommentWords.proposal) } }
            DiffText(from: suggestion.base, to: suggestion.proposed, in: comment.language, frame: frame)
            if thread.isOutdated, let subject = thread.subject {
                div(.class("flag")) {
                    p { frame.say(CommentWords.outdated) }
                    DiffText(from: subject.text(comment.language), to: suggestion.proposed, in: comment.language, frame: frame)
                }
            }
        }
    }

    @HTMLBuilder private var answer: HTML {
        if let answer = comment.answer {
            if let text = answer.text {
                p(.class("written"), .lang(text.language == frame.language ? nil : text.language.rawValue)) { Lines(text.text) }
            }
            p(.class("note")) { frame.say(CommentWords.answered(by: answer.author, at: answer.givenAt, in: frame.zone)) }
        }
    }
}
