/// Which column of a table holds which field, and what is left over.
package struct HeaderMap<Field: Hashable & Sendable>: Sendable {
    /// A named column no field claims, with the name it was perhaps meant to carry.
    package struct Unmapped: Sendable, Equatable {
        package let column: Table.Column
        package let suggestion: String?
    }

    /// Two columns that claim the same field: which one is meant cannot be guessed.
    package struct Rivals: Sendable {
        package let field: Field
        package let kept: Table.Column
        package let other: Table.Column
    }

    package let columns: [Field: Table.Column]
    package let unmapped: [Unmapped]
    package let rivals: [Rivals]

    package init(_ table: Table, fields: [HeaderField<Field>]) {
        let named = table.columns.filter(\.isNamed)
        let byKey = Dictionary(grouping: named) { HeaderText.key($0.name) }
        var columns: [Field: Table.Column] = [:]
        var rivals: [Rivals] = []
        for field in fields {
            let claims = Self.claims(of: field.names, in: byKey)
            let found = claims.isEmpty ? Array(Self.claims(of: field.fallbacks, in: byKey).prefix(1)) : claims
            guard let kept = found.first else { continue }
            columns[field.field] = kept
            rivals += found.dropFirst().map { Rivals(field: field.field, kept: kept, other: $0) }
        }
        let claimed = Set(columns.values.map(\.index) + rivals.map(\.other.index))
        let nearest = NearestName(among: Self.vocabulary(of: fields, without: Set(columns.keys)))
        self.columns = columns
        self.rivals = rivals
        unmapped = named.filter { !claimed.contains($0.index) }.map {
            Unmapped(column: $0, suggestion: nearest.to($0.name))
        }
    }

    package subscript(field: Field) -> Table.Column? { columns[field] }

    private static func claims(of names: [String], in byKey: [String: [Table.Column]]) -> [Table.Column] {
        var seen: Set<Int> = []
        return names.flatMap { byKey[HeaderText.key($0)] ?? [] }.filter { seen.insert($0.index).inserted }
    }

    /// Fields that already have their column are not suggested again.
    private static func vocabulary(of fields: [HeaderField<Field>], without found: Set<Field>) -> [String] {
        fields.filter { !found.contains($0.field) }.flatMap { $0.names + $0.fallbacks }
    }
}
