import Foundation
import Kernel
import Storage

/// Begins a cycle, as a draft.
package enum CreateCycle {
    @discardableResult
    package static func perform(_ plan: CyclePlan, permit: CycleEditing, in db: Write) throws -> CycleID {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        try plan.refuseUnknown(in: db)
        let (id, calendar) = (db.id(CycleID.self), plan.calendar)
        try db.run(
            """
            INSERT INTO review_cycles (id, organization_id, name, period_from_on, period_to_on, quarters, framework_id, time_zone, starts_on,
                nominations_due_on, answers_due_on, writing_due_on, sharing_due_on, conversation_due_on, state, k_placements, k_comments,
                peer_mode, report_mode, load_cap, splits_teams, created_by, created_at, version)
            VALUES (\(id), \(db.organization), \(plan.name), \(plan.periodFrom), \(plan.periodTo), \(plan.quarterText), \(plan.framework),
                \(calendar.zone.identifier), \(calendar.startsOn), \(calendar.nominationsDueOn), \(calendar.answersDueOn),
                \(calendar.writingDueOn), \(calendar.sharingDueOn), \(calendar.conversationDueOn), 'draft', \(plan.thresholds.placements),
                \(plan.thresholds.comments), \(plan.modes.peers), \(plan.modes.reports), \(plan.asking.load), \(plan.asking.splitsTeams), \(author),
                \(db.now), 1)
            """, recording: Event("cycle.created", "cycle", id, plan.details))
        try plan.insertScopes(of: id, in: db)
        return id
    }
}
