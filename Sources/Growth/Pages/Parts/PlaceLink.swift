import Kernel
import Markup
import Site

/// The way to a part of the framework somebody stands on; its name alone for whoever may not open it.
struct PlaceLink: Component {
    let text: String
    let path: Path
    let isOpen: Bool

    init(_ text: String, to path: Path, isOpen: Bool) {
        (self.text, self.path, self.isOpen) = (text, path, isOpen)
    }

    var html: HTML {
        if isOpen { a(href: path) { text } } else { text }
    }
}
