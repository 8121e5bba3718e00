/// One open transaction. Synchronous on purpose: nobody can wait for something else while holding it.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }
    func rows(_ query: Query) throws -> [Row]
    /// - Returns: the number of rows changed.
    @discardableResult func run(_ query: Query) throws -> Int
    /// Several statements without bindings: migrations only.
    func script(_ sql: String) throws
}

extension Connection {
    package func all<T: RowDecodable>(_ type: T.Type = T.self, _ query: Query) throws -> [T] {
        try rows(query).map(T.init(row:))
    }

    package func first<T: RowDecodable>(_ type: T.Type = T.self, _ query: Query) throws -> T? {
        try rows(query).first.map(T.init(row:))
    }

    /// The first column of the first row.
    package func value<T: StorageValue>(_ type: T.Type = T.self, _ query: Query) throws -> T? {
        try rows(query).first?.values.first.map { try T(stored: $0) }
    }

    /// The first column of every row.
    package func values<T: StorageValue>(_ type: T.Type = T.self, _ query: Query) throws -> [T] {
        try rows(query).compactMap { try $0.values.first.map { try T(stored: $0) } }
    }
}
