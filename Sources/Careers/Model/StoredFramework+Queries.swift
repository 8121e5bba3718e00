import Kernel
import Storage

extension StoredFramework {
    init(_ framework: Framework, in db: any Reader) throws {
        self.framework = framework
        values = try Self.values(of: framework.id, in: db)
        grids = try LadderGrid.all(of: framework.id, in: db)
        passages = try Passage.of([framework.id], in: db)[framework.id] ?? []
    }

    static func lastPublished(of lineage: LineageID, in db: Write) throws -> StoredFramework? {
        let query: Query = """
            SELECT \(Framework.columns) FROM frameworks f WHERE f.organization_id = \(db.organization) AND f.lineage_id = \(lineage)
            AND f.published_at IS NOT NULL ORDER BY f.version DESC LIMIT 1
            """
        return try db.first(Framework.self, query).map { try StoredFramework($0, in: db) }
    }

    static func values(of framework: FrameworkID, in db: any Reader) throws -> [CompanyValueDraft] {
        try db.rows(
            """
            SELECT key, name_fr, name_en, description_fr, description_en FROM framework_values WHERE framework_id = \(framework) ORDER BY position
            """
        ).map { CompanyValueDraft(key: try $0["key"], name: try $0.text("name"), description: try $0.localized("description")) }
    }
}
