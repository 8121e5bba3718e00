import GRDB
import Storage

/// One transaction on a GRDB connection.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: Database
    /// The first refused statement. As in PostgreSQL, nothing follows it and nothing of its transaction is kept.
    private(set) var refusal: (any Error)?

    init(_ database: Database) {
        self.database = database
    }

    func rows(_ query: Query) throws -> [Storage.Row] {
        let (sql, bindings) = query.rendered(for: .sqlite)
        return try attempt(sql) {
            let statement = try prepared(query, sql)
            let columns = Storage.Row.Columns(statement.columnNames)
            var rows: [Storage.Row] = []
            try ValuesCursor(statement, arguments(bindings)).forEach { rows.append(Storage.Row(columns: columns, values: $0)) }
            return rows
        }
    }

    func run(_ query: Query) throws -> Int {
        let (sql, bindings) = query.rendered(for: .sqlite)
        return try attempt(sql) {
            let before = database.totalChangesCount
            try prepared(query, sql).execute(arguments: arguments(bindings))
            // Only a statement that changes rows sets the count: after any other it is still the previous one's.
            return database.totalChangesCount == before ? 0 : database.changesCount
        }
    }

    func script(_ sql: String) throws {
        try attempt(sql) { try database.execute(sql: sql) }
    }

    /// GRDB keeps each text it prepares for as long as the connection lasts: those of any length would never end.
    private func prepared(_ query: Query, _ sql: String) throws -> Statement {
        try query.isOfAnyLength ? database.makeStatement(sql: sql) : database.cachedStatement(sql: sql)
    }

    private func arguments(_ bindings: [Value]) throws -> StatementArguments {
        let values: [(any DatabaseValueConvertible)?] = try bindings.map { value in
            try value.requireKeepable()
            return value.databaseValue
        }
        return StatementArguments(values)
    }

    private func attempt<T>(_ sql: String, _ work: () throws -> T) throws -> T {
        guard refusal == nil else { throw StorageError.transactionEnded(sql: sql) }
        do {
            return try work()
        } catch {
            let told = (error as? DatabaseError).map { StorageError($0, sql: sql) } ?? error
            refusal = told
            throw told
        }
    }
}
