import Kernel
import Storage

extension Framework: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        lineage = try row["lineage_id"]
        version = try row["version"]
        status = try row["status"]
        name = try row.text("name")
        label = try row["label"]
        context = try row.localized("context")
        languages = try row.get("languages", as: String.self).split(separator: ",").compactMap { Language(rawValue: String($0)) }
        source = try row.get("source_dialect", as: String?.self).flatMap(FrameworkDialect.init(rawValue:))
        effectiveOn = try row["effective_on"]
        publishedAt = try row["published_at"]
        publishedBy = try row["published_by"]
        revision = try row["revision"]
    }

    static let columns: Query = """
        f.id, f.lineage_id, f.version, f.status, f.name_fr, f.name_en, f.label, f.context_fr, f.context_en, f.languages, f.source_dialect,
        f.effective_on, f.published_at, f.published_by, f.revision
        """
}

extension FrameworkStatus: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let status = FrameworkStatus(rawValue: text) else {
            throw .unreadable("framework status", stored)
        }
        self = status
    }
}

extension Framework {
    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(_ id: FrameworkID, visibleTo viewer: Viewer, in db: any Reader) throws -> Framework {
        try found("f.id = \(id)", visibleTo: viewer, in: db)
    }

    /// The one a level is of, for whoever was found to read where somebody stands.
    package static func holding(_ level: LevelID, of organization: OrganizationID, in db: any Reader) throws -> Framework? {
        try db.first(
            Framework.self,
            """
            SELECT \(columns) FROM frameworks f JOIN levels v ON v.framework_id = f.id WHERE v.id = \(level) AND f.organization_id = \(organization)
            """)
    }

    /// The same, kept from changing until the transaction ends.
    static func hold(_ id: FrameworkID, visibleTo viewer: Viewer, in db: Write) throws -> Framework {
        let query: Query = "SELECT \(columns) FROM frameworks f WHERE f.id = \(id) AND \(FrameworkPolicy.visible(to: viewer)) \(.forUpdate)"
        guard let framework = try db.first(Framework.self, query) else { throw Refusal.notFound }
        return framework
    }

    static func found(_ condition: Query, visibleTo viewer: Viewer, in db: any Reader) throws -> Framework {
        let query: Query = "SELECT \(columns) FROM frameworks f WHERE \(condition) AND \(FrameworkPolicy.visible(to: viewer))"
        guard let framework = try db.first(Framework.self, query) else { throw Refusal.notFound }
        return framework
    }

    /// Every version of a lineage the viewer may see, the newest first.
    package static func versions(of lineage: LineageID, visibleTo viewer: Viewer, in db: any Reader) throws -> [Framework] {
        try db.all(
            Framework.self,
            """
            SELECT \(columns) FROM frameworks f WHERE f.lineage_id = \(lineage) AND \(FrameworkPolicy.visible(to: viewer)) ORDER BY f.version DESC
            """
        )
    }

    /// The published versions that hold on a day: the last of each lineage, unless it was archived.
    package static func inForce(on day: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> [Framework] {
        try db.all(
            Framework.self,
            """
            SELECT \(columns) FROM frameworks f
            WHERE \(FrameworkPolicy.visible(to: viewer)) AND f.status IN ('published', 'superseded') AND f.effective_on <= \(day)
            AND NOT EXISTS (
                SELECT 1 FROM frameworks n WHERE n.lineage_id = f.lineage_id AND n.organization_id = f.organization_id
                AND n.version > f.version AND n.published_at IS NOT NULL AND n.effective_on <= \(day))
            ORDER BY f.created_at, f.id
            """
        )
    }

    /// What is being written, and what is published but not yet in force.
    static func ahead(of day: Day, visibleTo viewer: Viewer, in db: any Reader) throws -> [Framework] {
        try db.all(
            Framework.self,
            """
            SELECT \(columns) FROM frameworks f
            WHERE \(FrameworkPolicy.visible(to: viewer)) AND (f.published_at IS NULL OR f.status = 'published' AND f.effective_on > \(day))
            ORDER BY f.created_at, f.id
            """
        )
    }
}

extension Framework {
    /// The last version of each lineage that is not archived: a draft, or what a next version would follow.
    static func newest(visibleTo viewer: Viewer, in db: any Reader) throws -> [Framework] {
        try db.all(
            Framework.self,
            """
            SELECT \(columns) FROM frameworks f
            WHERE \(FrameworkPolicy.visible(to: viewer)) AND f.status <> 'archived' AND NOT EXISTS (
                SELECT 1 FROM frameworks n WHERE n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id AND n.version > f.version)
            ORDER BY f.created_at DESC, f.id DESC LIMIT 12
            """
        )
    }
}
