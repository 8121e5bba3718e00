import Foundation

/// Somebody who keeps accounts took a second factor away; its person is told until they say they have seen it.
struct FactorReset: Sendable {
    let at: Date
    /// Nil once that person is forgotten.
    let by: String?
}
