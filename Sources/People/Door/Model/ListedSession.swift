import Foundation
import Kernel

struct ListedSession: Sendable {
    let id: SessionID
    let device: String
    let startedAt: Date
    let seenAt: Date
}
