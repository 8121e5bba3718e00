import Storage
import Synchronization

/// A store whose power fails: after so many transactions that made a figure grow, the next one is undone.
final class CutStore: Store {
    let inner: any Store
    private let figure: Query
    private let left = Mutex<Int?>(nil)

    init(inner: any Store, counting figure: Query) { (self.inner, self.figure) = (inner, figure) }

    func cuts(after transactions: Int) { left.withLock { $0 = transactions } }

    var dialect: Dialect { inner.dialect }

    func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await inner.read(in: scope, body)
    }

    func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await inner.write(in: scope) { db in
            let before = try db.value(Int.self, self.figure) ?? 0
            let result = try body(db)
            guard try db.value(Int.self, self.figure) ?? 0 > before else { return result }
            try self.left.withLock { left in
                guard let some = left else { return }
                if some == 0 { throw PowerCut() }
                left = some - 1
            }
            return result
        }
    }

    func close() async { await inner.close() }
}

private struct PowerCut: Error {}
