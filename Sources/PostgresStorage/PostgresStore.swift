import Foundation
import Storage

/// A PostgreSQL database. Each connection lives on a thread of its own, where libpq may block without holding anybody up.
package final class PostgresStore: Store {
    package let dialect = Dialect.postgres
    private let workers: Workers
    private let retries: Int

    /// Nothing is opened yet: the first transaction does, and tells what is wrong.
    /// - Parameters:
    ///   - url: `postgres://user:password@host:5432/database`.
    ///   - connections: how many at most; they are opened as they are needed.
    ///   - retries: how many times a write that met another one is tried again.
    /// - Throws: `StorageError.cannotOpen` when the URL cannot be read.
    package init(url: String, connections: Int = 8, retries: Int = 10) throws {
        let address = try Address(url: url)
        self.retries = retries
        workers = Workers(limit: max(1, connections)) { Session(address: address) }
    }

    deinit {
        workers.stop()
    }

    package func read<T: Sendable>(
        in scope: Scope,
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let opening = Transaction.read.opening(in: scope)
        return try await workers.run { [retries] in try $0.transaction(opening, retries: retries, body) }
    }

    package func write<T: Sendable>(
        in scope: Scope,
        _ body: @escaping @Sendable (any Connection) throws -> T
    ) async throws -> T {
        let opening = Transaction.write.opening(in: scope)
        return try await workers.run { [retries] in try $0.transaction(opening, retries: retries, body) }
    }

    /// A statement that PostgreSQL refuses inside a transaction: VACUUM, CREATE DATABASE.
    package func runAlone(_ sql: String) async throws {
        try await workers.run { try $0.alone(sql) }
    }

    /// Waits for what is running or queued, then refuses everything.
    package func close() async {
        await workers.close()
    }
}
