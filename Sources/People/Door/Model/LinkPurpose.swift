import Foundation

/// Why somebody gets a one-time link: to open their account, or to choose a new password.
package enum LinkPurpose: String, Sendable, Codable {
    case invitation, reset

    /// A link that nobody used is dead after a week.
    static let life: TimeInterval = 7 * 86_400
}
