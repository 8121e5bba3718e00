import Kernel
import People
import Storage

/// Somebody who could be a peer, and how many reviews already ask them.
struct PeerCandidate: Sendable {
    let person: PersonID
    let name: String
    let load: Int
    let isOfTeam: Bool

    func isFree(_ asking: Asking) -> Bool { load < asking.load }

    static func isPresent(_ person: PersonID, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> Bool {
        try db.value(Int.self, "SELECT count(*) FROM people p WHERE p.id = \(person) AND \(present(organization, on: today))") == 1
    }

    /// Everybody present but the person, their managers and those who answer to them.
    static func all(
        for review: Review, in cycle: ReviewCycle, on today: Day, of organization: OrganizationID, _ db: any Reader
    ) throws -> [PeerCandidate] {
        let kin = try Kin.of(review.subject, in: cycle, on: today, of: organization, db)
        let excluded = [review.subject] + kin.managers.sorted() + kin.reports.sorted()
        let loads = try Nomination.loads(in: review.cycle, in: db)
        let team = Set(try teammates(of: review.subject, on: today, in: db))
        return try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p WHERE \(present(organization, on: today)) AND p.id NOT IN (\(list: excluded))
            ORDER BY p.id
            """
        ).byName().map { row in
            let id: PersonID = try row["id"]
            return PeerCandidate(person: id, name: try row.fullName(), load: loads[id] ?? 0, isOfTeam: team.contains(id))
        }
    }

    /// Those who share a team with somebody on a day.
    static func teammates(of person: PersonID, on day: Day, in db: any Reader) throws -> [PersonID] {
        try db.values(
            """
            SELECT DISTINCT o.person_id FROM memberships m JOIN memberships o ON o.team_id = m.team_id
            WHERE m.person_id = \(person) AND o.person_id <> \(person)
                AND m.from_on <= \(day) AND (m.to_on IS NULL OR m.to_on >= \(day)) AND o.from_on <= \(day) AND (o.to_on IS NULL OR o.to_on >= \(day))
            """)
    }

    static func present(_ organization: OrganizationID, on today: Day) -> Query {
        """
        p.organization_id = \(organization) AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today))
            AND (p.joined_on IS NULL OR p.joined_on <= \(today))
        """
    }
}

extension [PeerCandidate] {
    /// Whom to choose instead of somebody who is asked enough: of the same team as them if one can, the least asked first.
    func instead(_ asking: Asking) -> [PeerCandidate] {
        let free = filter { $0.isFree(asking) }
        return Array(free.sorted { ($0.isOfTeam ? 0 : 1, $0.load, $0.name) < ($1.isOfTeam ? 0 : 1, $1.load, $1.name) }.prefix(3))
    }
}
