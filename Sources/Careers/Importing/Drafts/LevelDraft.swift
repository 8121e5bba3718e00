/// A rung of a ladder.
package struct LevelDraft: Sendable, Equatable, Codable {
    package var order: Int
    package var name: LocalizedText
    /// The titles people at this level carry, when there are several or when they differ from the name. Two levels may share one.
    package var titles: [LocalizedText]
    package var scope: LocalizedText?
    /// Experience as an indicator, never a condition.
    package var experience: LocalizedText?
    /// A level can be announced before anybody has said what is expected there.
    package var isDefined: Bool
    package var prerequisites: [PrerequisiteDraft]
    /// How one reaches this level, when it is not the ladder's own rule.
    package var progression: ProgressionDraft?

    package init(
        order: Int,
        name: LocalizedText,
        titles: [LocalizedText] = [],
        scope: LocalizedText? = nil,
        experience: LocalizedText? = nil,
        isDefined: Bool = true,
        prerequisites: [PrerequisiteDraft] = [],
        progression: ProgressionDraft? = nil
    ) {
        self.order = order
        self.name = name
        self.titles = titles
        self.scope = scope
        self.experience = experience
        self.isDefined = isDefined
        self.prerequisites = prerequisites
        self.progression = progression
    }
}
