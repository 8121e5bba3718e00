import Foundation
import Kernel
import Storage

/// How a review ends: signed, signed with a reservation or not, and talked about.
extension ReviewPolicy {
    func sign(_ review: Review, _ state: CycleState) throws(Refusal) -> Signing {
        guard review.subject == viewer.person else { throw .forbidden(PolicyWords.onlySubject) }
        guard review.state.isShared else { throw .conflict(PolicyWords.nothingToSign) }
        guard !review.state.isSigned else { throw .conflict(PolicyWords.signed) }
        guard state != .closed else { throw .conflict(PolicyWords.cycleClosed) }
        return Signing()
    }

    func refuseToSign(_ review: Review, _ state: CycleState) throws(Refusal) -> SignatureRefusing {
        _ = try sign(review, state)
        guard review.refusal == nil else { throw .conflict(SignatureWords.alreadyRefused) }
        return SignatureRefusing()
    }

    /// Whoever manages the person, once the review is shared and until the cycle closes. Its days are those of the cycle, wherever they are.
    func recordConversation(
        of review: Review, in cycle: ReviewCycle, _ state: CycleState, at now: Date, _ db: any Reader
    ) throws -> ConversationRecording {
        guard try isManager(of: review, in: db) else { throw Refusal.forbidden(SignatureWords.onlyManager) }
        guard let sharedAt = review.sharedAt else { throw Refusal.conflict(SignatureWords.notShared) }
        guard state != .closed else { throw Refusal.conflict(PolicyWords.cycleClosed) }
        let zone = cycle.plan.calendar.zone
        return ConversationRecording(sharedOn: Day(of: sharedAt, in: zone), today: Day(of: now, in: zone))
    }
}

/// May sign one's own review.
package struct Signing: Sendable { fileprivate init() {} }
/// May say that one will not sign one's own review.
package struct SignatureRefusing: Sendable { fileprivate init() {} }

/// May write down the day of the conversation.
package struct ConversationRecording: Sendable {
    let sharedOn: Day
    let today: Day

    fileprivate init(sharedOn: Day, today: Day) { (self.sharedOn, self.today) = (sharedOn, today) }
}
