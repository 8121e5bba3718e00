import Foundation
import Kernel

/// What somebody wished for themselves, on a day.
package struct Aspiration: Sendable, Equatable {
    package enum Wish: String, Sendable, CaseIterable, Codable {
        case grow, deepen
        case changeTrack = "change_track"
        case stay
    }

    package let wish: Wish
    package let detail: WrittenText?
    package let writtenAt: Date
}
