/// The ways in which an answer and its author can meet again.
package enum Channel: String, Sendable, CaseIterable {
    /// In one row.
    case sharedRow
    /// By a value that two rows share.
    case sharedValue
    /// In one transaction of the log.
    case sameCommit
    /// In transactions that follow each other in the log.
    case commitOrder
    /// In the same order in two tables.
    case rowOrder
    case size
    case instant
    /// Between two copies in which one thing each is new.
    case backupDifference
    /// In what was shown, sent or logged.
    case page
    /// In any value of the rows that name an author: learnt, never guessed.
    case value
}
