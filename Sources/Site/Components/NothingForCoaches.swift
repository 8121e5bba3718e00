import Kernel
import Markup

/// What an external coach reads of a list that is not theirs: an empty one would say that there is nothing in it.
package struct NothingForCoaches: Component {
    let title: Phrase
    let frame: Frame

    package init(_ title: Phrase, in frame: Frame) {
        self.title = title
        self.frame = frame
    }

    package var html: HTML {
        Page(title, in: frame) {
            h1 { frame.say(SiteWords.nothingForCoaches) }
            div(.class("actions")) { a(href: .root, .class("btn second")) { frame.say(SiteWords.home) } }
        }.html
    }
}

extension Frame {
    package var isForAnOutsider: Bool { viewer?.isOutsider == true }
}
