import Careers
import Kernel
import Reviews

/// The themes and competencies of the person's grid, and which of them a fact speaks of.
package struct GridSubjects: Sendable {
    package struct Theme: Sendable {
        package let id: ThemeID
        package let name: LocalizedText
        package let competencies: [Grid.Row]
    }

    package let themes: [Theme]
    /// The same competency in other versions of the framework.
    let versions: [CompetencyID: CompetencyID]

    package func theme(of competency: CompetencyID) -> Theme? {
        themes.first { $0.competencies.contains { $0.id == competency } }
    }

    package func theme(_ id: ThemeID) -> Theme? { themes.first { $0.id == id } }

    package func competency(_ id: CompetencyID) -> Grid.Row? {
        themes.lazy.flatMap(\.competencies).first { $0.id == id }
    }

    /// The theme a claim stands in, and its competency; nil for what is not of this grid.
    package func place(of subject: ClaimSubject) -> (theme: ThemeID, competency: CompetencyID?)? {
        switch subject {
        case .theme(let id): theme(id).map { ($0.id, nil) }
        case .competency(let id): theme(of: id).map { ($0.id, id) }
        }
    }

    /// The competencies of the grid that a fact is attached to.
    package func competencies(of tags: [CompetencyID]) -> Set<CompetencyID> { Set(tags.compactMap { versions[$0] }) }
}
