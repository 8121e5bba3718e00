/// One thing a verification recomputes.
package enum SealCheck: String, Sendable, CaseIterable, Codable {
    /// The bytes against their hashes.
    case json, fr, en
    /// What was signed, against those hashes.
    case statement
    case signature
    /// The record of the sharing names the hashes, and its hash follows from the one before it.
    case record
    /// The journal still holds that record at that position.
    case journal

    package enum Result: String, Sendable, Codable {
        case valid, broken
        /// The journal has not sealed the record yet.
        case pending
    }
}
