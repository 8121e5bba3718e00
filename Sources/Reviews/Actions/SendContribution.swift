import Foundation
import Kernel
import Storage

/// Sends a form, once: attributed ones are recorded with their author, confidential ones leave no trace of who or when.
package enum SendContribution {
    static func perform(_ content: FormContent, permit: Writing, in db: Write) throws {
        let (contribution, review) = (content.contribution, content.review)
        try refuseIncomplete(content)
        if content.isProtected { try refuseAfterSnapshot(content.cycle, in: db) }
        let update: Query = """
            UPDATE contributions SET state = 'submitted', is_late = \(permit.isLate), version = version + 1 WHERE id = \(contribution.id)
            """
        if content.isProtected {
            try db.run(update, unrecorded: "the journal keeps one record of the whole stage")
        } else {
            try db.run(
                update,
                recording: Event(
                    "contribution.sent", "review", review.id,
                    ["kind": .string(contribution.kind.rawValue), "late": .bool(permit.isLate), "author": .of(contribution.author)]))
        }
        if contribution.kind == .own { try review.advance(to: .selfSubmitted, in: db) }
        if contribution.kind == .manager, try review.managersStillWriting(in: db).isEmpty { try review.advance(to: .ready, in: db) }
    }

    static func refuseIncomplete(_ content: FormContent) throws(Refusal) {
        let problems = content.missing.map { Problem(text: FormWords.missing($0.count, at: $0.step)) }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
    }

    /// Waits for a gate that is being passed: an answer counted nowhere must not be thanked for.
    static func refuseAfterSnapshot(_ cycle: ReviewCycle, in db: Write) throws {
        let states = try db.values(CycleState.self, "SELECT c.state FROM review_cycles c WHERE c.id = \(cycle.id) \(.forUpdate)")
        guard let state = states.first, state <= .collecting else { throw Refusal.conflict(PolicyWords.gate(.snapshotTaken)) }
    }
}

extension Review {
    /// Managers of today whose form is not sent.
    func managersStillWriting(in db: Write) throws -> [PersonID] {
        let today = db.today
        let sent = Set(try Contribution.attributed(of: id, in: db).filter { $0.kind == .manager && $0.isSubmitted }.map(\.author))
        return try managers(on: today, of: db.organization, in: db).filter { !sent.contains($0) }
    }
}
