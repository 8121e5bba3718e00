/// Writes markup straight into one buffer: the quick way for rows that come by the hundred.
///
/// ```swift
/// HTML.write(capacity: rows.count * 200) { page in
///     for row in rows {
///         page.element(.tr) { tr in
///             tr.element(.td, .class("num"), text: row.score)
///         }
///     }
/// }
/// ```
package struct HTMLWriter {
    var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Text, escaped.
    package mutating func text(_ text: String) {
        bytes.appendEscaped(text, for: .text)
    }

    /// A whole number.
    package mutating func text(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Markup made elsewhere.
    package mutating func append(_ html: HTML) {
        bytes.append(contentsOf: html.bytes)
    }

    /// An element around what the closure writes.
    package mutating func element(_ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        open(tag.name, attributes)
        content(&self)
        close(tag.name)
    }

    /// An element around escaped text.
    package mutating func element(_ tag: Tag, _ attributes: Attribute..., text: String) {
        open(tag.name, attributes)
        self.text(text)
        close(tag.name)
    }

    /// A link around what the closure writes.
    package mutating func a(href path: Path, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        open("a", [.href(path)] + attributes)
        content(&self)
        close("a")
    }

    /// A link around escaped text.
    package mutating func a(href path: Path, _ attributes: Attribute..., text: String) {
        a(href: path, .all(attributes)) { $0.text(text) }
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(0x3C)
        bytes.append(name)
        write(attributes)
        bytes.append(0x3E)
    }

    mutating func close(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(0x3E)
    }
}
