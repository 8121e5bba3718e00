import NIOConcurrencyHelpers
import Storage

/// A store that a test takes away and brings back.
package final class BreakableStore: Store {
    package struct Away: Error {}

    private let store: any Store
    private let away = NIOLockedValueBox(false)

    init(_ store: any Store) {
        self.store = store
    }

    package var isAway: Bool {
        get { away.withLockedValue { $0 } }
        set { away.withLockedValue { $0 = newValue } }
    }

    package var dialect: Dialect { store.dialect }

    package func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        if isAway { throw Away() }
        return try await store.read(in: scope, body)
    }

    package func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        if isAway { throw Away() }
        return try await store.write(in: scope, body)
    }

    package func close() async { await store.close() }
}
