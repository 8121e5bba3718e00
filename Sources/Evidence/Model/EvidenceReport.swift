import Kernel

/// Somebody the viewer answers for, or answered for, with what they may read of them.
struct EvidenceReport: Sendable {
    let person: PersonID
    let name: String
    let count: Int
    let isCurrent: Bool
}
