import Foundation
import Kernel
import Storage

/// Closes a cycle whose conversations are over. What was not signed stays as it is, and readable.
package enum CloseCycle {
    /// - Throws: `Refusal.conflict` while a gate that is late is being passed: a cycle does not close over summaries that were never taken.
    package static func perform(_ cycle: ReviewCycle, permit: CycleClosing, in db: Write) throws {
        try PassGates.begin(cycle, in: db)
        guard try GateProgress.of(cycle.id, in: db) == nil else { throw Refusal.conflict(PolicyWords.stillPassing) }
        try end(cycle.id, in: db)
    }

    /// By somebody, or by the end of a reopening.
    static func end(_ cycle: CycleID, in db: Write) throws {
        try db.run(
            """
            UPDATE review_cycles SET state = 'closed', reopened_until_on = NULL, closed_at = \(db.now), version = version + 1
            WHERE id = \(cycle) AND organization_id = \(db.organization)
            """, recording: Event("cycle.closed", "cycle", cycle))
        try EndWriter.endAll(in: cycle, db)
        try db.run("DELETE FROM outstanding_forms WHERE cycle_id = \(cycle)", unrecorded: "nothing is owed any more")
    }
}
