import Kernel
import Tabular

/// The columns of a long table, and what there is to say of them.
struct LongTableColumns {
    private let map: HeaderMap<LongTableField>
    private(set) var report = ImportReport()

    init(_ table: Table, file: String) {
        map = HeaderMap(table, fields: LongTableField.allCases.map(\.header))
        let line = table.columns.first?.position.line ?? 1
        for field in [LongTableField.level, .competency] where map[field] == nil {
            report.add(.error, Self.missing(field, among: table.columns), at: SourcePlace(file: file, line: line))
        }
        if map[.grade] == nil && map[.text] == nil {
            report.add(.error, Self.nothingExpected(among: table.columns), at: SourcePlace(file: file, line: line))
        }
        for rivals in map.rivals { report.add(.warning, Self.rivals(rivals), at: Self.place(rivals.other, file)) }
        for unmapped in map.unmapped { report.add(.warning, Self.unmapped(unmapped), at: Self.place(unmapped.column, file)) }
    }

    subscript(field: LongTableField) -> Table.Column? { map[field] }

    func text(_ field: LongTableField, in row: Table.Row) -> String { map[field].map { row.text($0) } ?? "" }

    private static func place(_ column: Table.Column, _ file: String) -> SourcePlace {
        SourcePlace(file: file, line: column.position.line, column: column.position.character)
    }

    private static func list(_ columns: [Table.Column]) -> String {
        let names = columns.filter(\.isNamed).map { "`\($0.name.excerpt)`" }
        return names.prefix(30).joined(separator: ", ") + (names.count > 30 ? "…" : "")
    }

    private static func list(_ field: LongTableField) -> String { field.names.map { "`\($0)`" }.joined(separator: ", ") }

    private static func missing(_ field: LongTableField, among columns: [Table.Column]) -> Phrase {
        let what = field == .level ? Phrase(fr: "du palier", en: "the level") : Phrase(fr: "de la compétence", en: "the skill")
        return Phrase(
            fr: "La colonne \(what.fr) manque : nommez-la d’un de ces noms, \(list(field)). Colonnes trouvées : \(list(columns)).",
            en: "The column of \(what.en) is missing: give it one of the names \(list(field)). Columns found: \(list(columns))."
        )
    }

    private static func nothingExpected(among columns: [Table.Column]) -> Phrase {
        Phrase(
            fr: "Aucune colonne ne dit ce qui est attendu : il en faut une de degré (\(list(.grade))) ou de texte (\(list(.text))). "
                + "Colonnes trouvées : \(list(columns)).",
            en: "No column says what is expected: one for the grade (\(list(.grade))) or for the text (\(list(.text))) is needed. "
                + "Columns found: \(list(columns))."
        )
    }

    private static func rivals(_ rivals: HeaderMap<LongTableField>.Rivals) -> Phrase {
        let (kept, other) = (rivals.kept.name.excerpt, rivals.other.name.excerpt)
        return Phrase(
            fr: "`\(other)` et `\(kept)` disent la même chose : `\(kept)` est lue, `\(other)` n’est pas reprise.",
            en: "`\(other)` and `\(kept)` say the same thing: `\(kept)` is read, `\(other)` is not imported."
        )
    }

    private static func unmapped(_ unmapped: HeaderMap<LongTableField>.Unmapped) -> Phrase {
        let name = unmapped.column.name.excerpt
        let start = Phrase(fr: "La colonne `\(name)` n’est pas reprise.", en: "The column `\(name)` is not imported.")
        return unmapped.suggestion.map { start + YAMLReading.meant($0) } ?? start
    }
}
