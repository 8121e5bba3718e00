import Careers
import Foundation
import Kernel
import Storage

/// A launched cycle, as those who run it see it: states and figures that never tell who answers about whom.
struct CycleOverview: Sendable {
    struct Outstanding: Sendable {
        let person: PersonID
        let name: String
        let forms: Int
        /// Written as away today.
        let isAway: Bool
    }

    let cycle: ReviewCycle
    let state: CycleState
    let framework: LocalizedText
    let questions: Int
    let states: [(state: ReviewState, reviews: Int)]
    let outstanding: [Outstanding]
    let countedOn: Day?
    /// Of an anonymous cycle, once somebody is asked.
    let progress: AnonymousProgress?
    /// For HR.
    let completeness: Completeness?
    let mayClose: Bool
    let seesOutstanding: Bool
    let changes: CycleChanges
    let mayMoveDates: Bool
    let mayReopen: Bool

    static func load(_ id: CycleID, page: Int = 1, for viewer: Viewer, at now: Date, in db: any Reader) throws -> CycleOverview {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        let state = cycle.state(at: now)
        guard let framework = try db.rows("SELECT f.name_fr, f.name_en FROM frameworks f WHERE f.id = \(cycle.plan.framework)").first else {
            throw Refusal.notFound
        }
        let (sees, today) = (viewer.holds(.hr), Day(of: now, in: viewer.timeZone))
        let byState = try counts(in: id, tellsReservations: sees, db)
        return CycleOverview(
            cycle: cycle, state: state, framework: try framework.text("name"), questions: try CycleQuestion.of(id, in: db).count,
            states: ReviewState.allCases.compactMap { state in byState[state].map { (state, $0) } },
            outstanding: sees
                ? try outstanding(in: id, away: Absence.current(on: today, of: viewer.organization, in: db).filter { $0.meets(today, today) }, db) : [],
            countedOn: try db.values(Day.self, "SELECT o.counted_on FROM outstanding_forms o WHERE o.cycle_id = \(id) LIMIT 1").first,
            progress: sees ? try AnonymousProgress.of(id, in: db) : nil,
            completeness: sees && state.isLaunched ? try Completeness.of(id, page: page, on: today, of: viewer.organization, in: db) : nil,
            mayClose: sees && state == .acknowledged, seesOutstanding: sees, changes: try CycleChanges.of(id, in: db),
            mayMoveDates: state.isLaunched && state < .acknowledged, mayReopen: sees && state == .closed)
    }

    /// A reservation is for the person, their manager and HR: in a small cycle a count would tell whose it is.
    private static func counts(in cycle: CycleID, tellsReservations: Bool, _ db: any Reader) throws -> [ReviewState: Int] {
        let rows = try db.rows("SELECT r.state, count(*) AS reviews FROM reviews r WHERE r.cycle_id = \(cycle) GROUP BY r.state")
        return try rows.reduce(into: [:]) { counts, row in
            let state: ReviewState = try row.get("state")
            counts[state == .signedWithReservation && !tellsReservations ? .signed : state, default: 0] += try row.get("reviews", as: Int.self)
        }
    }

    private static func outstanding(in cycle: CycleID, away: [Absence], _ db: any Reader) throws -> [Outstanding] {
        let away = Set(away.map(\.person))
        return try db.rows(
            """
            SELECT o.person_id, o.forms, p.given_name, p.family_name FROM outstanding_forms o JOIN people p ON p.id = o.person_id
            WHERE o.cycle_id = \(cycle) ORDER BY p.family_name, p.given_name, p.id LIMIT 2000
            """
        ).map { row in
            let person: PersonID = try row["person_id"]
            return Outstanding(person: person, name: try row.fullName(), forms: try row["forms"], isAway: away.contains(person))
        }
    }
}
