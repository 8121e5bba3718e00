import Kernel
import People
import Storage

extension EvidenceReport {
    /// Current ones first, then by name.
    static func of(_ viewer: Viewer, on today: Day, in db: any Reader) throws -> [EvidenceReport] {
        let lines = try ReportingLine.toReports(of: viewer.person, of: viewer.organization, in: db).filter { $0.span.from <= today }
        let people = Set(lines.map(\.person))
        guard !people.isEmpty else { return [] }
        let current = Set(lines.filter { $0.span.contains(today) }.map(\.person))
        let rows = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name, (
                SELECT count(*) FROM evidence_items e WHERE e.subject_id = p.id AND \(EvidencePolicy(viewer).visible(on: today))) AS facts
            FROM people p WHERE p.organization_id = \(viewer.organization) AND p.id IN (\(list: people))
            ORDER BY p.family_name, p.given_name, p.id
            """
        )
        let reports = try rows.map { row in
            let (id, given, family): (PersonID, String, String) = (try row["id"], try row["given_name"], try row["family_name"])
            return EvidenceReport(person: id, name: "\(given) \(family)", count: try row["facts"], isCurrent: current.contains(id))
        }
        return reports.filter(\.isCurrent) + reports.filter { !$0.isCurrent }
    }
}
