import Foundation
import Kernel
import Storage
import Tabular

extension PeopleImport: RowDecodable {
    package init(row: Row) throws {
        let (text, order): (String, String?) = (try row["file"], try row["date_order"])
        let encoding: String? = try row["encoding"]
        guard let bytes = Data(base64Encoded: text) else { throw StorageError.unreadable("file", .text(text)) }
        id = try row["id"]
        name = try row["name"]
        source = ImportSource(
            bytes: Array(bytes), from: try row["begins_on"], order: order.flatMap(DateOrder.init), encoding: encoding.flatMap(TextEncoding.init),
            sheet: try row["sheet"])
        digest = try row["digest"]
        createdAt = try row["created_at"]
        appliedAt = try row["applied_at"]
    }

    /// - Throws: `Refusal.notFound`, also for one that was not confirmed in time, erased or not yet.
    static func find(_ id: ID<PeopleImport>, of organization: OrganizationID, at now: Date, in db: any Reader) throws -> PeopleImport {
        let found = try db.first(
            PeopleImport.self,
            """
            SELECT i.id, i.name, i.file, i.begins_on, i.date_order, i.encoding, i.sheet, i.digest, i.created_at, i.applied_at FROM people_imports i
            WHERE i.id = \(id) AND i.organization_id = \(organization) AND (i.applied_at IS NOT NULL OR i.created_at > \(keptSince(now)))
            """)
        guard let found else { throw Refusal.notFound }
        return found
    }
}
