import Kernel
import Storage

extension Grid {
    /// The ladder a level stands on. Whoever may read a review may read its grid, superseded or not.
    static func of(_ level: GridLevelID, in db: any Reader) throws -> Grid {
        guard let ladder = try db.rows("SELECT v.ladder_id FROM levels v WHERE v.id = \(level)").first else { throw Refusal.notFound }
        let id: ID<Grid> = try ladder["ladder_id"]
        let levels = try db.rows("SELECT v.id, v.position, v.name_fr, v.name_en FROM levels v WHERE v.ladder_id = \(id) ORDER BY v.position")
        return Grid(
            levels: try levels.map { Rung(id: try $0["id"], order: try $0["position"], name: try $0.gridText("name")) },
            themes: try themes(of: id, texts: texts(of: id, in: db), in: db))
    }

    private static func texts(of ladder: ID<Grid>, in db: any Reader) throws -> [GridCompetencyID: [GridLevelID: [GridText]]] {
        let rows = try db.rows(
            """
            SELECT e.competency_id, e.level_id, x.text_fr, x.text_en FROM expectations e
            JOIN expectation_lines x ON x.expectation_id = e.id AND x.kind = 'statement'
            WHERE e.ladder_id = \(ladder) ORDER BY e.id, x.position
            """)
        var texts: [GridCompetencyID: [GridLevelID: [GridText]]] = [:]
        for row in rows {
            let (competency, level): (GridCompetencyID, GridLevelID) = (try row["competency_id"], try row["level_id"])
            texts[competency, default: [:]][level, default: []].append(try row.gridText("text"))
        }
        return texts
    }

    private static func themes(
        of ladder: ID<Grid>, texts: [GridCompetencyID: [GridLevelID: [GridText]]], in db: any Reader
    ) throws -> [Theme] {
        let rows = try db.rows(
            """
            SELECT k.id, k.theme_id, k.name_fr, k.name_en, k.description_fr, k.description_en, t.name_fr AS theme_fr, t.name_en AS theme_en
            FROM ladder_competencies r JOIN competencies k ON k.id = r.competency_id JOIN themes t ON t.id = k.theme_id
            WHERE r.ladder_id = \(ladder) ORDER BY r.position
            """)
        var order: [ID<Theme>] = []
        for row in rows { if let id: ID<Theme> = try? row["theme_id"], !order.contains(id) { order.append(id) } }
        let groups = try Dictionary(grouping: rows) { try $0.get("theme_id", as: ID<Theme>.self) }
        return try order.compactMap { id in
            guard let rows = groups[id], let first = rows.first else { return nil }
            return Theme(name: try first.gridText("theme"), rows: try rows.map { try Grid.Row(row: $0, texts: texts) })
        }
    }
}

extension Grid.Row {
    fileprivate init(row: Storage.Row, texts: [GridCompetencyID: [GridLevelID: [GridText]]]) throws {
        id = try row["id"]
        name = try row.gridText("name")
        let description = try row.gridText("description")
        self.description = description.fr == nil && description.en == nil ? nil : description
        self.texts = texts[id] ?? [:]
    }
}

extension Storage.Row {
    func gridText(_ name: String) throws -> GridText { GridText(fr: try get(name + "_fr"), en: try get(name + "_en")) }
}
