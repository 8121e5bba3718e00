import Foundation
import Kernel
import Storage

/// What every saved draft does. Nothing of it is recorded: a draft is its author's alone, and when somebody answers in confidence is nobody's business.
enum KeepDraft {
    /// - Returns: the version to save from next.
    static func perform(_ contribution: Contribution, of review: Review, from version: Int, permit: Writing, in db: Write) throws -> Int {
        guard contribution.version == version else { throw Refusal.conflict(FormWords.changedMeanwhile) }
        try db.run(
            "UPDATE contributions SET state = 'draft', version = version + 1 WHERE id = \(contribution.id)",
            unrecorded: "a draft is its author's alone")
        switch contribution.kind {
        case .own: try review.advance(to: .selfInProgress, in: db)
        case .manager: try review.advance(to: .managerDraft, in: db)
        case .peer, .crossTeam, .report: break
        }
        return version + 1
    }
}

extension Review {
    /// Goes forward only; what moved it is recorded elsewhere, or is a draft.
    func advance(to state: ReviewState, in db: Write) throws {
        guard self.state < state else { return }
        try db.run("UPDATE reviews SET state = \(state) WHERE id = \(id) AND state = \(self.state)", unrecorded: "follows from the forms")
    }
}
