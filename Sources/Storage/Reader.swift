/// What may be asked of a transaction without changing anything.
package protocol Reader: AnyObject {
    var dialect: Dialect { get }
    func rows(_ query: Query) throws -> [Row]
}

/// Each reads the type asked for, or the one its result is used as.
extension Reader {
    package func all<T: RowDecodable>(_ type: T.Type, _ query: Query) throws -> [T] {
        try rows(query).map(T.init(row:))
    }

    package func all<T: RowDecodable>(_ query: Query) throws -> [T] {
        try all(T.self, query)
    }

    package func first<T: RowDecodable>(_ type: T.Type, _ query: Query) throws -> T? {
        try rows(query).first.map(T.init(row:))
    }

    package func first<T: RowDecodable>(_ query: Query) throws -> T? {
        try first(T.self, query)
    }

    /// The first column of the first row.
    package func value<T: StorageValue>(_ type: T.Type, _ query: Query) throws -> T? {
        try rows(query).first?.values.first.map { try T(stored: $0) }
    }

    package func value<T: StorageValue>(_ query: Query) throws -> T? {
        try value(T.self, query)
    }

    /// The first column of every row.
    package func values<T: StorageValue>(_ type: T.Type, _ query: Query) throws -> [T] {
        try rows(query).compactMap { try $0.values.first.map { try T(stored: $0) } }
    }

    package func values<T: StorageValue>(_ query: Query) throws -> [T] {
        try values(T.self, query)
    }
}
