import Careers

/// The competencies a fact can be attached to: those of the frameworks in force, ladder by ladder and theme by theme, each once.
struct CompetencyChoices: Sendable {
    struct Theme: Sendable {
        let name: LocalizedText
        let tags: [EvidenceTag]
    }

    struct Group: Sendable {
        let framework: LocalizedText
        /// Nil for what no ladder of the framework asks for.
        let ladder: LocalizedText?
        /// The person the fact is about stands there, or has its craft.
        let isOwn: Bool
        let themes: [Theme]

        var tags: [EvidenceTag] { themes.flatMap(\.tags) }
    }

    /// The person's own first.
    let groups: [Group]

    var ids: Set<CompetencyID> { Set(groups.flatMap { $0.tags.map(\.id) }) }
}
