import Foundation
import Kernel
import Storage

/// Corrects a cycle that is not launched: it becomes a draft again, to be checked anew.
package enum ChangeCycle {
    package static func perform(_ cycle: ReviewCycle, to plan: CyclePlan, from version: Int, permit: CycleEditing, in db: Write) throws {
        guard cycle.version == version else { throw Refusal.conflict(CycleWords.changedMeanwhile) }
        try plan.refuseUnknown(in: db)
        let calendar = plan.calendar
        try db.run(
            """
            UPDATE review_cycles SET name = \(plan.name), period_from_on = \(plan.periodFrom), period_to_on = \(plan.periodTo),
                quarters = \(plan.quarterText), framework_id = \(plan.framework), time_zone = \(calendar.zone.identifier),
                starts_on = \(calendar.startsOn), nominations_due_on = \(calendar.nominationsDueOn), answers_due_on = \(calendar.answersDueOn),
                writing_due_on = \(calendar.writingDueOn), sharing_due_on = \(calendar.sharingDueOn),
                conversation_due_on = \(calendar.conversationDueOn), state = 'draft', k_placements = \(plan.thresholds.placements),
                k_comments = \(plan.thresholds.comments), peer_mode = \(plan.modes.peers), report_mode = \(plan.modes.reports),
                load_cap = \(plan.asking.load), splits_teams = \(plan.asking.splitsTeams), version = version + 1
            WHERE id = \(cycle.id) AND organization_id = \(db.organization)
            """, recording: Event("cycle.changed", "cycle", cycle.id, plan.details))
        try db.run("DELETE FROM review_cycle_scopes WHERE cycle_id = \(cycle.id)", unrecorded: "part of cycle.changed")
        try plan.insertScopes(of: cycle.id, in: db)
        guard !plan.modes.areAnonymous else { return }
        try db.run(
            "DELETE FROM key_holders WHERE cycle_id = \(cycle.id) AND organization_id = \(db.organization)",
            unrecorded: "part of cycle.changed: only an anonymous cycle has a key")
    }
}
