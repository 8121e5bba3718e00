import Kernel

/// What forms offer to choose from.
struct DirectoryChoices: Sendable {
    let people: [Person]
    let teams: [Team]
    let crafts: [Craft]
    let today: Day
    /// The organization's own, for somebody new.
    let language: Language
    let timeZone: String
}
