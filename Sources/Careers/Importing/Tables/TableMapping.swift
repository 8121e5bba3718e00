/// What a person says of one table: how it is laid out, and what each column is.
package struct TableMapping: Sendable, Equatable {
    /// One row per level instead of one per competency: the columns are then those of the table turned round.
    package var isTurned: Bool
    /// None when only the layout was said.
    package var uses: [ColumnUse]

    package init(isTurned: Bool = false, uses: [ColumnUse]) {
        (self.isTurned, self.uses) = (isTurned, uses)
    }

    /// `theme, competency, level 1, level 2, -`, after `turned:` when levels are rows. Nil for a word that is no use of a column.
    package init?(_ text: String) {
        var rest = Substring(text)
        isTurned = false
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].trimmed.lowercased() == "turned" {
            isTurned = true
            rest = rest[rest.index(after: colon)...]
        }
        uses = []
        guard !rest.trimmed.isEmpty else { return }
        for word in rest.split(separator: ",", omittingEmptySubsequences: false) {
            guard let use = ColumnUse(word.trimmed) else { return nil }
            uses.append(use)
        }
    }

    package var text: String { (isTurned ? "turned: " : "") + uses.map(\.text).joined(separator: ", ") }

    /// One line per table, in the order of the files; an empty line leaves a table as it was understood.
    package static func list(_ text: String) -> [TableMapping?] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed.isEmpty ? nil : TableMapping(String($0)) }
    }

    package static func text(_ list: [TableMapping?]) -> String {
        list.allSatisfy { $0 == nil } ? "" : list.map { $0?.text ?? "" }.joined(separator: "\n")
    }
}
