import Storage

/// What both engines' catalogues say of a table, in the same words. Two facts are the same when their texts are.
struct TableShape {
    let name: String
    var facts: Set<String> = []

    func differences(from other: TableShape) -> [String] {
        facts.subtracting(other.facts).sorted().map { "\(name): in SQLite only: \($0)" }
            + other.facts.subtracting(facts).sorted().map { "\(name): in PostgreSQL only: \($0)" }
    }

    static func all(in db: any Connection) throws -> [String: TableShape] {
        let catalogue = SchemaCatalogue(dialect: db.dialect)
        let columns = try db.all(CatalogueLine.self, catalogue.columns)
        let keys = try db.all(CatalogueLine.self, catalogue.keys)
        var shapes: [String: TableShape] = [:]
        for column in columns {
            shapes[column.table, default: TableShape(name: column.table)].facts.insert("column \(column.column), \(column.detail)")
        }
        // A key's columns come one a line, in order.
        for (key, lines) in Dictionary(grouping: keys, by: { [$0.table, $0.key] }) {
            let names = lines.map(\.column).joined(separator: ", ")
            shapes[key[0]]?.facts.insert("\(lines[0].detail) (\(names))")
        }
        for line in try db.all(CatalogueLine.self, catalogue.checks) {
            let names = Set(columns.filter { $0.table == line.table }.map(\.column))
            shapes[line.table]?.facts.formUnion(TableRule.checks(in: line.detail, columns: names))
        }
        for line in try db.all(CatalogueLine.self, catalogue.triggers) {
            shapes[line.table]?.facts.formUnion(TableRule.triggers(in: line.detail))
        }
        return shapes
    }
}

/// A line of a catalogue: a column, or a column's part in a key.
struct CatalogueLine: RowDecodable {
    let table: String
    let key: String
    let column: String
    let detail: String

    init(row: Row) throws {
        table = try row["table_name"]
        key = try row["key_name"]
        column = try row["column_name"]
        detail = try row["detail"]
    }
}
