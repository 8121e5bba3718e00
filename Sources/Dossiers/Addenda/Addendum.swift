import Foundation
import Kernel
import Storage

package typealias AddendumID = ID<Addendum>

/// What the person added to their sealed dossier. It never enters the sealed bytes: it has its own, which name theirs, and its own seal.
package struct Addendum: Sendable, Equatable {
    package let id: AddendumID
    package let dossier: DossierID
    package let author: PersonID
    /// 1, 2, 3: a correction is a further one.
    package let number: Int
    package let sentAt: Date
    package let bytes: [UInt8]
    package let hash: String

    /// Nil when the stored bytes can no longer be read.
    package var content: AddendumContent? { try? CanonicalJSON.read(AddendumContent.self, from: bytes) }
}

/// The bytes of an addendum, as they are hashed.
package struct AddendumContent: Codable, Sendable, Equatable {
    package static let currentSchema = "palier-addendum/1"

    package let schema: String
    package let addendum: AddendumID
    package let dossier: DossierID
    /// Of the dossier it is added to.
    package let dossierSHA256: Dossier.Hashes
    package let number: Int
    package let author: DossierContent.Party
    package let text: WrittenText
    package let sentAt: Date
}

extension Addendum: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        dossier = try row["dossier_id"]
        author = try row["author_id"]
        number = try row["number"]
        sentAt = try row["sent_at"]
        bytes = try row["content"]
        hash = try row["content_hash"]
    }

    private static let columns: Query = "x.id, x.dossier_id, x.author_id, x.number, x.sent_at, x.content, x.content_hash"

    /// Of a dossier already found, in the order they were sent.
    package static func of(_ dossier: DossierID, in db: any Reader) throws -> [Addendum] {
        try db.all("SELECT \(columns) FROM dossier_addenda x WHERE x.dossier_id = \(dossier) ORDER BY x.number")
    }

    /// Whoever reads the dossier reads what was added to it.
    /// - Throws: `Refusal.notFound`.
    static func find(_ id: AddendumID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> Addendum {
        let query: Query = """
            SELECT \(columns) FROM dossier_addenda x JOIN dossiers d ON d.id = x.dossier_id
            WHERE x.id = \(id) AND \(DossierPolicy(viewer, on: today).visible())
            """
        guard let addendum = try db.first(Addendum.self, query) else { throw Refusal.notFound }
        return addendum
    }

    /// For jobs.
    static func stored(_ id: AddendumID, of organization: OrganizationID, in db: any Reader) throws -> Addendum? {
        try db.first("SELECT \(columns) FROM dossier_addenda x WHERE x.id = \(id) AND x.organization_id = \(organization)")
    }
}
