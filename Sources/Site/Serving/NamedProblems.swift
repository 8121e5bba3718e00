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
        var names: [(piece: HTML, at: Int)] = []
        var position = summary.upperBound
        while let link = bytes.firstRange(of: Self.link, from: position), link.upperBound < end.lowerBound,
            let close = bytes.firstRange(of: Self.tagEnd, from: link.upperBound)
        {
            let id = Self.prefix + bytes[link.upperBound..<close.lowerBound]
            if let name = name(of: id, in: page) { names.append((piece: named(name), at: close.upperBound)) }
            position = close.upperBound
        }
        return page.inserting(names)
    }

    private static let summary = Array("<div class=\"errors\" role=\"alert\" tabindex=\"-1\">".utf8)
    private static let listEnd = Array("</ul>".utf8)
    private static let link = Array("<a href=\"#f-".utf8)
    private static let tagEnd = Array("\">".utf8)
    private static let prefix = Array("f-".utf8)
    private static let aside = Array("<span class=\"quiet\">".utf8)

    /// A question needs no colon.
    private func named(_ name: HTML) -> HTML {
        let isAsked = name.bytes.last == UInt8(ascii: "?") || name.bytes.last == UInt8(ascii: ":")
        let colon = language == .french ? "\u{A0}: " : ": "
        return HTML {
            name
            isAsked ? " " : colon
        }
    }

    /// The label of a field, or the legend a group of them begins with.
    private func name(of id: [UInt8], in page: HTML) -> HTML? {
        let bytes = page.bytes
        if let label = bytes.firstRange(of: Array("<label for=\"".utf8) + id + Array("\"".utf8), from: 0) {
            return words(after: label.upperBound, until: "</label>", in: page)
        }
        guard let mark = bytes.firstRange(of: Array(" id=\"".utf8) + id + Array("\"".utf8), from: 0),
            let open = bytes[..<mark.lowerBound].lastIndex(of: UInt8(ascii: "<")), bytes[open...].starts(with: Array("<fieldset".utf8)),
            let close = bytes[mark.upperBound...].firstIndex(of: UInt8(ascii: ">")), bytes[(close + 1)...].starts(with: Array("<legend".utf8))
        else { return nil }
        return words(after: close + 1, until: "</legend>", in: page)
    }

    /// What is read of a label: neither its tags nor that the field is optional.
    private func words(after start: Int, until closing: String, in page: HTML) -> HTML? {
        let bytes = page.bytes
        guard let open = bytes[start...].firstIndex(of: UInt8(ascii: ">")), var end = bytes.firstRange(of: Array(closing.utf8), from: open)?.lowerBound
        else { return nil }
        if let aside = bytes.firstRange(of: Self.aside, from: open), aside.lowerBound < end { end = aside.lowerBound }
        var words = HTML()
        var position = open + 1
        while position < end {
            let tag = bytes[position..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
            words.append(page.piece(position..<tag))
            position = (bytes[tag..<end].firstIndex(of: UInt8(ascii: ">")) ?? end) + 1
        }
        return words.isEmpty ? nil : words
    }
}
