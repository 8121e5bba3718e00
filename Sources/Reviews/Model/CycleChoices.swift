import Careers
import Kernel
import Storage

/// What a cycle may be made of.
struct CycleChoices: Sendable {
    struct Framework: Sendable { let id: FrameworkID, name: LocalizedText, isPublished: Bool }
    struct Scope: Sendable { let id: ScopeID, name: Phrase }

    let frameworks: [Framework]
    let teams: [Scope]
    let crafts: [Scope]
    let zone: String
    let today: Day

    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> CycleChoices {
        let organization = viewer.organization
        let frameworks = try db.rows(
            """
            SELECT f.id, f.name_fr, f.name_en, f.status FROM frameworks f WHERE f.organization_id = \(organization)
                AND f.status NOT IN ('superseded', 'archived') ORDER BY CASE WHEN f.status = 'published' THEN 0 ELSE 1 END, f.created_at DESC, f.id
            """)
        let teams = try db.rows(
            """
            SELECT t.id, t.name FROM teams t WHERE t.organization_id = \(organization) AND (t.closed_on IS NULL OR t.closed_on >= \(today))
            ORDER BY t.name, t.id
            """)
        let crafts = try db.rows("SELECT c.id, c.name_fr, c.name_en FROM crafts c WHERE c.organization_id = \(organization) ORDER BY c.name_fr, c.id")
        return CycleChoices(
            frameworks: try frameworks.map {
                Framework(id: try $0["id"], name: try $0.text("name"), isPublished: try $0.get("status") == "published")
            },
            teams: try teams.map { Scope(id: try $0["id"], name: Phrase(same: try $0["name"])) },
            crafts: try crafts.map { Scope(id: try $0["id"], name: Phrase(typedFrench: try $0["name_fr"], english: try $0["name_en"])) },
            zone: try db.value(String.self, "SELECT time_zone FROM organizations WHERE id = \(organization)") ?? "Europe/Paris", today: today)
    }
}
