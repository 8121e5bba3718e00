import Foundation

/// When and why an author struck a shared fact.
package struct EvidenceWithdrawal: Sendable, Equatable {
    package let at: Date
    package let reason: String
}
