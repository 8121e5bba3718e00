import Kernel
import Markup
import Site

/// A text of several lines as it was typed, in its own language.
struct WrittenLines: Component {
    let text: String
    let language: Language
    let frame: Frame

    var html: HTML {
        p(.class("written"), .lang(language == frame.language ? nil : language.rawValue)) {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { br() }
                String(line)
            }
        }
    }
}
