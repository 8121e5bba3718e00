import Foundation
import Kernel
import Sealing
import Storage

/// Closes a cycle whose conversations are over. What was not signed stays as it is, and readable.
package enum CloseCycle {
    package static func perform(_ cycle: ReviewCycle, slots: LockingKey, permit: CycleClosing, in db: Write) throws {
        try PassGates.perform(cycle, slots, in: db)
        try db.run(
            "UPDATE review_cycles SET state = 'closed', version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            recording: Event("cycle.closed", "cycle", cycle.id))
        try db.run("DELETE FROM outstanding_forms WHERE cycle_id = \(cycle.id)", unrecorded: "nothing is owed any more")
    }
}
