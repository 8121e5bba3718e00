import Foundation
import Kernel

/// A time during which a version is read by others, from the day it was given to them to the day it ended.
struct FrameworkReview: Sendable {
    let id: ID<FrameworkReview>
    let framework: FrameworkID
    let note: WrittenText?
    let openedAt: Date
    let openedBy: String?
    let endedAt: Date?
    let endReason: WrittenText?
    /// Asked by name, beside those who read drafts anyway.
    let people: [String]
    let crafts: [Phrase]

    var isOpen: Bool { endedAt == nil }
}
