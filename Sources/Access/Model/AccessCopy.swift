import Foundation
import Kernel
import Storage

package typealias AccessCopyID = ID<AccessCopy>

/// That a copy of everything held about somebody who left was made: for whom, by whom, when and why. The copy itself is kept nowhere.
package struct AccessCopy: Sendable, Equatable {
    static let openDays = 7

    let id: AccessCopyID
    let person: PersonID
    let madeBy: PersonID
    let madeByName: String
    let reason: WrittenText
    let madeAt: Date

    func isOpen(at now: Date) -> Bool { now < madeAt.addingTimeInterval(Double(Self.openDays) * 86_400) }
}

extension AccessCopy: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        madeBy = try row["made_by"]
        madeByName = try row["name"]
        reason = WrittenText(try row["reason"], in: try row["reason_language"])
        madeAt = try row["made_at"]
    }

    private static let columns: Query = """
        x.id, x.person_id, x.made_by, o.given_name || ' ' || o.family_name AS name, x.reason, x.reason_language, x.made_at
        """
    private static let sources: Query = "access_copies x JOIN people o ON o.id = x.made_by"

    /// Everybody's who keeps copies, of one person: that one was made is no secret among them.
    static func of(_ person: PersonID, in organization: OrganizationID, permit: CopyKeeping, _ db: any Reader) throws -> [AccessCopy] {
        try db.all(
            "SELECT \(columns) FROM \(sources) WHERE x.person_id = \(person) AND x.organization_id = \(organization) ORDER BY x.made_at DESC, x.id")
    }

    /// - Throws: `Refusal.notFound`, for a copy somebody else made too.
    static func find(_ id: AccessCopyID, for viewer: Viewer, in db: any Reader) throws -> AccessCopy {
        let query: Query = "SELECT \(columns) FROM \(sources) WHERE x.id = \(id) AND \(AccessPolicy(viewer).visibleCopies())"
        guard let copy = try db.first(AccessCopy.self, query) else { throw Refusal.notFound }
        return copy
    }
}
