import Careers
import Kernel
import Markup
import Site

/// What a framework says, in its own language when it is not the page's: one paragraph a line.
struct LadderText: Component {
    let text: LocalizedText
    let frame: Frame

    var html: HTML {
        let written = text.written(for: frame.language)
        let language = written.language == frame.language ? nil : written.language.rawValue
        for line in written.text.split(separator: "\n") { p(.class("written"), .lang(language)) { String(line) } }
    }
}
