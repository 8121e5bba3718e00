import Careers
import Foundation
import Kernel
import People
import Storage

/// A form as its author sees it, one step at a time.
struct FormContent: Sendable {
    let contribution: Contribution
    let review: Review
    let cycle: ReviewCycle
    let gate: FormGate
    let grid: Grid
    let answers: [CompetencyID: CompetencyAnswer]
    /// Nil in all forms but the person’s own.
    let objectives: Objectives?
    /// In a manager’s form, on each objective the person sent.
    let remarks: [ObjectiveRemark]
    /// The facts their results rest on, for a manager.
    let results: [ObjectiveID: Citations]
    /// Those of the cycle that this form is asked.
    let questions: [CycleQuestion]
    let texts: [QuestionID: WrittenText]
    /// Whether the author still is what the form asks of them.
    let isTheirs: Bool
    /// Of a manager who declared a conflict.
    let isKeptAway: Bool
    let step: FormStep
    let points: [PreviousPoint]
    /// Nil when the form has none to end with: only a manager's has.
    let axes: [AxisDraft]?
    /// Nil in confidence: a fact is signed.
    let facts: CitableFacts?
    /// What the manager reads beside what they write.
    let file: ReviewFile?
    /// When the author managed the person, of the period.
    let spans: [DaySpan]
    /// How many were asked in confidence with the author.
    let asked: Int
    /// Of the review: none for peers and reports, who do not learn of them.
    let pauses: [ReviewPause]
    /// Those of the period, for who evaluates and who is evaluated.
    let levels: [HeldLevel]
    let today: Day

    /// Nobody, its author included, reads it once it is sent.
    var isAnonymous: Bool { cycle.plan.modes.isAnonymous(contribution.kind) }
    /// Nobody is to learn who writes it.
    var isProtected: Bool { cycle.plan.modes.protects(contribution.kind) }
    var isOpen: Bool { isTheirs && gate.isWritable && !contribution.isSubmitted }
    /// So few were asked that nothing will be shown, whatever they answer.
    var cannotBeShown: Bool { isProtected && asked < cycle.plan.thresholds.placements }

    /// The last day to write it without being late: that of the stage, or a later one of the review's own.
    var dueOn: Day? {
        guard gate == .open else { return nil }
        let days = [cycle.plan.calendar.lastDay(of: contribution.kind == .manager ? .managerWriting : .collecting), pauses.first?.dueOn(contribution.kind)]
        return days.compactMap(\.self).filter { $0 >= today }.max()
    }

    /// The competencies of the theme this step shows.
    var rows: [Grid.Row] {
        if case .theme(let number) = step { grid.themes[number - 1].rows } else { [] }
    }
}

extension FormContent {
    /// - Parameters:
    ///   - step: nil for the first one.
    ///   - isShown: false to keep what was typed, which needs nothing of what is only read.
    static func load(
        _ id: ContributionID, at step: FormStep?, for viewer: Viewer, at now: Date, _ desk: AnonymousDesk, isShown: Bool = true, in db: any Reader
    ) throws -> FormContent {
        let contribution = try Contribution.find(id, by: viewer, in: db)
        guard let review = try Review.stored(contribution.review, of: viewer.organization, in: db),
            let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db)
        else { throw Refusal.notFound }
        let found =
            cycle.plan.modes.isAnonymous(contribution.kind) ? try desk.found(contribution, in: db) : (contribution, try FormAnswers.of(id, in: db))
        let content = try FormLoading(found.0, found.1, review, cycle, viewer, now, db).content(at: step, isShown: isShown)
        guard content.steps.contains(content.step) else { throw Refusal.notFound }
        return content
    }
}

/// Reads what each kind of form holds.
private struct FormLoading {
    let contribution: Contribution
    let answers: [CompetencyAnswer]
    let texts: [QuestionAnswer]
    let review: Review
    let cycle: ReviewCycle
    let viewer: Viewer
    let now: Date
    let db: any Reader

    init(
        _ contribution: Contribution, _ form: FormAnswers, _ review: Review, _ cycle: ReviewCycle, _ viewer: Viewer, _ now: Date,
        _ db: any Reader
    ) {
        (self.contribution, self.answers, self.texts, self.review, self.cycle) = (contribution, form.answers, form.texts, review, cycle)
        (self.viewer, self.now, self.db) = (viewer, now, db)
    }

    private var organization: OrganizationID { viewer.organization }
    private var today: Day { viewer.day(at: now) }
    private var isProtected: Bool { cycle.plan.modes.protects(contribution.kind) }
    /// Neither the person nor one of their managers: what is between these is not theirs to read.
    private var isPerspective: Bool { contribution.kind.isPerspective }

    func content(at step: FormStep?, isShown: Bool) throws -> FormContent {
        let (isManager, policy) = (contribution.kind == .manager, ReviewPolicy(viewer, on: today))
        let isCurrent = try isManager && policy.isManager(of: review, in: db)
        let before = isPerspective ? [] : try Axis.before(review, in: cycle, of: organization, db)
        let objectives = contribution.kind == .own ? try Objectives.of(contribution.id, in: db) : nil
        let cited = answers.reduce(into: Set()) { $0.formUnion($1.facts) }.union((objectives?.list ?? []).flatMap(\.draft.facts))
        let gate = try FormGate.of(contribution, about: review, in: cycle, at: now, of: organization, db)
        let isTheirs = try policy.mayStillWrite(contribution, of: review, in: cycle, db)
        let told = isManager && isTheirs && gate != .notYet ? try review.sentObjectives(in: cycle, for: isCurrent ? .manager : .formerManager, in: db) : nil
        return FormContent(
            contribution: contribution, review: review, cycle: cycle,
            gate: gate, grid: try grid(isShown),
            answers: Dictionary(answers.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first }),
            objectives: objectives, remarks: try ObjectiveRemark.of(contribution.id, on: told?.list ?? [], in: db),
            results: isShown ? try Citations.of(told?.list ?? [], about: review.subject, for: viewer, on: today, in: db) : [:],
            questions: try CycleQuestion.of(cycle.id, asking: contribution.kind, in: db),
            texts: Dictionary(texts.map { ($0.question, $0.text) }, uniquingKeysWith: { first, _ in first }),
            isTheirs: isTheirs, isKeptAway: try isManager && policy.isKeptAway(from: review, in: db),
            step: step ?? (before.isEmpty ? .theme(1) : .points),
            points: try PreviousPoint.of(contribution.id, on: before, in: db),
            axes: isCurrent ? try AxisDraft.of(contribution.id, in: db) : nil,
            facts: isProtected ? nil : try CitableFacts.about(review.subject, in: cycle, cited: cited, for: viewer, on: today, db),
            file: isCurrent && isShown ? try ReviewFile.load(review.id, for: viewer, at: now, in: db) : nil,
            spans: isManager ? try cycle.spans(of: viewer.person, over: review.subject, of: organization, in: db) : [],
            asked: isProtected ? try Contribution.count(contribution.kind, of: review.id, in: db) : 0,
            pauses: isPerspective ? [] : try ReviewPause.of(review.id, in: db),
            levels: isPerspective || !isShown ? [] : try HeldLevel.of(review, in: cycle, on: today, of: organization, db),
            today: Day(of: now, in: cycle.plan.calendar.zone))
    }

    private func grid(_ isShown: Bool) throws -> Grid { try isShown ? Grid.of(review.level, in: db) : Grid.outline(of: review.level, in: db) }
}

extension ReviewCycle {
    /// The days of the period on which somebody managed a person.
    func spans(of manager: PersonID, over person: PersonID, of organization: OrganizationID, in db: any Reader) throws -> [DaySpan] {
        guard let period = DaySpan(from: plan.periodFrom, to: plan.periodTo) else { return [] }
        return try Line.spans(of: manager, over: person, within: period, of: organization, in: db)
    }
}
