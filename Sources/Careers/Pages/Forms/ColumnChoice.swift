import Site

/// What a person chose for one column: `0.3.theme`, the table, the column and its use.
struct ColumnChoice: RawRepresentable, Sendable {
    let table: Int
    let column: Int
    let use: ColumnUse

    init(table: Int, column: Int, use: ColumnUse) { (self.table, self.column, self.use) = (table, column, use) }

    init?(rawValue: String) {
        let parts = rawValue.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count == 3, let table = Int(parts[0]), let column = Int(parts[1]), let use = ColumnUse(parts[2]) else { return nil }
        guard (0..<1_000).contains(table), (0..<1_000).contains(column) else { return nil }
        (self.table, self.column, self.use) = (table, column, use)
    }

    var rawValue: String { "\(table).\(column).\(use.text)" }
}

/// The same as it was sent, so that a wrong one does not move those that follow.
struct TypedChoice: RawRepresentable, Sendable {
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    var choice: ColumnChoice? { ColumnChoice(rawValue: rawValue) }
}

/// The place of a level as it was typed, whatever it was.
struct TypedPlace: RawRepresentable, Sendable {
    let rawValue: String

    init(rawValue: String) { self.rawValue = rawValue }

    var number: Int? { Int(rawValue.trimmed).flatMap { (0...999).contains($0) ? $0 : nil } }
}

/// A table whose levels are rows.
struct TurnedTable: RawRepresentable, Sendable {
    let rawValue: String
    let table: Int

    init?(rawValue: String) {
        guard let table = Int(rawValue), (0..<1_000).contains(table) else { return nil }
        (self.rawValue, self.table) = (rawValue, table)
    }
}

/// What the mapping form says of every table.
struct MappedTables: Sendable {
    let mappings: [TableMapping?]

    /// - Parameters:
    ///   - choices: nil for one that is none; its column is left as unused.
    ///   - places: one for each choice, in the same order.
    ///   - shown: the tables that were shown with their levels as rows, when the form was written.
    init(_ choices: [ColumnChoice?], places: [TypedPlace], turned: Set<Int>, shown: Set<Int>) {
        var (uses, count): ([Int: [Int: ColumnUse]], Int) = ([:], 0)
        for (index, choice) in choices.enumerated() {
            guard let choice else { continue }
            let place = places.indices.contains(index) ? places[index].number : nil
            uses[choice.table, default: [:]][choice.column] = choice.use.isLevel ? .level(place) : choice.use
            count = max(count, choice.table + 1)
        }
        mappings = (0..<count).map { table in
            guard let columns = uses[table] else { return nil }
            let isTurned = turned.contains(table)
            // Columns chosen for one layout say nothing of the other.
            guard isTurned == shown.contains(table) else { return TableMapping(isTurned: isTurned, uses: []) }
            let last = columns.keys.max() ?? -1
            return TableMapping(isTurned: isTurned, uses: last < 0 ? [] : (0...last).map { columns[$0] ?? .unused })
        }
    }
}
