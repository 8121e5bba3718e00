import Foundation
import Kernel
import Storage

/// Opens a closed cycle again for some days: what was not signed can be, what was not shared can be. Sealed files stay as they are.
package enum ReopenCycle {
    static let untilField = "until_on"
    static let mostDays = 30

    package static func perform(_ cycle: ReviewCycle, until day: Day, because reason: WrittenText, permit: CycleReopening, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let held = try db.values(CycleState.self, "SELECT c.state FROM review_cycles c WHERE c.id = \(cycle.id) \(.forUpdate)")
        guard held == [.closed] else { throw Refusal.conflict(ChangeWords.notClosed) }
        let zone = cycle.plan.calendar.zone
        let today = Day(of: db.now, in: zone)
        guard day >= today, day <= today.adding(days: mostDays) else { throw Refusal.invalid(untilField, ChangeWords.untilWithin(mostDays)) }
        let details: JSON = ["reason": .string(reason.text), "until": .of(day)]
        try db.run(
            """
            UPDATE review_cycles SET state = 'acknowledged', reopened_until_on = \(day), closed_at = NULL, version = version + 1
            WHERE id = \(cycle.id) AND organization_id = \(db.organization)
            """, recording: Event("cycle.reopened", "cycle", cycle.id, details))
        try db.run(
            """
            INSERT INTO cycle_reopenings (id, organization_id, cycle_id, reason, reason_language, reopened_by, reopened_at, until_on)
            VALUES (\(db.id(CycleReopeningID.self)), \(db.organization), \(cycle.id), \(reason.text), \(reason.language), \(author), \(db.now), \(day))
            """, unrecorded: "part of cycle.reopened")
        let closing = day.adding(days: 1)
        try db.enqueue(
            Job(PassGates.kind, payload: cycle.id.description, at: closing.beginning(in: zone), key: "\(cycle.id):closing:\(db.now.timeIntervalSince1970)"))
        try TellConcerned.perform(.reopened, of: cycle.id, in: db)
    }
}
