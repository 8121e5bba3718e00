import Careers
import Storage

extension Grid {
    /// The ladder a level stands on. Whoever may read a review may read its grid, superseded or not.
    static func of(_ level: LevelID, in db: any Reader) throws -> Grid { Grid(try LadderGrid.standing(on: level, in: db)) }

    /// Its levels and competencies alone: enough to keep an answer, which people do far more often than they read.
    static func outline(of level: LevelID, in db: any Reader) throws -> Grid { Grid(try LadderGrid.standing(on: level, detail: nil, in: db)) }

    private init(_ ladder: LadderGrid) {
        levels = ladder.levels.map { Rung(id: $0.id, order: $0.order, name: $0.name) }
        let texts = Dictionary(grouping: ladder.expectations, by: \.competency).mapValues { expectations in
            Dictionary(expectations.map { ($0.level, $0.wording.statements.map(\.text)) }, uniquingKeysWith: +)
        }
        themes = ladder.groups.map { group in
            Theme(
                name: group.theme.name,
                rows: group.competencies.map { Row(id: $0.id, name: $0.name, description: $0.description, texts: texts[$0.id] ?? [:]) })
        }
    }
}
