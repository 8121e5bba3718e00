/// A value as an engine stores it.
package enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case boolean(Bool)
    case bytes([UInt8])
}

/// What can be bound to a query and read from a row.
package protocol StorageValue: Sendable {
    var stored: Value { get }
    /// - Throws: `StorageError.unreadable` when the value is of another kind.
    init(stored: Value) throws(StorageError)
}
