import Kernel
import Storage

extension StoredFramework {
    init(_ framework: Framework, in db: any Reader) throws {
        self.framework = framework
        values = try Self.values(of: framework.id, in: db)
        grids = try LadderGrid.all(of: framework.id, in: db)
    }

    static func values(of framework: FrameworkID, in db: any Reader) throws -> [CompanyValueDraft] {
        try db.rows(
            """
            SELECT key, name_fr, name_en, description_fr, description_en FROM framework_values WHERE framework_id = \(framework) ORDER BY position
            """
        ).map { CompanyValueDraft(key: try $0["key"], name: try $0.text("name"), description: try $0.localized("description")) }
    }
}
