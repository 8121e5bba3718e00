/// One craft's levels, what is observed, and what is expected where.
package struct LadderDraft: Sendable, Equatable, Codable {
    package var key: String
    package var name: LocalizedText
    package var craft: String
    package var track: Track
    /// The text that introduces the ladder to its readers.
    package var about: LocalizedText?
    /// Do the expectations of a level add to those of the levels below it?
    package var isAdditive: Bool
    /// In rising order.
    package var levels: [LevelDraft]
    package var themes: [ThemeDraft]
    /// By competency in the order of the themes, then by level. Ragged: a competency x level without an entry is not defined.
    package var expectations: [ExpectationDraft]
    /// How one moves to the next level, unless that level says otherwise.
    package var progression: ProgressionDraft?
    /// Nil for a track that begins by itself.
    package var branch: BranchDraft?
    package var crossings: [CrossingDraft]
    package var place: SourcePlace?

    package init(
        key: String,
        name: LocalizedText,
        craft: String,
        track: Track = .individual,
        about: LocalizedText? = nil,
        isAdditive: Bool = false,
        levels: [LevelDraft],
        themes: [ThemeDraft],
        expectations: [ExpectationDraft],
        progression: ProgressionDraft? = nil,
        branch: BranchDraft? = nil,
        crossings: [CrossingDraft] = [],
        place: SourcePlace? = nil
    ) {
        self.key = key
        self.name = name
        self.craft = craft
        self.track = track
        self.about = about
        self.isAdditive = isAdditive
        self.levels = levels
        self.themes = themes
        self.expectations = expectations
        self.progression = progression
        self.branch = branch
        self.crossings = crossings
        self.place = place
    }

    package var competencies: [CompetencyDraft] { themes.flatMap(\.competencies) }

    package func expectation(of competency: String, at level: Int) -> ExpectationDraft? {
        expectations.first { $0.competency == competency && $0.level == level }
    }

    var withoutPlaces: LadderDraft {
        var copy = self
        copy.place = nil
        copy.expectations = expectations.map(\.withoutPlace)
        return copy
    }
}
