import Kernel
import Markup

/// A line, a title, and what belongs to it on the right.
package struct Section: Component {
    let id: String
    let title: Phrase
    let side: HTML
    let content: HTML
    let frame: Frame

    package init(_ title: Phrase, id: String, in frame: Frame, @HTMLBuilder side: () -> HTML = { HTML() }, @HTMLBuilder content: () -> HTML) {
        self.id = id
        self.title = title
        self.side = side()
        self.content = content()
        self.frame = frame
    }

    package var html: HTML {
        section(.class("sec"), .aria("labelledby", id)) {
            header {
                h2(.id(id)) { frame.say(title) }
                side
            }
            content
        }
    }
}
