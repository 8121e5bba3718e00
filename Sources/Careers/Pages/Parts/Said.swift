import Kernel
import Markup
import Site

/// A text of a framework inside a line: it says its language when it is not the page's.
struct Said: Component {
    let text: LocalizedText
    let frame: Frame

    init(_ text: LocalizedText, in frame: Frame) {
        self.text = text
        self.frame = frame
    }

    var html: HTML {
        let written = text.written(for: frame.language)
        if written.language == frame.language { written.text } else { span(.lang(written.language.rawValue)) { written.text } }
    }
}

extension LocalizedText {
    /// The language to mark; nil when it is the page's.
    func foreign(in frame: Frame) -> String? {
        let language = written(for: frame.language).language
        return language == frame.language ? nil : language.rawValue
    }
}

/// A longer text of a framework: a blank line begins a paragraph.
struct SaidAtLength: Component {
    let text: LocalizedText
    let name: String
    let frame: Frame

    init(_ text: LocalizedText, class name: String = "written", in frame: Frame) {
        self.text = text
        self.name = name
        self.frame = frame
    }

    var html: HTML {
        let written = text.written(for: frame.language)
        for paragraph in Self.paragraphs(of: written.text) {
            p(.class(name), .lang(text.foreign(in: frame))) { Lines(paragraph) }
        }
    }

    private static func paragraphs(of text: String) -> [[Substring]] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .split { line in line.allSatisfy(\.isWhitespace) }
            .map(Array.init)
    }
}

/// Lines of one paragraph.
struct Lines: Component {
    let lines: [Substring]

    init(_ lines: [Substring]) {
        self.lines = lines
    }

    init(_ text: String) {
        lines = text.split(separator: "\n").map { $0 }
    }

    var html: HTML {
        lines.map { HTML(text: String($0)) }.joined(separator: br())
    }
}
