import Foundation
import Kernel
import Markup
import Site
import Storage

enum ConflictHandlers {
    static func part(_ call: SignedInCall, _ id: ReviewID) async throws -> AskedPart {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.read(as: viewer) { db in
            let part = try AskedPart.load(id, for: viewer, at: now, in: db)
            _ = try ReviewPolicy(viewer, on: today).keepAway(part)
            return part
        }
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        WithdrawalPage(part: try await part(call, id), state: state, frame: call.frame).html
    }

    static func declare(_ call: SignedInCall, _ form: ConflictForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        guard let kind = form.kind else { throw Refusal.invalid(ConflictForm.kind.name, Complaint.choice) }
        let note = form.note.map { WrittenText($0, in: viewer.language) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let part = try AskedPart.load(id, for: viewer, at: now, in: db)
            try DeclareConflict.perform(kind, note, part, permit: ReviewPolicy(viewer, on: today).keepAway(part), in: db)
        }
        return Outcome(ReviewsPaths.reviews(), flash: ConflictWords.declared)
    }

    static func list(_ call: SignedInCall, _ id: CycleID) async throws -> CycleConflicts {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            let permit = try ReviewPolicy(viewer, on: today).readConflicts()
            return try CycleConflicts.load(cycle, at: now, permit: permit, for: viewer, in: db)
        }
    }
}

/// The conflicts declared in a cycle, and which reviews they leave without a manager.
struct CycleConflicts: Sendable {
    struct Line: Sendable {
        let conflict: ConflictOfInterest
        let needsWriter: Bool
    }

    let cycle: ReviewCycle
    let lines: [Line]

    static func load(
        _ cycle: ReviewCycle, at now: Date, permit: ConflictReading, for viewer: Viewer, in db: any Reader
    ) throws -> CycleConflicts {
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        let isOver = cycle.state(at: now) == .closed
        let organization = viewer.organization
        let lines = try ConflictOfInterest.of(cycle.id, for: viewer, on: today, in: db).map { conflict in
            let review = try Review.stored(conflict.review, of: organization, in: db)
            let isAlone = try review?.managers(on: today, of: organization, in: db).isEmpty ?? false
            let waits = isAlone && !isOver && review?.state.isShared == false
            return Line(conflict: conflict, needsWriter: try waits && conflict.isOfAManager(on: today, of: organization, in: db))
        }
        return CycleConflicts(cycle: cycle, lines: lines)
    }
}

struct ConflictsView: Encodable, Sendable {
    struct Line: Encodable, Sendable {
        let review: ReviewID, about: PersonID, person: PersonID, name: String, standing: ConflictOfInterest.Standing, kind: ConflictOfInterest.Kind,
            note: WrittenText?, declaredOn: Day, needsWriter: Bool
    }

    let conflicts: [Line]

    init(_ content: CycleConflicts) {
        conflicts = content.lines.map { line in
            let one = line.conflict
            return Line(
                review: one.review, about: one.subject, person: one.person, name: one.name, standing: one.standing, kind: one.kind, note: one.note,
                declaredOn: one.declaredOn, needsWriter: line.needsWriter)
        }
    }
}

struct WithdrawalView: Encodable, Sendable {
    let review: ReviewID, nomination: NominationID?, kinds: [ConflictOfInterest.Kind], isManager: Bool

    init(_ part: AskedPart) {
        (review, nomination, isManager) = (part.review.id, part.nomination?.id, part.isManager)
        kinds = ConflictOfInterest.Kind.allCases
    }
}
