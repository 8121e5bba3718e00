/// Reads the tags of a page one after the other, once: a page that gives back sixty long texts is read as bytes.
struct TagScanner {
    struct Tag {
        let element: String
        var isClosing = false
        var attributes: [(name: String, value: String)] = []
    }

    enum Found {
        case tag(Tag)
        /// A `<` that begins no tag, and what follows it.
        case stray(near: String)
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ page: String) { bytes = Array(page.utf8) }

    mutating func next() -> Found? {
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        guard place < bytes.count else { return nil }
        let start = place
        if let tag = tag() { return .tag(tag) }
        place = start + 1
        return .stray(near: text(start..<min(start + 60, bytes.count)))
    }

    /// `<!doctype html>`, `</name>` or `<name one="of" these>`: what this product writes, and nothing else that a browser would forgive.
    private mutating func tag() -> Tag? {
        place += 1
        if take("!doctype html>") || take("!DOCTYPE html>") { return Tag(element: "!doctype") }
        let isClosing = take("/")
        guard let element = name(), !element.hasPrefix("_"), !element.hasPrefix(":") else { return nil }
        var tag = Tag(element: element, isClosing: isClosing)
        while true {
            let isSpaced = skipSpaces()
            if take(">") || take("/>") { return tag }
            guard isSpaced, let attribute = name() else { return nil }
            guard take("=") else {
                tag.attributes.append((attribute, ""))
                continue
            }
            guard let value = quoted() else { return nil }
            tag.attributes.append((attribute, value))
        }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        let end = place + word.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[place + offset] != word.utf8Start[offset] { return false }
        place = end
        return true
    }

    private mutating func skipSpaces() -> Bool {
        let start = place
        while place < bytes.count, [9, 10, 12, 13, 32].contains(bytes[place]) { place += 1 }
        return place > start
    }

    /// In lower case, as browsers read it.
    private mutating func name() -> String? {
        let start = place
        while place < bytes.count, Self.isOfName(bytes[place], first: place == start) { place += 1 }
        return place > start ? text(start..<place).lowercased() : nil
    }

    private static func isOfName(_ byte: UInt8, first isFirst: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
        default: false
        }
    }

    /// Between double quotes, without a `<`.
    private mutating func quoted() -> String? {
        guard take("\"") else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "<") { return nil }
            place += 1
        }
        let value = text(start..<place)
        return take("\"") ? value : nil
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
