import Storage
import Synchronization

/// The database of the round that is played: the site is built once, its file changes.
final class CurrentStore: Store {
    private let current: Mutex<any Store>

    init(_ store: any Store) { current = Mutex(store) }

    var dialect: Dialect { store.dialect }
    private var store: any Store { current.withLock { $0 } }

    func use(_ store: any Store) { current.withLock { $0 = store } }

    func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await store.read(in: scope, body)
    }

    func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await store.write(in: scope, body)
    }

    func close() async { await store.close() }
}
