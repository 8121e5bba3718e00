import Foundation
import Kernel
import Storage

/// Declares the data ready, when they are.
package enum CheckCycle {
    package static func perform(_ cycle: ReviewCycle, _ check: DataCheck, permit: CycleEditing, in db: Write) throws {
        guard check.isClear else { throw Refusal.conflict(CheckWords.stillBlocked) }
        guard cycle.storedState == .draft else { return }
        try db.run(
            "UPDATE review_cycles SET state = 'checked', version = version + 1 WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            recording: Event("cycle.checked", "cycle", cycle.id))
    }
}
