/// Rendered markup: the bytes a browser receives, already escaped.
///
/// A value is made by element functions (`p { "Bonjour" }`), by `HTML { ... }` around several of them, or by a writer.
/// Text becomes markup only through escaping; `init(trusted:)` is the one door that lets bytes through as they are.
package struct HTML: Sendable, Hashable {
    /// The UTF-8 bytes, ready to be sent.
    package internal(set) var bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// No markup at all.
    package init() {
        bytes = []
    }

    /// Several pieces, one after the other.
    package init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    /// Text, escaped.
    package init(text: String) {
        bytes = text.withEscapedText(for: .text) { text in [UInt8](count: text.count) { text.write(to: &$0) } }
    }

    /// Markup written by the program itself, never by a person: it is sent as it is, without escaping.
    package init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// Markup written row by row into one buffer, for long lists.
    ///
    /// - Parameter capacity: the bytes to reserve at once; a good guess saves copies.
    package static func write(capacity: Int = 1_024, _ body: (inout HTMLWriter) -> Void) -> HTML {
        var writer = HTMLWriter(capacity: capacity)
        body(&writer)
        return HTML(bytes: writer.bytes)
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { bytes.isEmpty }

    /// The markup as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds markup at the end.
    package mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as text.
    package var description: String { string }
}

extension [HTML] {
    /// The pieces one after the other, with a separator between them.
    package func joined(separator: HTML = HTML()) -> HTML {
        var whole = HTML()
        for (index, piece) in enumerated() {
            if index > 0 { whole.append(separator) }
            whole.append(piece)
        }
        return whole
    }
}
