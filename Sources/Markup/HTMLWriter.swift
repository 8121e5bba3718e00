/// Writes markup straight into one buffer: the quick way for rows that come by the hundred.
///
/// ```swift
/// HTML.write(capacity: rows.count * 200) { page in
///     for row in rows {
///         page.element(.tr) { tr in
///             tr.element(.td, .class("num"), text: row.name)
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
        text.withEscapedText(for: .text) { text in append(count: text.count) { text.write(to: &$0) } }
    }

    /// A whole number.
    package mutating func text(_ number: Int) {
        text(String(number))
    }

    /// Markup made elsewhere.
    package mutating func append(_ html: HTML) {
        bytes.append(contentsOf: html.bytes)
    }

    /// An element around what the closure writes.
    package mutating func element(_ name: ElementName, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        let tags = TagPair(name.text, attributes)
        open(tags)
        content(&self)
        close(tags)
    }

    /// An element around escaped text.
    package mutating func element(_ name: ElementName, _ attributes: Attribute..., text: String) {
        write(text, between: TagPair(name.text, attributes))
    }

    /// A link around what the closure writes.
    package mutating func a(href path: Path, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void) {
        let tags = TagPair("a", leading: [.href(path)], attributes)
        open(tags)
        content(&self)
        close(tags)
    }

    /// A link around escaped text.
    package mutating func a(href path: Path, _ attributes: Attribute..., text: String) {
        write(text, between: TagPair("a", leading: [.href(path)], attributes))
    }

    mutating func open(_ tags: TagPair) {
        append(count: tags.openingCount) { tags.open(&$0) }
    }

    mutating func close(_ tags: TagPair) {
        append(count: tags.closingCount) { tags.close(&$0) }
    }

    private mutating func write(_ text: String, between tags: TagPair) {
        text.withEscapedText(for: .text) { text in
            append(count: tags.openingCount + text.count + tags.closingCount) { pen in
                tags.open(&pen)
                text.write(to: &pen)
                tags.close(&pen)
            }
        }
    }

    @inline(__always)
    private mutating func append(count: Int, _ fill: (inout Pen) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
            var pen = Pen(buffer)
            fill(&pen)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<pen.count]))
        }
    }
}
