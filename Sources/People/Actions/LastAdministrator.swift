import Kernel
import Storage

/// Somebody must always be able to open the door to the others.
enum LastAdministrator {
    /// - Throws: `Refusal.invalid` when, from a day on, there is one on which no administrator who can sign in would be left.
    static func check(from day: Day, field: String?, in db: Write) throws {
        guard let missing = try firstDayWithout(from: day, of: db.organization, in: db) else { return }
        throw Refusal.invalid(field, RoleWords.lastAdministrator(from: missing))
    }

    /// The first day, from one on, on which nobody but a person could administer: that day, or the morrow of somebody's last.
    static func firstDayWithout(
        _ person: PersonID? = nil, from day: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> Day? {
        let spans = try db.rows(
            """
            SELECT p.id, p.left_on, g.from_on, g.to_on FROM role_grants g JOIN people p ON p.id = g.person_id JOIN accounts a ON a.person_id = p.id
            WHERE g.organization_id = \(organization) AND g.role = \(Role.admin) AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
                AND (g.to_on IS NULL OR g.to_on >= \(day)) AND (p.left_on IS NULL OR p.left_on >= \(day))
            """
        ).compactMap { row -> DaySpan? in
            let (holder, from): (PersonID, Day) = (try row["id"], try row["from_on"])
            let ends: [Day?] = [try row["to_on"], try row["left_on"]]
            return holder == person ? nil : DaySpan(from: from, to: ends.compactMap { $0 }.min())
        }
        let turns = [day] + spans.compactMap(\.to).filter { $0 >= day }.map { $0.adding(days: 1) }
        return turns.sorted().first { turn in !spans.contains { $0.contains(turn) } }
    }
}
