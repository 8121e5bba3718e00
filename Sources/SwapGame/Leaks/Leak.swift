/// A flaw planted beside the honest path, in tables of its own, to see whether the attacker finds it.
package enum Leak: String, Sendable, CaseIterable {
    case authorColumn = "author_column"
    case sameTransaction = "same_transaction"
    case rowOrder = "row_order"
    case walFrameOrder = "wal_frame_order"
    case answerSize = "answer_size"
    case timestamp
    case idempotencyKey = "idempotency_key"
    case backupDifference = "backup_difference"

    /// The way by which it should be found, and by no other.
    package var channel: Channel {
        switch self {
        case .authorColumn: .sharedRow
        case .sameTransaction: .sameCommit
        case .rowOrder: .rowOrder
        case .walFrameOrder: .commitOrder
        case .answerSize: .size
        case .timestamp: .instant
        case .idempotencyKey: .sharedValue
        case .backupDifference: .backupDifference
        }
    }
}
