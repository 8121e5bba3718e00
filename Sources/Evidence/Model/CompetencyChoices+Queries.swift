import Careers
import Kernel
import Storage

extension CompetencyChoices {
    /// - Parameter subject: whose ladder comes first; nobody's where the viewer does not answer for them today.
    static func inForce(for subject: PersonID? = nil, on today: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> CompetencyChoices {
        let frameworks = try Framework.inForce(on: today, visibleTo: viewer, in: db)
        guard !frameworks.isEmpty else { return CompetencyChoices(groups: []) }
        let rows = try db.rows(
            """
            SELECT k.id AS competency_id, k.name_fr, k.name_en, k.framework_id, k.theme_id, t.name_fr AS theme_fr, t.name_en AS theme_en,
                l.id AS ladder_id, l.key AS ladder_key, l.craft AS ladder_craft, l.name_fr AS ladder_fr, l.name_en AS ladder_en
            FROM competencies k JOIN themes t ON t.id = k.theme_id
            LEFT JOIN ladder_competencies r ON r.competency_id = k.id LEFT JOIN ladders l ON l.id = r.ladder_id
            WHERE k.framework_id IN (\(list: frameworks.map(\.id))) AND k.organization_id = \(viewer.organization)
            ORDER BY CASE WHEN l.id IS NULL THEN 1 ELSE 0 END, l.position, l.id, r.position, k.id
            """
        )
        let own = try subject.map { try OwnLadders($0, on: today, of: viewer.organization, in: db) }
        let all = try frameworks.flatMap { try grids(of: $0, rows, own) }
        var seen: Set<CompetencyID> = []
        var groups: [Group] = []
        for grid in all.filter(\.isOwn) + all.filter({ !$0.isOwn }) {
            if let found = try group(grid, but: &seen) { groups.append(found) }
        }
        return CompetencyChoices(groups: groups)
    }

    /// A ladder and its rows, in the order of its matrix.
    private struct Grid {
        let framework: LocalizedText
        let ladder: LocalizedText?
        let isOwn: Bool
        var rows: [Row]
    }

    private static func grids(of framework: Framework, _ rows: [Row], _ own: OwnLadders?) throws -> [Grid] {
        var order: [LadderID?] = []
        var found: [LadderID?: Grid] = [:]
        for row in rows where try row.get("framework_id", as: FrameworkID.self) == framework.id {
            let ladder = try row.get("ladder_id", as: LadderID?.self)
            if found[ladder] == nil {
                order.append(ladder)
                let isOwn = try ladder != nil && own?.holds(row, of: framework) ?? false
                found[ladder] = Grid(framework: framework.name, ladder: try row.localized("ladder"), isOwn: isOwn, rows: [])
            }
            found[ladder]?.rows.append(row)
        }
        return order.compactMap { found[$0] }
    }

    /// What ladders share stands under the first of them.
    private static func group(_ grid: Grid, but seen: inout Set<CompetencyID>) throws -> Group? {
        var order: [ThemeID] = []
        var found: [ThemeID: (name: LocalizedText, tags: [EvidenceTag])] = [:]
        for row in grid.rows {
            let (theme, tag): (ThemeID, EvidenceTag) = (try row["theme_id"], try EvidenceTag(row: row))
            guard seen.insert(tag.id).inserted else { continue }
            if found[theme] == nil {
                order.append(theme)
                found[theme] = (try row.text("theme"), [])
            }
            found[theme]?.tags.append(tag)
        }
        guard !order.isEmpty else { return nil }
        let themes = order.compactMap { found[$0] }.map { Theme(name: $0.name, tags: $0.tags) }
        return Group(framework: grid.framework, ladder: grid.ladder, isOwn: grid.isOwn, themes: themes)
    }
}

/// The ladder somebody stands on, whatever its version; without a level, those of their craft.
private struct OwnLadders {
    private let standing: [(lineage: LineageID, key: String)]
    private let craft: String?

    init(_ person: PersonID, on today: Day, of organization: OrganizationID, in db: any Reader) throws {
        let held = try db.rows(
            """
            SELECT f.lineage_id, l.key FROM person_levels pl JOIN levels v ON v.id = pl.level_id
            JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE pl.person_id = \(person) AND pl.organization_id = \(organization) AND pl.from_on <= \(today)
                AND (pl.to_on IS NULL OR pl.to_on >= \(today))
            """)
        standing = try held.map { (lineage: try $0["lineage_id"], key: try $0["key"]) }
        craft = try db.value(
            String.self,
            "SELECT c.key FROM people p JOIN crafts c ON c.id = p.craft_id WHERE p.id = \(person) AND p.organization_id = \(organization)")
    }

    func holds(_ row: Row, of framework: Framework) throws -> Bool {
        let (key, craft): (String, String) = (try row["ladder_key"], try row["ladder_craft"])
        if standing.isEmpty { return craft == self.craft }
        return standing.contains { $0.lineage == framework.lineage && $0.key == key }
    }
}
