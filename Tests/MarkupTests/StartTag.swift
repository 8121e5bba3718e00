/// The first tag of some markup, read the way a browser reads it.
struct StartTag: Equatable {
    struct Written: Equatable {
        let name: String
        let value: String?
    }

    var name = ""
    var attributes: [Written] = []
    /// What follows the tag.
    var rest = ""

    /// Nil when the markup does not begin with a tag that ends.
    init?(_ markup: String) {
        var scalars = Array(markup.unicodeScalars)[...]
        guard scalars.popFirst() == "<" else { return nil }
        name = Self.take(from: &scalars) { !Self.isSpace($0) && $0 != ">" && $0 != "/" }
        while true {
            _ = Self.take(from: &scalars) { Self.isSpace($0) || $0 == "/" }
            guard let next = scalars.first else { return nil }
            if next == ">" {
                rest = Self.text(scalars.dropFirst())
                return
            }
            guard let attribute = Self.attribute(from: &scalars) else { return nil }
            attributes.append(attribute)
        }
    }

    subscript(_ name: String) -> String? {
        attributes.first { $0.name == name }.map { $0.value ?? "" }
    }

    var names: [String] { attributes.map(\.name) }

    private static func attribute(from scalars: inout ArraySlice<Unicode.Scalar>) -> Written? {
        let name = take(from: &scalars) { !isSpace($0) && $0 != ">" && $0 != "/" && $0 != "=" }
        guard scalars.first == "=" else { return Written(name: name, value: nil) }
        scalars.removeFirst()
        guard let quote = scalars.popFirst(), quote == "\"" || quote == "'" else { return nil }
        let value = take(from: &scalars) { $0 != quote }
        guard scalars.popFirst() == quote else { return nil }
        return Written(name: name, value: decoded(value))
    }

    private static func take(from scalars: inout ArraySlice<Unicode.Scalar>, while isTaken: (Unicode.Scalar) -> Bool) -> String {
        let taken = scalars.prefix(while: isTaken)
        scalars = scalars.dropFirst(taken.count)
        return text(taken)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    /// The text four character references stand for; `&amp;` last, so that nothing is read twice.
    static func decoded(_ text: String) -> String {
        [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(text) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
    }
}
