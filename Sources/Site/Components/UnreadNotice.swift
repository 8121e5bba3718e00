import Kernel
import Markup

/// Beside a filter: what was asked of it and could not be read.
package struct UnreadNotice: Component {
    let unread: UnreadChoices
    let frame: Frame

    package init(_ unread: UnreadChoices, in frame: Frame) {
        self.unread = unread
        self.frame = frame
    }

    package var html: HTML {
        if !unread.isEmpty {
            div(.class("errors"), .role("alert")) {
                h2 { frame.say(UnreadWords.title(unread.problems.count)) }
                ul { for problem in unread.problems { li { frame.say(problem.text) } } }
            }
        }
    }
}
