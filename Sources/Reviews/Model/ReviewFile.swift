import Careers
import Foundation
import Kernel
import People
import Storage

/// What a viewer may read of a review, and what they may do. Everything else is not even loaded.
package struct ReviewFile: Sendable {
    package struct Sheet: Sendable {
        package let author: String
        package let isLate: Bool
        package let answers: [CompetencyAnswer]
        package let citations: [CompetencyID: Citations]
        package let texts: [QuestionAnswer]
        /// In the person’s own.
        package let objectives: Objectives
        package let results: [ObjectiveID: Citations]
        /// In a manager’s.
        package let remarks: [ObjectiveID: WrittenText]
        package let points: [PreviousPoint]
        /// When a manager answered for the person, of the period.
        package let spans: [DaySpan]
    }

    package let review: Review
    package let cycle: ReviewCycle
    package let state: CycleState
    package let grid: Grid
    package let audiences: Set<Visibility.Audience>
    /// Forms of the viewer's own in this review: their own text is always theirs to read.
    package let forms: [Contribution]
    package let own: Sheet?
    package let managers: [Sheet]
    /// Those of peers and reports who sign, each with its author's name, in the order of the names.
    package let attributed: [Contribution.Kind: [Sheet]]
    package let snapshots: [Contribution.Kind: Snapshot]
    /// Collection is over, and the anonymous answers are still sealed.
    package let awaitsOpening: Bool
    /// Collection is over, and the turn of this review has not come: its summary is being made.
    let awaitsSummary: Bool
    package let questions: [CycleQuestion]
    /// The axes of the shared review before.
    package let previous: [Axis]
    /// Those of the coming period.
    package let axes: [Axis]
    /// Dates were moved, or the cycle reopened.
    let hasNews: Bool
    /// The latest first.
    let pauses: [ReviewPause]
    package let workShare: WorkShare?
    let writer: ActingWriter?
    /// Those of the period and since, the earliest first.
    package let levels: [HeldLevel]
    /// How many peers are asked, for whoever chose them, until collection is over.
    let peersAsked: Int?
    /// The place of a peer who takes no part may be given to another.
    let mayReplace: Bool

    package var isEmpty: Bool { own == nil && managers.isEmpty && attributed.isEmpty && snapshots.isEmpty }

    /// Those who sign, one by one: peers, then peers of other teams, then reports.
    package var attributedVoices: [(kind: Contribution.Kind, sheet: Sheet)] {
        Contribution.Kind.perspectives.flatMap { kind in (attributed[kind] ?? []).map { (kind: kind, sheet: $0) } }
    }

    package var isManager: Bool { audiences.contains(.manager) }
    package var isSubject: Bool { audiences.contains(.subject) }
    /// A manager whose own form is sent prepares the file.
    package var isPreparing: Bool {
        isManager && !review.state.isShared && state >= .managerWriting && state != .closed && forms.contains { $0.kind == .manager && $0.isSubmitted }
    }
}

extension ReviewFile {
    package static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> ReviewFile {
        let today = viewer.day(at: now)
        let review = try Review.find(id, visibleTo: viewer, on: today, in: db)
        guard let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db) else { throw Refusal.notFound }
        let audiences = try ReviewPolicy(viewer, on: today).audiences(of: review, in: db)
        let state = cycle.state(at: now)
        let signed = try Contribution.attributed(of: id, in: db)
        let own = signed.first { $0.kind == .own && $0.isSubmitted }
        let facts = Visibility.Facts(state: state, isSent: own != nil, isShared: review.state.isShared)
        let shows = { (piece: Visibility.Piece) in Visibility.of(cycle.plan).shows(piece, to: audiences, facts) }
        let previous = try Axis.before(review, in: cycle, of: viewer.organization, db)
        let reading = SheetReading(review: review, cycle: cycle, previous: previous, viewer: viewer, today: today, db: db)
        let sent = signed.filter { $0.kind == .manager && $0.isSubmitted }
        let taken = try shows(.snapshot) ? Snapshot.of(id, in: db) : [:]
        return ReviewFile(
            review: review, cycle: cycle, state: state, grid: try Grid.of(review.level, in: db), audiences: audiences,
            forms: signed.filter { $0.author == viewer.person }, own: shows(.ownForm) ? try own.map(reading.sheet) : nil,
            managers: shows(.managerForm) ? try sent.map(reading.sheet) : [], attributed: try reading.perspectives(shows),
            snapshots: try Snapshot.heard(taken, of: id, in: db),
            awaitsOpening: try state >= .managerWriting && !AnswerBox.sealedKinds(of: id, in: db).isEmpty,
            awaitsSummary: shows(.snapshot) && taken.isEmpty && !cycle.hasSettled(.managerWriting),
            questions: try CycleQuestion.of(cycle.id, in: db), previous: previous, axes: shows(.managerForm) ? try Axis.of(id, in: db) : [],
            hasNews: try !CycleChanges.of(cycle.id, in: db).isEmpty, pauses: try ReviewPause.of(id, in: db), workShare: try WorkShare.of(id, in: db),
            writer: try ActingWriter.of(review.subject, in: cycle.id, on: today, db),
            levels: try HeldLevel.of(review, in: cycle, on: today, of: viewer.organization, db),
            peersAsked: try state <= .collecting && state >= .nominating && !audiences.isDisjoint(with: [.subject, .manager])
                ? Nomination.of(id, in: db).takingPart(on: today) : nil,
            mayReplace: try ReviewPolicy(viewer, on: today).replaces(in: review, cycle, at: now, db))
    }
}

/// Reads an attributed form that the viewer may read.
private struct SheetReading {
    let review: Review
    let cycle: ReviewCycle
    let previous: [Axis]
    let viewer: Viewer
    let today: Day
    let db: any Reader

    /// Of the perspectives that sign, those whose answers are shown.
    func perspectives(_ shows: (Visibility.Piece) -> Bool) throws -> [Contribution.Kind: [ReviewFile.Sheet]] {
        var sheets: [Contribution.Kind: [ReviewFile.Sheet]] = [:]
        for piece in Visibility.of(cycle.plan).pieces {
            guard let kind = piece.perspective, !cycle.plan.modes.protects(kind), shows(piece) else { continue }
            let sent = try Contribution.sent(kind, to: review.id, in: db).map(sheet)
            if !sent.isEmpty { sheets[kind] = sent.sorted { $0.author < $1.author } }
        }
        return sheets
    }

    func sheet(_ form: Contribution) throws -> ReviewFile.Sheet {
        let author = try db.rows("SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(form.author)").first
        let answers = try CompetencyAnswer.of(form.id, in: db)
        let objectives = form.kind == .own ? try Objectives.of(form.id, in: db) : .none
        return ReviewFile.Sheet(
            author: try author?.fullName() ?? "", isLate: form.isLate, answers: answers,
            citations: try Citations.of(answers, about: review.subject, for: viewer, on: today, in: db),
            texts: try QuestionAnswer.of(form.id, in: db), objectives: objectives,
            results: try Citations.of(objectives.list, about: review.subject, for: viewer, on: today, in: db),
            remarks: form.kind == .manager ? try ObjectiveRemark.all(of: form.id, in: db) : [:],
            points: form.kind.isPerspective ? [] : try PreviousPoint.of(form.id, on: previous, in: db),
            spans: form.kind == .manager ? try cycle.spans(of: form.author, over: review.subject, of: viewer.organization, in: db) : [])
    }
}
