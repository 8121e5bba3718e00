import Kernel
import Storage

extension JobTitle {
    private init(row: Row, levels: [TitleLevel]) throws {
        id = try row["id"]
        name = Phrase(typedFrench: try row["name_fr"], english: try row["name_en"])
        variants = try row.get("variants", as: String.self).split(separator: "\n").map(String.init)
        self.levels = levels
        version = try row["version"]
    }

    static func all(_ permit: TitleReading, in db: any Reader) throws -> [JobTitle] {
        let rows = try db.rows(
            """
            SELECT x.title_id, x.level_identity, x.people_from, x.people_to, x.teams_from, x.teams_to, x.lines_from, x.lines_to,
                x.budget_from, x.budget_to
            FROM job_title_levels x WHERE x.organization_id = \(permit.organization) ORDER BY x.id
            """)
        let byTitle = try Dictionary(grouping: rows) { try $0.get("title_id", as: JobTitleID.self) }
        return try db.rows(
            """
            SELECT t.id, t.name_fr, t.name_en, t.variants, t.version FROM job_titles t
            WHERE t.organization_id = \(permit.organization) ORDER BY t.name_fr, t.id
            """
        ).map { row in try JobTitle(row: row, levels: (byTitle[row["id"]] ?? []).map { try TitleLevel(row: $0) }) }
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: JobTitleID, _ permit: TitleReading, in db: any Reader) throws -> JobTitle {
        guard let found = try all(permit, in: db).first(where: { $0.id == id }) else { throw Refusal.notFound }
        return found
    }
}

extension TitleLevel {
    fileprivate init(row: Row) throws {
        level = try row["level_identity"]
        var spans: [TitleScope.Measure: Span] = [:]
        for measure in TitleScope.Measure.allCases { spans[measure] = Span(try row[measure.rawValue + "_from"], try row[measure.rawValue + "_to"]) }
        scope = TitleScope(spans)
    }
}
