import Careers
import Foundation
import Kernel
import Storage

/// A launched cycle, as those who run it see it: states and figures that never tell who answers about whom.
struct CycleOverview: Sendable {
    let cycle: ReviewCycle
    let state: CycleState
    /// While it is being launched.
    let launch: LaunchProgress?
    /// While a stage that has begun is prepared review by review.
    let gate: GateProgress?
    let framework: LocalizedText
    let questions: Int
    let states: [(state: ReviewState, reviews: Int)]
    /// For HR, once forms are asked for.
    let loads: FormLoads?
    /// Of an anonymous cycle, once somebody is asked.
    let progress: AnonymousProgress?
    /// Once launched; its lines for HR alone.
    let completeness: Completeness?
    let blockers: CycleBlockers
    let mayClose: Bool
    let seesOutstanding: Bool
    let changes: CycleChanges
    let mayMoveDates: Bool
    let mayReopen: Bool
    let unread: UnreadChoices
    /// Are people reminded by mail?
    let mails: Bool

    static func load(
        _ id: CycleID, page: Int = 1, loadsPage: Int = 1, unread: UnreadChoices = UnreadChoices(), mails: Bool, for viewer: Viewer, at now: Date,
        in db: any Reader
    ) throws -> CycleOverview {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        let state = cycle.state(at: now)
        guard let framework = try db.rows("SELECT f.name_fr, f.name_en FROM frameworks f WHERE f.id = \(cycle.plan.framework)").first else {
            throw Refusal.notFound
        }
        let (sees, today) = (viewer.holds(.hr), viewer.day(at: now))
        let byState = try counts(in: id, tellsReservations: sees, db)
        let completeness =
            state > .launching ? try Completeness.of(id, state, page: sees ? page : nil, on: today, of: viewer.organization, in: db) : nil
        return CycleOverview(
            cycle: cycle, state: state, launch: state == .launching ? try LaunchProgress.of(id, in: db) : nil, gate: try GateProgress.of(id, in: db),
            framework: try framework.text("name"),
            questions: try CycleQuestion.of(id, in: db).count,
            states: ReviewState.allCases.compactMap { state in byState[state].map { (state, $0) } },
            loads: sees && state >= .collecting ? try FormLoads.of(id, page: loadsPage, away: away(on: today, of: viewer, db), in: db) : nil,
            progress: sees ? try AnonymousProgress.of(id, in: db) : nil, completeness: completeness,
            blockers: try completeness.map { try CycleBlockers.load(cycle, state, $0, for: viewer, on: today, in: db) } ?? .none,
            mayClose: sees && state == .acknowledged, seesOutstanding: sees, changes: try CycleChanges.of(id, in: db),
            mayMoveDates: state > .launching && state < .acknowledged, mayReopen: sees && state == .closed,
            unread: unread, mails: mails)
    }

    private static func away(on today: Day, of viewer: Viewer, _ db: any Reader) throws -> Set<PersonID> {
        Set(try Absence.current(on: today, of: viewer.organization, in: db).filter { $0.meets(today, today) }.map(\.person))
    }

    /// A reservation and a refusal are for the person, their manager and HR: in a small cycle a count would tell whose it is.
    private static func counts(in cycle: CycleID, tellsReservations: Bool, _ db: any Reader) throws -> [ReviewState: Int] {
        let rows = try db.rows("SELECT r.state, count(*) AS reviews FROM reviews r WHERE r.cycle_id = \(cycle) GROUP BY r.state")
        var counts: [ReviewState: Int] = try rows.reduce(into: [:]) { counts, row in
            let state: ReviewState = try row.get("state")
            counts[state == .signedWithReservation && !tellsReservations ? .signed : state, default: 0] += try row.get("reviews", as: Int.self)
        }
        let refused = tellsReservations ? try SignatureRefusal.count(in: cycle, db) : 0
        if refused > 0, let shared = counts[.shared] {
            counts[.refused] = refused
            counts[.shared] = shared > refused ? shared - refused : nil
        }
        return counts
    }
}
