import Foundation
import GRDB
import GRDBSQLite
import Storage

extension Value {
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .boolean(let flag): Int64(flag ? 1 : 0).databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    /// Of a column of the row a statement stands on.
    init(in statement: SQLiteStatement, at column: CInt) {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT: self = .text(String(decoding: Self.bytes(sqlite3_column_text(statement, column), statement, column), as: UTF8.self))
        case SQLITE_BLOB: self = .bytes([UInt8](Self.bytes(sqlite3_column_blob(statement, column), statement, column)))
        default: self = .null
        }
    }

    /// SQLite says how many there are once it was asked for them.
    private static func bytes(_ start: UnsafeRawPointer?, _ statement: SQLiteStatement, _ column: CInt) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}
