/// One answer row; columns are read by name and checked by type.
package struct Row: Sendable {
    /// Column names to positions, shared by all rows of an answer.
    package final class Columns: Sendable {
        let positions: [String: Int]

        package init(_ names: [String]) {
            positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    let columns: Columns
    package let values: [Value]

    package init(columns: Columns, values: [Value]) {
        self.columns = columns
        self.values = values
    }

    /// - Throws: `StorageError.missingColumn`, or `.unreadable` when the value is of another kind.
    package subscript<T: StorageValue>(_ name: String) -> T {
        get throws(StorageError) {
            guard let position = columns.positions[name] else { throw .missingColumn(name) }
            return try T(stored: values[position])
        }
    }

    package func get<T: StorageValue>(_ name: String, as type: T.Type = T.self) throws(StorageError) -> T {
        try self[name]
    }
}

/// A type that a row of its query can make.
package protocol RowDecodable {
    init(row: Row) throws
}
