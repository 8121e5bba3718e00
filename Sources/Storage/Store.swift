import Foundation

/// Whose rows a transaction may touch. PostgreSQL enforces it by row-level security, beside the queries themselves.
package enum Scope: Sendable, Equatable {
    /// Before anybody is known: signing in, health, migrations.
    case unscoped
    case tenant(UUID)
}

/// A database. Transactions are closures that run to the end on the engine's own thread.
package protocol Store: Sendable {
    var dialect: Dialect { get }
    /// A consistent snapshot; writing throws.
    func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    /// All or nothing: a thrown error undoes everything. So does a refused statement, even if its error is caught:
    /// nothing can follow it (to allow for a duplicate, write ON CONFLICT).
    /// A conflict with another transaction is tried again, several times, so the body must be pure but for the store.
    func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
    func close() async
}

extension Store {
    package func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await read(in: .unscoped, body)
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await write(in: .unscoped, body)
    }
}
