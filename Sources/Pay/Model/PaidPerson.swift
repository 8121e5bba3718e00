import Careers
import Kernel
import People
import Storage

/// Somebody present whose pay the viewer reads, with the level they stand on.
struct PaidPerson: Sendable {
    let id: PersonID
    let name: String
    let level: NamedLevel?
    let levelFrom: Day?

    static func present(_ permit: PayOfOthers, _ policy: PayPolicy, in db: any Reader) throws -> [PaidPerson] {
        let today = policy.today
        return try db.rows(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, pl.from_on AS level_from, \(NamedLevel.columns) FROM people p
            LEFT JOIN person_levels pl ON pl.person_id = p.id AND pl.from_on <= \(today) AND (pl.to_on IS NULL OR pl.to_on >= \(today))
            LEFT JOIN levels v ON v.id = pl.level_id LEFT JOIN ladders l ON l.id = v.ladder_id LEFT JOIN frameworks f ON f.id = v.framework_id
            WHERE NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today)) AND p.id <> \(policy.viewer.person) AND \(policy.visiblePeople())
            ORDER BY p.id
            """
        ).byName().map { row in
            let lineage: LineageID? = try row["lineage_id"]
            return PaidPerson(
                id: try row["person_id"], name: "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))",
                level: try lineage.map { _ in try NamedLevel(row: row) }, levelFrom: try row["level_from"])
        }
    }
}
