import Foundation
import Kernel
import Storage

/// Who may prepare, launch and close cycles, and say who stands on which level.
package struct CyclePolicy: Sendable {
    let viewer: Viewer

    package init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    package static let runners: Set<Role> = [.hr, .cpo]

    package var mayRun: Bool { !viewer.roles.isDisjoint(with: Self.runners) }

    /// Cycles `c`, for those who run them. Others meet a cycle through their own review only.
    func visibleCycles() -> Query {
        mayRun ? "(c.organization_id = \(viewer.organization))" : "(1 = 0)"
    }

    func create() throws(Refusal) -> CycleEditing {
        guard mayRun else { throw .notFound }
        return CycleEditing()
    }

    func edit(_ cycle: ReviewCycle) throws(Refusal) -> CycleEditing {
        guard mayRun else { throw .notFound }
        guard !cycle.storedState.isLaunched else { throw .conflict(PolicyWords.launched) }
        return CycleEditing()
    }

    func writeQuestions(of cycle: ReviewCycle) throws(Refusal) -> QuestionWriting {
        guard mayRun else { throw .notFound }
        guard !cycle.storedState.isLaunched else { throw .conflict(QuestionWords.frozen) }
        return QuestionWriting()
    }

    func launch(_ cycle: ReviewCycle) throws(Refusal) -> CycleLaunching {
        guard mayRun else { throw .notFound }
        guard !cycle.storedState.isLaunched else { throw .conflict(PolicyWords.launched) }
        guard cycle.storedState == .checked else { throw .conflict(PolicyWords.unchecked) }
        return CycleLaunching()
    }

    func close(_ cycle: ReviewCycle, at now: Date) throws(Refusal) -> CycleClosing {
        guard mayRun else { throw .notFound }
        guard viewer.holds(.hr) else { throw .forbidden(PolicyWords.onlyHR) }
        guard cycle.state(at: now) == .acknowledged else { throw .conflict(PolicyWords.notAcknowledged) }
        return CycleClosing()
    }

    /// Cycles `c` whose dates the viewer may know: those they run, and the launched ones that concern them.
    func knownCycles(on today: Day) -> Query {
        let concerned = CycleConcern.concerns("\(viewer.person)", "c.id", on: today)
        return """
            (c.organization_id = \(viewer.organization) AND c.state NOT IN ('draft', 'checked')
                AND (\(visibleCycles()) OR \(concerned)))
            """
    }

    func moveDates(of cycle: ReviewCycle, at now: Date) throws(Refusal) -> DateMoving {
        guard mayRun else { throw .notFound }
        guard cycle.storedState.isLaunched else { throw .conflict(ChangeWords.notLaunched) }
        guard cycle.storedState != .launching else { throw .conflict(ChangeWords.stillLaunching) }
        guard cycle.state(at: now) < .acknowledged else { throw .conflict(ChangeWords.nothingLeft) }
        return DateMoving()
    }

    func reopen(_ cycle: ReviewCycle, at now: Date) throws(Refusal) -> CycleReopening {
        guard mayRun else { throw .notFound }
        guard viewer.holds(.hr) else { throw .forbidden(ChangeWords.onlyHR) }
        guard cycle.state(at: now) == .closed else { throw .conflict(ChangeWords.notClosed) }
        return CycleReopening()
    }

    /// For somebody of the cycle but oneself.
    func nameWriter(in cycle: ReviewCycle, for subject: PersonID, at now: Date) throws(Refusal) -> WriterNaming {
        guard mayRun else { throw .notFound }
        guard viewer.holds(.hr), subject != viewer.person else { throw .forbidden(WriterWords.onlyHR) }
        guard cycle.state(at: now) != .closed else { throw .conflict(PolicyWords.cycleClosed) }
        return WriterNaming()
    }

    func writeAbsences() throws(Refusal) -> AbsenceWriting {
        guard viewer.holds(.hr) else { throw .notFound }
        return AbsenceWriting()
    }

    /// Of others: nobody says which level they stand on themselves.
    func setLevels(of people: [PersonID]) throws(Refusal) -> LevelSetting {
        guard viewer.holds(.hr) else { throw .notFound }
        guard !people.contains(viewer.person) else { throw .forbidden(LevelsWords.notOwn) }
        return LevelSetting()
    }
}

/// May write a cycle that is not launched.
package struct CycleEditing: Sendable { fileprivate init() {} }
/// May write the questions of a cycle that is not launched.
package struct QuestionWriting: Sendable { fileprivate init() {} }
/// May launch a checked cycle.
package struct CycleLaunching: Sendable { fileprivate init() {} }
/// May close a cycle whose conversations are over.
package struct CycleClosing: Sendable { fileprivate init() {} }
/// May move the dates of a launched cycle.
package struct DateMoving: Sendable { fileprivate init() {} }
/// May name who writes the review of somebody without a manager.
package struct WriterNaming: Sendable { fileprivate init() {} }
/// May write who is away.
package struct AbsenceWriting: Sendable { fileprivate init() {} }
/// May open a closed cycle again.
package struct CycleReopening: Sendable { fileprivate init() {} }
/// May say who stands on which level.
package struct LevelSetting: Sendable {
    fileprivate init() {}

    /// A change that the company needs and the person wishes needs nobody else.
    /// - Throws: `Refusal.conflict` when the wish is not the person's own, or the need is.
    package init(needBy need: PersonID, wishBy wish: PersonID, of person: PersonID) throws(Refusal) {
        guard wish == person, need != person else { throw .conflict(PolicyWords.needsBothWills) }
    }
}

/// What a viewer is to reviews, and what follows. Rights come from the relation on a day.
package struct ReviewPolicy: Sendable {
    let viewer: Viewer
    let today: Day

    package init(_ viewer: Viewer, on today: Day) {
        self.viewer = viewer
        self.today = today
    }

    /// Reviews `r`: one's own, those of the people one manages today, and all of them, by state only, for HR. A manager who declared a conflict
    /// reads nothing of that review, HR or not.
    func visibleReviews() -> Query {
        if viewer.holds(.hr) {
            return "(r.organization_id = \(viewer.organization) AND NOT \(Review.keepsHRAway(viewer.person, from: "r.id", about: "r.subject_id", on: today)))"
        }
        return """
            (r.organization_id = \(viewer.organization)
                AND (r.subject_id = \(viewer.person)
                    OR (\(Line.manages(viewer.person, "r.subject_id", on: today)) OR \(ActingWriter.writes(viewer.person, on: today)))
                        AND NOT \(ConflictOfInterest.keepsManagerAway(viewer.person))))
            """
    }

    /// What the viewer is to a review already found.
    func audiences(of review: Review, in db: any Reader) throws -> Set<Visibility.Audience> {
        var audiences: Set<Visibility.Audience> = []
        if review.subject == viewer.person { audiences.insert(.subject) }
        if try isManager(of: review, in: db) { audiences.insert(.manager) }
        if viewer.holds(.hr), review.subject != viewer.person { audiences.insert(.hr) }
        return audiences
    }

    func isManager(of review: Review, in db: any Reader) throws -> Bool {
        try review.managers(on: today, of: viewer.organization, in: db).contains(viewer.person)
    }

    func nominate(_ review: Review, in cycle: ReviewCycle, at now: Date, _ db: any Reader) throws -> Nominating {
        let audiences = try audiences(of: review, in: db)
        guard audiences.contains(.subject) || audiences.contains(.manager) else { throw Refusal.forbidden(PolicyWords.notYourPeers) }
        let origin: Nomination.Origin = audiences.contains(.subject) ? .subject : .manager
        let facts = Visibility.Facts(state: cycle.state(at: now), isSent: false, isShared: review.state.isShared)
        if Visibility.of(cycle.plan).shows(.peerNames, to: audiences, facts) { return Nominating(origin: origin, isReplacing: false) }
        guard try mayReplace(in: review, cycle, as: origin, at: now, db) else { throw Refusal.conflict(PolicyWords.nominationsClosed) }
        return Nominating(origin: origin, isReplacing: true)
    }

    /// Whether the place of a peer who takes no part is theirs to give.
    func replaces(in review: Review, _ cycle: ReviewCycle, at now: Date, _ db: any Reader) throws -> Bool {
        guard Replacement.isOpen(in: cycle, at: now) else { return false }
        do { return try nominate(review, in: cycle, at: now, db).isReplacing } catch is Refusal { return false }
    }

    /// Once peers are chosen their names are shown no more: only whoever read the list gives the place of somebody who takes no part to another.
    private func mayReplace(in review: Review, _ cycle: ReviewCycle, as origin: Nomination.Origin, at now: Date, _ db: any Reader) throws -> Bool {
        guard Replacement.isOpen(in: cycle, at: now), !review.hasSubjectLeft(by: today),
            try !Nomination.of(review.id, in: db).openPlaces(on: today).isEmpty
        else { return false }
        let then = cycle.plan.calendar.nominationsDueOn
        return try origin == .subject || review.managers(on: then, of: viewer.organization, in: db).contains(viewer.person)
    }

    /// The author of a form, while its gate is open. Whoever managed the person since the period began writes about their own dates.
    func write(_ contribution: Contribution, of review: Review, in cycle: ReviewCycle, at now: Date, _ db: any Reader) throws -> Writing {
        guard contribution.author == viewer.person else { throw Refusal.notFound }
        guard try mayStillWrite(contribution, of: review, in: cycle, db) else {
            throw Refusal.forbidden(try isKeptAway(from: review, in: db) ? PolicyWords.keptAway : PolicyWords.noLongerManager)
        }
        let gate = try FormGate.of(contribution, about: review, in: cycle, at: now, of: viewer.organization, db)
        guard gate.isWritable else { throw Refusal.conflict(PolicyWords.gate(gate)) }
        guard !contribution.isSubmitted else { throw Refusal.conflict(PolicyWords.sent) }
        return Writing(isLate: gate == .late)
    }

    /// A manager of the period writes about their own dates, even when others took over; what one wrote stays one's own to read.
    func mayStillWrite(_ contribution: Contribution, of review: Review, in cycle: ReviewCycle, _ db: any Reader) throws -> Bool {
        guard contribution.kind == .manager else { return true }
        if try isKeptAway(from: review, in: db) { return false }
        let first = min(cycle.plan.periodFrom, today)
        if try ActingWriter.of(review.subject, in: cycle.id, on: today, db)?.writer == viewer.person { return true }
        return try Line.managers(of: review.subject, since: first, through: today, of: viewer.organization, in: db).contains(viewer.person)
    }

    func assess(_ review: Review, _ state: CycleState, in db: any Reader) throws -> Assessing {
        guard try isManager(of: review, in: db) else { throw Refusal.forbidden(PolicyWords.onlyManager) }
        let gate = FormGate(.manager, state, isShared: review.state.isShared)
        guard gate.isWritable else { throw Refusal.conflict(PolicyWords.gate(gate)) }
        guard !review.hasSubjectLeft(by: today) else { throw Refusal.conflict(PolicyWords.gate(.gone)) }
        return Assessing()
    }

    package func share(_ review: Review, _ state: CycleState, in db: any Reader) throws -> Sharing {
        guard try isManager(of: review, in: db) else { throw Refusal.forbidden(PolicyWords.onlyManager) }
        guard !review.state.isShared else { throw Refusal.conflict(PolicyWords.shared) }
        guard state >= .publishing, state != .closed else { throw Refusal.conflict(PolicyWords.sharingNotOpen) }
        guard try !ReviewPause.of(review.id, in: db).contains(where: { $0.holds(on: today) }) else { throw Refusal.conflict(PauseWords.noSharing) }
        return Sharing()
    }
}

/// May add and remove peers, as the person or as their manager.
package struct Nominating: Sendable {
    let origin: Nomination.Origin
    /// Only in the place of somebody who takes no part.
    let isReplacing: Bool

    fileprivate init(origin: Nomination.Origin, isReplacing: Bool) { (self.origin, self.isReplacing) = (origin, isReplacing) }
}

/// May write and send a form.
package struct Writing: Sendable {
    let isLate: Bool

    fileprivate init(isLate: Bool) { self.isLate = isLate }
}

/// May begin a manager's form.
package struct Assessing: Sendable { fileprivate init() {} }
/// May share a review with its subject.
package struct Sharing: Sendable { fileprivate init() {} }
