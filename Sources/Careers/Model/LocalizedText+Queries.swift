import Kernel
import Storage

extension Row {
    /// The text of two columns, `name_fr` and `name_en`; nil when both are empty.
    package func localized(_ name: String) throws -> LocalizedText? {
        LocalizedText(fr: try self[name + "_fr"], en: try self[name + "_en"])
    }

    package func text(_ name: String) throws -> LocalizedText {
        guard let text = try localized(name) else { throw StorageError.unreadable("text in a language", .null) }
        return text
    }
}

extension Query.StringInterpolation {
    /// The two values of a text, French first.
    mutating func appendInterpolation(both text: LocalizedText?) {
        appendInterpolation(orNull: text?.fr)
        appendLiteral(", ")
        appendInterpolation(orNull: text?.en)
    }
}

extension Query {
    /// Several pieces with commas between them.
    static func list(_ pieces: some Collection<Query>) -> Query {
        var list = StringInterpolation(literalCapacity: 0, interpolationCount: pieces.count)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { list.appendLiteral(", ") }
            list.appendInterpolation(piece)
        }
        return Query(stringInterpolation: list)
    }
}
