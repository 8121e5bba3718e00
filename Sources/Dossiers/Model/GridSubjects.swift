import Careers
import Kernel
import Reviews

/// The themes and competencies of the person's grid, and which of them a fact speaks of.
package struct GridSubjects: Sendable {
    package struct Theme: Sendable {
        package let id: GridThemeID
        package let name: GridText
        package let competencies: [Grid.Row]
    }

    package let themes: [Theme]
    /// The same competency in other versions of the framework.
    let versions: [CompetencyID: GridCompetencyID]

    package func theme(of competency: GridCompetencyID) -> Theme? {
        themes.first { $0.competencies.contains { $0.id == competency } }
    }

    package func theme(_ id: GridThemeID) -> Theme? { themes.first { $0.id == id } }

    package func competency(_ id: GridCompetencyID) -> Grid.Row? {
        themes.lazy.flatMap(\.competencies).first { $0.id == id }
    }

    /// The theme a claim stands in, and its competency; nil for what is not of this grid.
    package func place(of subject: ClaimSubject) -> (theme: GridThemeID, competency: GridCompetencyID?)? {
        switch subject {
        case .theme(let id): theme(id).map { ($0.id, nil) }
        case .competency(let id): theme(of: id).map { ($0.id, id) }
        }
    }

    /// The competencies of the grid that a fact is attached to.
    package func competencies(of tags: [CompetencyID]) -> Set<GridCompetencyID> { Set(tags.compactMap { versions[$0] }) }
}
