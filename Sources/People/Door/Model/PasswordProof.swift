import Foundation
import Kernel

/// A right password that still awaits its code: held by a browser for a few minutes, and good for nothing else.
struct PasswordProof: Sendable {
    static let life: TimeInterval = 10 * 60

    let bearer: Bearer
    /// What the first page says once the code is right.
    let greeting: Phrase?
}
