import Foundation
import Kernel
import Storage

/// The next people of a gate, and who stands where around them, read together.
struct GateSlice: Sendable {
    let reviews: [Review]
    let after: PersonID
    let through: PersonID
    /// Nobody comes after them.
    let isLast: Bool
    let today: Day
    private let line: GateLine

    static func next(
        of cycle: ReviewCycle, after: PersonID, most: Int, on today: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> GateSlice {
        let reviews = try db.all(
            Review.self,
            """
            SELECT \(Review.columns) FROM reviews r CROSS JOIN people p \(Review.ending)
            WHERE r.cycle_id = \(cycle.id) AND r.subject_id > \(after) AND p.id = r.subject_id AND r.organization_id = \(organization)
            ORDER BY r.subject_id LIMIT \(most)
            """)
        let through = reviews.last?.subject ?? after
        let line = try GateLine.of(cycle, after: after, through: through, on: today, organization, db)
        return GateSlice(reviews: reviews, after: after, through: through, isLast: reviews.count < most, today: today, line: line)
    }

    /// Reviews `r` of the slice.
    func isWithin(_ cycle: CycleID) -> Query { "r.cycle_id = \(cycle) AND r.subject_id > \(after) AND r.subject_id <= \(through)" }

    func kin(of review: Review) -> Kin {
        Kin(
            managers: line.period[review.subject, default: []].union(line.writers[review.subject, default: []]),
            reports: line.reports[review.subject, default: []])
    }

    /// Who answers for a review today: the managers but those who declared a conflict, and whoever was named to write it.
    func managers(of review: Review) -> Set<PersonID> {
        line.managers[review.subject, default: []].subtracting(line.away[review.subject, default: []]).union(line.writers[review.subject, default: []])
    }
}

/// By person: who manages them, on any day since the period began and today, who was named to write, who declared a conflict as a manager, who answers to them.
private struct GateLine: Sendable {
    typealias People = [PersonID: Set<PersonID>]

    var period: People = [:]
    var managers: People = [:]
    let writers: People
    let away: People
    let reports: People

    static func of(
        _ cycle: ReviewCycle, after: PersonID, through: PersonID, on today: Day, _ organization: OrganizationID, _ db: any Reader
    ) throws -> GateLine {
        let writers: Query = """
            SELECT w.subject_id AS person_id, w.writer_id AS other_id FROM review_writers w
            WHERE w.cycle_id = \(cycle.id) AND w.subject_id > \(after) AND w.subject_id <= \(through) AND \(ActingWriter.holds(on: today))
            """
        let away: Query = """
            SELECT r.subject_id AS person_id, o.person_id AS other_id FROM reviews r CROSS JOIN review_conflicts o
            WHERE r.cycle_id = \(cycle.id) AND r.subject_id > \(after) AND r.subject_id <= \(through) AND o.review_id = r.id AND o.stands_as = 'manager'
            """
        // CROSS JOIN keeps the lines of these people first: the other way round, everybody of the organization is read each time.
        let reports: Query = """
            SELECT l.manager_id AS person_id, l.person_id AS other_id FROM reporting_lines l CROSS JOIN people p
            WHERE l.manager_id > \(after) AND l.manager_id <= \(through) AND l.organization_id = \(organization) AND l.from_on <= \(today)
                AND (l.to_on IS NULL OR l.to_on >= \(today)) AND p.id = l.person_id AND (p.left_on IS NULL OR p.left_on >= \(today))
            """
        var line = GateLine(writers: try people(writers, db), away: try people(away, db), reports: try people(reports, db))
        let lines = try db.rows(
            """
            SELECT l.person_id, l.manager_id, l.to_on FROM reporting_lines l
            WHERE l.person_id > \(after) AND l.person_id <= \(through) AND l.organization_id = \(organization) AND l.from_on <= \(today)
                AND (l.to_on IS NULL OR l.to_on >= \(min(cycle.plan.periodFrom, today)))
            """)
        for row in lines {
            let (person, manager, last): (PersonID, PersonID, Day?) = (try row["person_id"], try row["manager_id"], try row["to_on"])
            line.period[person, default: []].insert(manager)
            if last.map({ $0 >= today }) ?? true { line.managers[person, default: []].insert(manager) }
        }
        return line
    }

    private static func people(_ query: Query, _ db: any Reader) throws -> People {
        try db.rows(query).reduce(into: [:]) { $0[try $1.get("person_id"), default: []].insert(try $1.get("other_id")) }
    }
}
