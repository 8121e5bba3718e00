import Tabular

/// The table with its columns recognised.
struct PeopleSheet {
    let table: Table
    let headers: HeaderMap<PeopleField>
    let rows: [Table.Row]

    init(_ table: Table) {
        self.table = table
        headers = HeaderMap(table, fields: PeopleHeaders.all)
        rows = table.rows.filter { !$0.isBlank }
    }

    var fields: Set<PeopleField> { Set(headers.columns.keys) }
    var headerLine: Int { table.columns.first?.position.line ?? 1 }
    var unused: [UnusedColumn] {
        headers.unmapped.filter { !RejectedLines.isReasons($0.column.name) }.map { UnusedColumn(name: $0.column.name, suggestion: $0.suggestion) }
    }

    func has(_ field: PeopleField) -> Bool { headers[field] != nil }

    /// Exports written by us guard cells against formulas; the guard is no part of the text.
    func text(_ field: PeopleField, in row: Table.Row) -> String {
        headers[field].map { FormulaGuard.removed(from: row.text($0)) } ?? ""
    }

    /// A column whose name is nearly one of the field's.
    func lookalike(of fields: PeopleField...) -> String? {
        let names = Set(fields.flatMap { PeopleHeaders.names(of: $0) + PeopleHeaders.fallbacks(of: $0) })
        return headers.unmapped.first { $0.suggestion.map(names.contains) ?? false }?.column.name
    }
}
