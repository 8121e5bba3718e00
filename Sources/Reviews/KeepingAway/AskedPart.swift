import Foundation
import Kernel
import Storage

/// What a review asks of somebody: as a peer who was chosen, by a form, or as its manager.
struct AskedPart: Sendable {
    let review: Review
    let cycle: ReviewCycle
    let state: CycleState
    let nomination: Nomination?
    let form: Contribution?
    let isManager: Bool

    /// - Throws: `Refusal.notFound` for whoever the review asks nothing of.
    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> AskedPart {
        let today = viewer.day(at: now)
        guard let review = try Review.stored(id, of: viewer.organization, in: db), review.subject != viewer.person,
            let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db)
        else { throw Refusal.notFound }
        let nomination = try Nomination.of(id, in: db).first { $0.peer == viewer.person && $0.state != .removed }
        let form = try db.first(
            Contribution.self,
            """
            SELECT \(Contribution.columns) FROM contributions k WHERE k.review_id = \(id) AND k.author_id = \(viewer.person)
                AND k.kind IN (\(list: Contribution.Kind.perspectives)) AND k.organization_id = \(viewer.organization)
            """)
        let isManager = try ReviewPolicy(viewer, on: today).isManager(of: review, in: db)
        guard nomination != nil || form != nil || isManager else { throw Refusal.notFound }
        return AskedPart(review: review, cycle: cycle, state: cycle.state(at: now), nomination: nomination, form: form, isManager: isManager)
    }
}

extension ReviewPolicy {
    /// Whoever is asked, until they have answered; a manager until the review is shared.
    func keepAway(_ part: AskedPart) throws(Refusal) -> KeepingAway {
        if part.isManager {
            guard part.state.isLaunched, part.state != .closed, !part.review.state.isShared else { throw .conflict(ConflictWords.tooLate) }
            return KeepingAway(review: part.review.id, form: nil, standing: .manager)
        }
        if let nomination = part.nomination, nomination.state != .standing { throw .conflict(ConflictWords.alreadyAway) }
        if part.state == .nominating, part.nomination != nil { return KeepingAway(review: part.review.id, form: nil, standing: .asked) }
        guard part.state == .collecting, let form = part.form else { throw .conflict(ConflictWords.tooLate) }
        guard !part.cycle.plan.modes.areAnonymous else { throw .conflict(ConflictWords.anonymous) }
        guard !form.isSubmitted else { throw .conflict(PolicyWords.sent) }
        return KeepingAway(review: part.review.id, form: form, standing: .asked)
    }

    /// By a conflict of interest they declared as its manager.
    func isKeptAway(from review: Review, in db: any Reader) throws -> Bool {
        try ConflictOfInterest.managers(keptFrom: review.id, in: db).contains(viewer.person)
    }

    func readConflicts() throws(Refusal) -> ConflictReading {
        guard viewer.holds(.hr) else { throw .notFound }
        return ConflictReading()
    }
}

/// May keep away from a review.
package struct KeepingAway: Sendable {
    let review: ReviewID
    /// Not sent: it goes with them.
    let form: Contribution?
    let standing: ConflictOfInterest.Standing

    fileprivate init(review: ReviewID, form: Contribution?, standing: ConflictOfInterest.Standing) {
        (self.review, self.form, self.standing) = (review, form, standing)
    }
}

/// May read who declared which conflict.
struct ConflictReading: Sendable { fileprivate init() {} }
