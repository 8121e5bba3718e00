import Kernel

/// A rung of a ladder.
package struct Level: Sendable, Equatable {
    package let id: LevelID
    /// The same in every version that kept the level.
    package let identity: LevelIdentity
    package let ladder: LadderID
    /// Its number on the ladder; rises, and may skip.
    package let order: Int
    package let name: LocalizedText
    package let titles: [LocalizedText]
    package let scope: LocalizedText?
    /// An indicator, never a condition.
    package let experience: LocalizedText?
    /// A level can be announced before anybody has said what is expected there.
    package let isDefined: Bool
    package let revision: Int
}
