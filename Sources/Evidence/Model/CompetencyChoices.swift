import Careers

/// The competencies a fact can be attached to: those of the frameworks in force, theme by theme.
struct CompetencyChoices: Sendable {
    struct Group: Sendable {
        let framework: LocalizedText
        let theme: LocalizedText
        let tags: [EvidenceTag]
    }

    let groups: [Group]

    var ids: Set<CompetencyID> { Set(groups.flatMap { $0.tags.map(\.id) }) }
}
