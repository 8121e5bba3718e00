import Foundation
import Kernel

/// How a person signs in. Without a password it has not been opened yet.
struct Account: Sendable {
    let bearer: Bearer
    let email: String
    let passwordHash: PasswordHash?
    let isDisabled: Bool

    /// What a typed password is compared with: for an account that opens to nobody, something that never matches.
    var comparable: PasswordHash {
        isDisabled ? .decoy : passwordHash ?? .decoy
    }
}
