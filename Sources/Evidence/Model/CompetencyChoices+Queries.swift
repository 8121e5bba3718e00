import Careers
import Kernel
import Storage

extension CompetencyChoices {
    static func inForce(on today: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> CompetencyChoices {
        let frameworks = try Framework.inForce(on: today, visibleTo: viewer, in: db)
        guard !frameworks.isEmpty else { return CompetencyChoices(groups: []) }
        let rows = try db.rows(
            """
            SELECT k.id AS competency_id, k.name_fr, k.name_en, k.framework_id, k.theme_id, t.name_fr AS theme_fr, t.name_en AS theme_en
            FROM competencies k JOIN themes t ON t.id = k.theme_id
            WHERE k.framework_id IN (\(list: frameworks.map(\.id))) AND k.organization_id = \(viewer.organization) ORDER BY t.id, k.id
            """
        )
        return CompetencyChoices(groups: try frameworks.flatMap { try groups(of: $0, rows) })
    }

    private static func groups(of framework: Framework, _ rows: [Row]) throws -> [Group] {
        var order: [ThemeID] = []
        var found: [ThemeID: [Row]] = [:]
        for row in rows where try row.get("framework_id", as: FrameworkID.self) == framework.id {
            let theme: ThemeID = try row["theme_id"]
            if found[theme] == nil { order.append(theme) }
            found[theme, default: []].append(row)
        }
        return try order.compactMap { theme in
            guard let rows = found[theme], let first = rows.first,
                let name = LocalizedText(fr: try first["theme_fr"], en: try first["theme_en"])
            else { return nil }
            return Group(framework: framework.name, theme: name, tags: try rows.map(EvidenceTag.init(row:)))
        }
    }
}
