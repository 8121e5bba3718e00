import Kernel

/// One craft's levels, for one track.
package struct Ladder: Sendable, Equatable {
    package let id: LadderID
    package let framework: FrameworkID
    package let key: String
    package let craft: String
    /// The craft as the organization calls it; nil when it has no such craft.
    package let craftName: Phrase?
    package let track: Track
    package let name: LocalizedText
    package let about: LocalizedText?
    /// Do the expectations of a level add to those of the levels below it?
    package let isAdditive: Bool
    package let revision: Int
}
