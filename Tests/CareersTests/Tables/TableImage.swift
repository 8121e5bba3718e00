import Careers
import Kernel

/// What a table can carry of a framework, to compare what left with what came back.
struct TableImage: Equatable, CustomStringConvertible {
    struct Row: Equatable {
        let theme: String
        let competency: String
        let description: String
        let cells: [[String]]
    }

    struct Ladder: Equatable {
        let name: String
        let levels: [String]
        let rows: [Row]
    }

    let ladders: [Ladder]

    init(_ draft: FrameworkDraft, _ language: Language) {
        ladders = draft.ladders.map { ladder in
            Ladder(
                name: ladder.name.preferring(language),
                levels: ladder.levels.map { $0.name.preferring(language) },
                rows: ladder.themes.flatMap { theme in
                    theme.competencies.map { competency in
                        Row(
                            theme: theme.name.preferring(language), competency: competency.name.preferring(language),
                            description: competency.description?.preferring(language) ?? "",
                            cells: ladder.levels.map { level in
                                // A tab in a text is a blank like another once it has been in a cell.
                                ladder.expectation(of: competency.key, at: level.order)?.statements.map { $0.text.preferring(language) } ?? []
                            })
                    }
                })
        }
    }

    var description: String {
        ladders.map { "\($0.name) \($0.levels)\n" + $0.rows.map { "  \($0)" }.joined(separator: "\n") }.joined(separator: "\n")
    }
}
