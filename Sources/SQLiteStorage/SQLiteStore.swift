import Dispatch
import GRDB
import Storage
import Synchronization

/// A SQLite file: one writer, four readers, each read a snapshot. Scopes ask nothing of it, its rows being guarded by the queries alone.
package final class SQLiteStore: Store {
    package let dialect = Dialect.sqlite
    package let path: String
    let pool: DatabasePool
    private let isOpen = Mutex(true)

    /// Opens the file, or makes a new one that only its owner can read.
    /// - Throws: `StorageError.cannotOpen`, saying what to do.
    package init(path: String) throws {
        self.path = path
        pool = try Opening(path: path).pool()
    }

    package func read<T: Sendable>(
        in scope: Scope,
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        try await translatingErrors {
            try await pool.read { try body(SQLiteConnection($0)) }
        }
    }

    package func write<T: Sendable>(
        in scope: Scope,
        _ body: @escaping @Sendable (any Connection) throws -> T
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

    /// Waits for what is running, then refuses everything. Everything is then in the one file: GRDB closes its readers last,
    /// and those, being read-only, would leave the log beside it.
    package func close() async {
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        await withCheckedContinuation { done in
            DispatchQueue.global().async { [pool] in
                _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
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
