import Kernel

/// Where somebody stands with signing in.
package enum AccountState: String, Sendable, Codable {
    case none, invited, active, disabled
}
