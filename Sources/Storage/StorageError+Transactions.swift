extension StorageError {
    /// PostgreSQL's own rule, kept on both engines: the first refused statement ends its transaction.
    package static func transactionEnded(sql: String) -> StorageError {
        .failed(code: "25P02", message: "an earlier statement of this transaction was refused, so nothing more can be done in it", sql: sql)
    }

    package static let storeIsClosed = StorageError.failed(code: "closed", message: "the store is closed", sql: "")
}
