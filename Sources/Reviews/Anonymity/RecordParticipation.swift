import Foundation
import Kernel
import Sealing
import Storage

/// Who has taken part, a handful at once and at hours nobody chose: reminders stop, and no hour of the database points at an answer.
enum RecordParticipation {
    static let kind = "reviews.participation"
    private static let hours = 2.0...10.0

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        let slots = services.slots
        try await services.write(in: organization) { db in
            guard let cycle = try ReviewCycle.stored(id, of: organization, in: db), cycle.plan.modes.areAnonymous,
                cycle.state(at: db.now) == .collecting
            else { return }
            try perform(cycle, slots, in: db)
            try plan(cycle, in: db)
        }
    }

    static func plan(_ cycle: ReviewCycle, in db: Write) throws {
        let next = db.now.addingTimeInterval(Double.random(in: hours) * 3600)
        try db.enqueue(Job(kind, payload: cycle.id.description, at: next, key: "\(cycle.id):\(next.timeIntervalSince1970)"))
    }

    /// Waits until as many people as are asked for before anything is shown.
    static func perform(_ cycle: ReviewCycle, _ slots: LockingKey, in db: Write) throws {
        let forms = try unrecorded(in: cycle, db)
        var done: [Contribution] = []
        for (place, forms) in Dictionary(grouping: forms, by: { Place(review: $0.review, kind: $0.kind) }) {
            guard let box = try AnswerBox.find(place.review, place.kind, lockedWith: slots, in: db) else { continue }
            done += forms.filter { box.holdsAnswer(of: $0.author, slots) }
        }
        guard Set(done.map(\.author)).count >= cycle.plan.thresholds.placements else { return }
        try db.run(
            "UPDATE contributions SET state = 'submitted' WHERE id IN (\(list: done.map(\.id).sorted())) AND organization_id = \(db.organization)",
            unrecorded: "the journal keeps one record of the whole stage")
    }

    private struct Place: Hashable { let review: ReviewID, kind: Contribution.Kind }

    private static func unrecorded(in cycle: ReviewCycle, _ db: Write) throws -> [Contribution] {
        try db.all(
            """
            SELECT \(Contribution.columns) FROM contributions k JOIN reviews r ON r.id = k.review_id
            WHERE r.cycle_id = \(cycle.id) AND k.organization_id = \(db.organization) AND k.kind IN ('peer', 'cross_team', 'report') AND k.state = 'invited' ORDER BY k.id
            """)
    }
}
