import Careers
import Kernel
import Storage

/// The next people of a launch, with whatever their reviews need, read at once and before the transaction that writes.
struct LaunchSlice: Sendable {
    struct Member: Sendable {
        let person: PersonID
        let level: LevelID?
        let carriedLevel: LevelID?
        /// Those of today, and those of the period who are still here: each writes about their own dates.
        let managers: [PersonID]
    }

    let members: [Member]
    let after: PersonID
    let through: PersonID
    /// Nobody comes after them.
    let isLast: Bool
    let carried: CarriedLevels
    let today: Day

    static func next(
        of cycle: ReviewCycle, after: PersonID, most: Int, on today: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> LaunchSlice {
        let rows = try PopulationMember.levels(of: cycle.id, after: after, most: most, on: today, of: organization, in: db)
        let through: PersonID = try rows.last?["id"] ?? after
        let carried = try CarriedLevels(to: cycle.plan.framework, of: organization, in: db)
        let managers = try Self.managers(of: cycle, after: after, through: through, on: today, organization, db)
        let members = try rows.map { row in
            let (person, level, framework): (PersonID, LevelID?, FrameworkID?) = (try row["id"], try row["level_id"], try row["framework_id"])
            return Member(
                person: person, level: level, carriedLevel: framework == cycle.plan.framework ? level : level.flatMap { carried[$0] },
                managers: managers[person, default: []].sorted())
        }
        return LaunchSlice(members: members, after: after, through: through, isLast: rows.count < most, carried: carried, today: today)
    }

    private static func managers(
        of cycle: ReviewCycle, after: PersonID, through: PersonID, on today: Day, _ organization: OrganizationID, _ db: any Reader
    ) throws -> [PersonID: Set<PersonID>] {
        // CROSS JOIN keeps the lines of these people first: the other way round, everybody's are read each time.
        let lines = try db.rows(
            """
            SELECT l.person_id, p.id AS writer_id FROM reporting_lines l CROSS JOIN people p
            WHERE l.person_id > \(after) AND l.person_id <= \(through) AND l.organization_id = \(organization)
                AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(min(cycle.plan.periodFrom, today)))
                AND p.id = l.manager_id AND \(PeerCandidate.present(organization, on: today))
            """)
        let writers = try db.rows(
            """
            SELECT w.subject_id AS person_id, p.id AS writer_id FROM review_writers w CROSS JOIN people p
            WHERE w.cycle_id = \(cycle.id) AND w.subject_id > \(after) AND w.subject_id <= \(through) AND \(ActingWriter.holds(on: today))
                AND p.id = w.writer_id AND \(PeerCandidate.present(organization, on: today))
            """)
        return try (lines + writers).reduce(into: [:]) { $0[try $1.get("person_id"), default: []].insert(try $1.get("writer_id")) }
    }
}
