import Kernel
import Markup
import Site

/// The expectation or the level a reader came to speak of, and the box to do so.
struct SubjectSection: Component {
    let subject: CommentedText
    let content: ReviewContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        Section(subject.place, id: "subject", in: frame) {
            if let expectation = subject.expectation, let text = expectation.text {
                SaidAtLength(text, in: frame)
            } else if let scope = subject.level?.scope {
                SaidAtLength(scope, in: frame)
            }
            if let ladder = subject.ladder { p(.class("small")) { a(href: CareersPaths.ladder(ladder.id)) { frame.say(CommentWords.backTo(ladder)) } } }
            if content.policy.mayComment(content.framework) {
                CommentFields(framework: content.framework.id, subject: subject, state: state, frame: frame)
            }
        }
    }
}
