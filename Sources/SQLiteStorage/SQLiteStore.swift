import Dispatch
import GRDB
import Storage

/// A SQLite file: one writer, four readers, each read a snapshot. Scopes ask nothing of it, its rows being guarded by the queries alone.
package final class SQLiteStore: Store {
    package let dialect = Dialect.sqlite
    package let path: String
    let pool: DatabasePool

    /// Opens the file, or makes a new one that only its owner can read.
    /// - Throws: `StorageError.cannotOpen`, saying what to do.
    package init(path: String) throws {
        self.path = path
        pool = try Opening(path: path).pool()
    }

    package func read<T: Sendable>(
        in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await translatingErrors {
            try await pool.read { try body(SQLiteConnection($0)) }
        }
    }

    package func write<T: Sendable>(
        in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await translatingErrors {
            try await pool.write { database in
                let connection = SQLiteConnection(database)
                let result = try body(connection)
                if let refusal = connection.refusal { throw refusal }
                return result
            }
        }
    }

    /// Waits for what is running, then refuses everything.
    package func close() async {
        await withCheckedContinuation { done in
            DispatchQueue.global().async { [pool] in
                try? pool.close()
                done.resume()
            }
        }
    }

    private func translatingErrors<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw StorageError(error, sql: error.sql ?? "")
        }
    }
}
