import Kernel
import People
import Storage

/// Somebody who may keep a part, for what they are today.
struct KeyCandidate: Sendable, Equatable {
    let person: PersonID
    let name: String

    static func all(for part: KeyHolder.Part, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> [KeyCandidate] {
        try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p
            WHERE p.organization_id = \(organization) AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(fits(part, today))
            ORDER BY p.id
            """
        ).byName().map { KeyCandidate(person: try $0["id"], name: try $0.fullName()) }
    }

    private static func fits(_ part: KeyHolder.Part, _ today: Day) -> Query {
        switch part {
        case .hr: holds("hr", today)
        case .operator: holds("admin", today)
        case .staff:
            """
            EXISTS (SELECT 1 FROM relations n WHERE n.holder_id = p.id AND n.organization_id = p.organization_id AND n.kind = 'staff_representative'
                AND n.from_on <= \(today) AND (n.to_on IS NULL OR n.to_on >= \(today)))
            """
        }
    }

    private static func holds(_ role: String, _ today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.organization_id = p.organization_id AND g.role = \(role)
            AND g.from_on <= \(today) AND (g.to_on IS NULL OR g.to_on >= \(today)))
        """
    }
}
