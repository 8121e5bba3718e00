import Kernel
import Markup

/// What somebody wrote, line by line, with its language when it is not the page's.
struct Quote: Component {
    let text: WrittenText
    let language: Language

    init(_ text: WrittenText, on language: Language) {
        self.text = text
        self.language = language
    }

    var html: HTML {
        span(.class("written"), .lang(text.language == language ? nil : text.language.rawValue)) {
            for (index, line) in text.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { br() }
                String(line)
            }
        }
    }
}
