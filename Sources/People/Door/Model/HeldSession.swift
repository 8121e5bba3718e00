import Foundation
import Kernel

/// The session whose secret a browser holds, while it lasts.
struct HeldSession: Sendable {
    let id: SessionID
    let seenAt: Date
    let flash: Phrase?
    let bearer: Bearer

    /// Whether this request leaves a trace in the session: it was seen again, or its sentence is now said.
    func isToTouch(at now: Date) -> Bool {
        flash != nil || seenAt <= now.addingTimeInterval(-SessionLimits.seenPrecision)
    }
}
