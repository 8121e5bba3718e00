import Careers
import Kernel
import Markup
import Site

/// A text written once for everybody, in the reader's language when it exists, else marked as the other.
struct Bilingual: Component {
    let text: LocalizedText
    let frame: Frame

    init(_ text: LocalizedText, in frame: Frame) {
        self.text = text
        self.frame = frame
    }

    var html: HTML {
        span(.lang(text[frame.language] == nil ? frame.language.other.rawValue : nil)) { text.preferring(frame.language) }
    }
}
