import Kernel
import Markup

/// The summary of a refused form, with the name of each field before what is wrong with it.
///
/// A page is written from its top, where the summary stands, before its fields have said their names: they are read off the page once it is whole, so that
/// no form has to name its fields twice.
struct NamedProblems {
    let language: Language

    func html(of page: HTML) -> HTML {
        let bytes = page.bytes
        guard let summary = bytes.firstRange(of: Self.summary, from: 0), let end = bytes.firstRange(of: Self.listEnd, from: summary.upperBound)
        else { return page }
        var named: [UInt8] = []
        var position = 0
        while let link = bytes.firstRange(of: Self.link, from: max(position, summary.upperBound)), link.upperBound < end.lowerBound,
            let close = bytes.firstRange(of: Self.tagEnd, from: link.upperBound)
        {
            named += bytes[position..<close.upperBound]
            if let name = name(of: Self.prefix + bytes[link.upperBound..<close.lowerBound], in: bytes) { named += name + separator(after: name) }
            position = close.upperBound
        }
        named += bytes[position...]
        return HTML(trusted: String(decoding: named, as: UTF8.self))
    }

    private static let summary = Array("<div class=\"errors\" role=\"alert\" tabindex=\"-1\">".utf8)
    private static let listEnd = Array("</ul>".utf8)
    private static let link = Array("<a href=\"#f-".utf8)
    private static let tagEnd = Array("\">".utf8)
    private static let prefix = Array("f-".utf8)
    private static let aside = Array("<span class=\"quiet\">".utf8)

    /// A question needs no colon.
    private func separator(after name: [UInt8]) -> [UInt8] {
        if name.last == UInt8(ascii: "?") || name.last == UInt8(ascii: ":") { return [UInt8(ascii: " ")] }
        return Array((language == .french ? "\u{A0}: " : ": ").utf8)
    }

    /// The label of a field, or the legend a group of them begins with.
    private func name(of id: [UInt8], in page: [UInt8]) -> [UInt8]? {
        if let label = page.firstRange(of: Array("<label for=\"".utf8) + id + Array("\"".utf8), from: 0) {
            return words(after: label.upperBound, until: "</label>", in: page)
        }
        guard let mark = page.firstRange(of: Array(" id=\"".utf8) + id + Array("\"".utf8), from: 0),
            let open = page[..<mark.lowerBound].lastIndex(of: UInt8(ascii: "<")), page[open...].starts(with: Array("<fieldset".utf8)),
            let close = page[mark.upperBound...].firstIndex(of: UInt8(ascii: ">")), page[(close + 1)...].starts(with: Array("<legend".utf8))
        else { return nil }
        return words(after: close + 1, until: "</legend>", in: page)
    }

    /// What is read of a label: neither its tags nor that the field is optional.
    private func words(after start: Int, until closing: String, in page: [UInt8]) -> [UInt8]? {
        guard let open = page[start...].firstIndex(of: UInt8(ascii: ">")), let end = page.firstRange(of: Array(closing.utf8), from: open)
        else { return nil }
        var label = Array(page[(open + 1)..<end.lowerBound])
        if let aside = label.firstRange(of: Self.aside, from: 0) { label = Array(label[..<aside.lowerBound]) }
        var words: [UInt8] = []
        var isTag = false
        for byte in label {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { words.append(byte) }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return words.isEmpty ? nil : words
    }
}
