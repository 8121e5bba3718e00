/// What may be asked of a transaction without changing anything.
package protocol Reader: AnyObject {
    var dialect: Dialect { get }
    func rows(_ query: Query) throws -> [Row]
}

extension Reader {
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
