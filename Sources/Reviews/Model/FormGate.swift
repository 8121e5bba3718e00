import Foundation
import Kernel
import Storage

/// Whether a form may be written, by its kind and where the cycle stands.
package enum FormGate: Sendable, Equatable {
    case notYet, open
    /// Attributed answers are still taken, and marked.
    case late
    /// Confidential answers are not: the snapshot is taken, what comes later would stand alone.
    case snapshotTaken
    /// A peer who now manages the person, or answers to them, is no peer.
    case tooClose
    /// The person has left.
    case gone
    /// The review is shared: what was written is read as it was.
    case shared
    /// The cycle is closed, and the review never was shared.
    case closed

    package var isWritable: Bool { self == .open || self == .late }

    package init(_ kind: Contribution.Kind, _ state: CycleState, in modes: AnswerModes = .confidential, isShared: Bool) {
        switch kind {
        case .own, .peer, .crossTeam, .report:
            if state < .collecting {
                self = .notYet
            } else if state == .collecting {
                self = .open
            } else if modes.protects(kind) {
                self = .snapshotTaken
            } else {
                self = isShared ? .shared : state == .closed ? .closed : .late
            }
        case .manager:
            if state < .managerWriting {
                self = .notYet
            } else if isShared {
                self = .shared
            } else if state == .closed {
                self = .closed
            } else {
                self = state == .managerWriting ? .open : .late
            }
        }
    }
}

extension FormGate {
    /// The gate of a form as people stand today.
    static func of(
        _ form: Contribution, about review: Review, in cycle: ReviewCycle, at now: Date, of organization: OrganizationID, _ db: any Reader
    ) throws -> FormGate {
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        let gate = FormGate(form.kind, cycle.state(at: now), in: cycle.plan.modes, isShared: review.state.isShared)
        guard gate.isWritable else { return gate }
        if review.hasSubjectLeft(by: today) { return .gone }
        if gate == .late, try ReviewPause.of(review.id, in: db).contains(where: { $0.excuses(form.kind, on: today) }) { return .open }
        if form.kind.isPerspective {
            let kin = try Kin.of(review.subject, towards: form.author, in: cycle, on: today, of: organization, db)
            if kin.excludes(form.author, as: form.kind) { return .tooClose }
        }
        return gate
    }
}
