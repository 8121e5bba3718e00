import Careers
import Kernel

/// Where somebody stands on a published ladder.
package struct GapPlace: Sendable {
    package let framework: Framework
    package let grid: LadderGrid
    package let level: Level
    package let since: Day
    /// May the viewer open the framework itself? Whoever manages somebody who stands on an archived one may not.
    package let isOpen: Bool
    /// The craft's other ladders in the same framework.
    package let tracks: [TrackChoice]

    package var ladder: Ladder { grid.ladder }
    package var next: Level? { grid.level(above: level) }
}

/// Another ladder of the same craft, and the number of its first level.
package struct TrackChoice: Sendable, Equatable {
    package let ladder: Ladder
    package let firstLevel: Int
}
