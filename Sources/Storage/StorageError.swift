/// What an engine refused, in the same words for both.
package enum StorageError: Error, Sendable, Equatable {
    /// A uniqueness rule; `detail` names the constraint or its columns.
    case unique(detail: String)
    case foreignKey(detail: String)
    case check(detail: String)
    case notNull(detail: String)
    /// Two transactions met; the write may be tried again.
    case serialization
    /// Another writer held the store too long.
    case busy
    case denied(message: String)
    case cannotOpen(message: String)
    case failed(code: String, message: String, sql: String)
    case missingColumn(String)
    case unreadable(String, Value)
    case schemaIsNewer(found: Int, known: Int)
    case migrationChanged(number: Int, name: String)
}
