import GRDB
import Storage

extension StorageError {
    init(_ error: DatabaseError, sql: String) {
        let message = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .unique(detail: Self.indexName(in: Self.subject(of: message)))
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey(detail: message)
        case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_DATATYPE: self = .check(detail: Self.subject(of: message))
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull(detail: Self.subject(of: message))
        // RAISE(ABORT, '...'): how a table that only grows refuses to change.
        case .SQLITE_CONSTRAINT_TRIGGER: self = .denied(message: message)
        default: self.init(code: error.resultCode, extended: error.extendedResultCode, message: message, sql: sql)
        }
    }

    private init(code: ResultCode, extended: ResultCode, message: String, sql: String) {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_READONLY, .SQLITE_AUTH: self = .denied(message: message)
        case .SQLITE_FULL: self = .failed(code: "\(extended.rawValue)", message: "the disk is full: \(message)", sql: sql)
        default: self = .failed(code: "\(extended.rawValue)", message: message, sql: sql)
        }
    }

    /// `UNIQUE constraint failed: person.email` is about `person.email`.
    private static func subject(of message: String) -> String {
        guard let colon = message.firstRange(of: ": ") else { return message }
        return String(message[colon.upperBound...])
    }

    /// An index over an expression is told as `index 'name'`.
    private static func indexName(in subject: String) -> String {
        guard subject.hasPrefix("index '"), subject.hasSuffix("'") else { return subject }
        return String(subject.dropFirst(7).dropLast())
    }
}
