import Kernel
import Storage

/// Who stands too close to somebody to answer as a peer: their managers since the period began, and those who answer to them today.
struct Kin: Sendable {
    let managers: Set<PersonID>
    let reports: Set<PersonID>

    /// Whether somebody's confidential form about the person no longer counts.
    func excludes(_ author: PersonID, as kind: Contribution.Kind) -> Bool {
        switch kind {
        case .peer, .crossTeam: managers.contains(author) || reports.contains(author)
        case .report: managers.contains(author)
        case .own, .manager: false
        }
    }

    /// - Parameter author: whether it is them is all that is asked.
    static func of(
        _ person: PersonID, towards author: PersonID? = nil, in cycle: ReviewCycle, on today: Day, of organization: OrganizationID, _ db: any Reader
    ) throws -> Kin {
        let only: Query = author.map { "WHERE k.person_id = \($0)" } ?? .nothing
        let rows = try db.rows(
            """
            SELECT k.person_id, k.is_manager FROM (
                SELECT l.manager_id AS person_id, 1 AS is_manager FROM reporting_lines l
                WHERE l.organization_id = \(organization) AND l.person_id = \(person) AND l.from_on <= \(today)
                    AND (l.to_on IS NULL OR l.to_on >= \(min(cycle.plan.periodFrom, today)))
                UNION ALL SELECT w.writer_id, 1 FROM review_writers w
                WHERE w.cycle_id = \(cycle.id) AND w.subject_id = \(person) AND \(ActingWriter.holds(on: today))
                UNION ALL SELECT l.person_id, 0 FROM reporting_lines l JOIN people p ON p.id = l.person_id
                WHERE l.organization_id = \(organization) AND l.manager_id = \(person) AND l.from_on <= \(today)
                    AND (l.to_on IS NULL OR l.to_on >= \(today)) AND (p.left_on IS NULL OR p.left_on >= \(today))) k \(only)
            """)
        let kin: [(person: PersonID, isManager: Bool)] = try rows.map { (try $0["person_id"], try $0["is_manager"]) }
        return Kin(managers: Set(kin.filter(\.isManager).map(\.person)), reports: Set(kin.filter { !$0.isManager }.map(\.person)))
    }
}
