/// One open transaction. Synchronous on purpose: nobody can wait for something else while holding it.
package protocol Connection: Reader {
    /// - Returns: the number of rows changed.
    @discardableResult func run(_ query: Query) throws -> Int
    /// Several statements without bindings: migrations only.
    func script(_ sql: String) throws
}

extension Connection {
    /// Rows of one table, some dozens in a statement, so that few texts are prepared.
    /// - Returns: how many were stored.
    @discardableResult
    package func insert(_ rows: some Collection<Query>, into head: Query, orElse tail: Query = .nothing) throws -> Int {
        var (rest, stored) = (rows[...], 0)
        while !rest.isEmpty {
            stored += try run("\(head) VALUES \(rows: rest.prefix(rowsInStatement)) \(tail)")
            rest = rest.dropFirst(rowsInStatement)
        }
        return stored
    }
}

private let rowsInStatement = 40
