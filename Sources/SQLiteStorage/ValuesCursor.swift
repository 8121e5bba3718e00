import GRDB
import GRDBSQLite
import Storage

/// The rows of a statement, each value taken once from SQLite. GRDB's own rows make a dictionary of names for each query and copy each value twice:
/// more than half the time of a list of 200 rows.
final class ValuesCursor: DatabaseCursor {
    typealias Element = [Value]
    let _statement: Statement
    var _isDone = false
    private let columns: Range<CInt>

    init(_ statement: Statement, _ arguments: StatementArguments) throws {
        _statement = statement
        columns = 0..<CInt(statement.columnCount)
        try statement.setArguments(arguments)
    }

    /// A statement that failed says so again when it is reset: it was told already.
    deinit { sqlite3_reset(_statement.sqliteStatement) }

    func _element(sqliteStatement: SQLiteStatement) -> [Value] {
        columns.map { Value(in: sqliteStatement, at: $0) }
    }
}
