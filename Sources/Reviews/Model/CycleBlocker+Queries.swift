import Foundation
import Kernel
import Storage

extension CycleBlockers {
    static func load(
        _ cycle: ReviewCycle, _ state: CycleState, _ completeness: Completeness, for viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> CycleBlockers {
        guard state > .launching, state < .acknowledged else { return .none }
        let reading = BlockerReading(cycle: cycle, state: state, viewer: viewer, today: today, db: db)
        let lists = [try reading.withoutManager(), try reading.managersLeft(), try reading.managersAway()].map(reading.told)
        let figures = [try reading.sealedAnswers(), reading.fewPeers(completeness), reading.lateWriting(completeness)].compactMap(\.self)
        return CycleBlockers(all: figures + lists.flatMap { $0.prefix(shown) }, total: figures.count + lists.reduce(0) { $0 + $1.count })
    }
}

/// Reads what blocks a cycle on a day. Each list begins with what is few (lines that end, people who left or are away), so that it costs
/// little among thousands of reviews.
private struct BlockerReading {
    let cycle: ReviewCycle
    let state: CycleState
    let viewer: Viewer
    let today: Day
    let db: any Reader

    private static let most = 500

    private var isHR: Bool { viewer.holds(.hr) }

    /// Whose review waits is for HR, as is who is away: others read how many.
    func told(_ blockers: [CycleBlocker]) -> [CycleBlocker] {
        guard !isHR, let first = blockers.first else { return blockers }
        return [figure(first.kind, blockers.reduce(0) { $0 + $1.reviews }, first.action)]
    }

    private func holds(_ line: Query) -> Query { "\(line).from_on <= \(today) AND (\(line).to_on IS NULL OR \(line).to_on >= \(today))" }

    private var isOpen: Query {
        """
        r.cycle_id = \(cycle.id) AND r.organization_id = \(viewer.organization) AND r.shared_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM review_writers w WHERE w.cycle_id = r.cycle_id AND w.subject_id = r.subject_id AND \(ActingWriter.holds(on: today)))
        """
    }

    /// Those without any line today.
    func withoutManager() throws -> [CycleBlocker] {
        try people(
            """
            SELECT p.id, p.given_name, p.family_name
            FROM (
                SELECT s.subject_id FROM reviews s WHERE s.cycle_id = \(cycle.id)
                    AND NOT EXISTS (SELECT 1 FROM reporting_lines l WHERE l.person_id = s.subject_id AND \(holds("l")))
                ORDER BY s.subject_id LIMIT \(Self.most)
            ) few CROSS JOIN reviews r CROSS JOIN people p
            WHERE r.subject_id = few.subject_id AND \(isOpen) AND p.id = r.subject_id AND (p.left_on IS NULL OR p.left_on >= \(today))
            ORDER BY p.family_name, p.given_name, p.id LIMIT \(Self.most)
            """, .noManager, isHR ? .nameWriter : nil)
    }

    /// Those whose every manager of today has left.
    func managersLeft() throws -> [CycleBlocker] {
        try people(
            """
            SELECT DISTINCT p.id, p.given_name, p.family_name
            FROM people gone CROSS JOIN reporting_lines l CROSS JOIN reviews r CROSS JOIN people p
            WHERE gone.organization_id = \(viewer.organization) AND gone.left_on < \(today) AND l.manager_id = gone.id AND \(holds("l"))
                AND r.subject_id = l.person_id AND \(isOpen) AND p.id = r.subject_id AND (p.left_on IS NULL OR p.left_on >= \(today))
                AND NOT EXISTS (SELECT 1 FROM reporting_lines o JOIN people m ON m.id = o.manager_id
                    WHERE o.person_id = r.subject_id AND \(holds("o")) AND (m.left_on IS NULL OR m.left_on >= \(today)))
            ORDER BY p.family_name, p.given_name, p.id LIMIT \(Self.most)
            """, .managerLeft, isHR ? .changeManager : nil)
    }

    private func people(_ query: Query, _ kind: CycleBlocker.Kind, _ action: CycleBlocker.Action?) throws -> [CycleBlocker] {
        try db.rows(query).map { CycleBlocker(kind: kind, person: try $0["id"], name: try $0.fullName(), reviews: 1, until: nil, action: action) }
    }

    /// While managers write, or are about to.
    func managersAway() throws -> [CycleBlocker] {
        guard state == .collecting || state == .managerWriting else { return [] }
        let rows = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name, b.to_on, count(*) AS reviews
            FROM absences b CROSS JOIN people p CROSS JOIN contributions k CROSS JOIN reviews r
            WHERE b.organization_id = \(viewer.organization) AND b.from_on <= \(today) AND (b.to_on IS NULL OR b.to_on >= \(cycle.plan.calendar.writingDueOn))
                AND p.id = b.person_id AND k.author_id = p.id AND k.kind = 'manager' AND k.state <> 'submitted' AND r.id = k.review_id AND \(isOpen)
                AND \(Contribution.isAwaited(on: today))
            GROUP BY p.id, p.given_name, p.family_name, b.to_on ORDER BY p.family_name, p.given_name, p.id LIMIT \(Self.most)
            """)
        return try rows.map {
            CycleBlocker(
                kind: .managerAway, person: try $0["id"], name: try $0.fullName(), reviews: try $0["reviews"], until: try $0["to_on"], action: .moveDates)
        }
    }

    /// The two last days: before, there is still time, and reminders are sent.
    func fewPeers(_ completeness: Completeness) -> CycleBlocker? {
        let (last, missing) = (cycle.plan.calendar.nominationsDueOn, completeness.expected - completeness.enoughPeers)
        guard state == .nominating, last.daysSince1970 - today.daysSince1970 < 2, missing > 0 else { return nil }
        return figure(.fewPeers, missing, .moveDates)
    }

    func lateWriting(_ completeness: Completeness) -> CycleBlocker? {
        let missing = completeness.expected - completeness.managersSent
        guard state == .publishing || state == .conversation, missing > 0 else { return nil }
        return figure(.lateWriting, missing, .moveDates)
    }

    func sealedAnswers() throws -> CycleBlocker? {
        guard cycle.plan.modes.areAnonymous, state >= .managerWriting else { return nil }
        let boxes = try db.value(Int.self, "SELECT count(*) FROM answer_boxes b JOIN reviews r ON r.id = b.review_id WHERE r.cycle_id = \(cycle.id)") ?? 0
        guard boxes > 0 else { return nil }
        let holds = try KeyHolder.of(cycle.id, in: db).held(by: viewer.person) != nil
        return figure(.sealedAnswers, boxes, holds ? .openAnswers : nil)
    }

    private func figure(_ kind: CycleBlocker.Kind, _ reviews: Int, _ action: CycleBlocker.Action?) -> CycleBlocker {
        CycleBlocker(kind: kind, person: nil, name: nil, reviews: reviews, until: nil, action: action)
    }
}
