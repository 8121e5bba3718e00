import Foundation
import Kernel
import Storage

/// A form as its author sees it, one theme at a time.
struct FormContent: Sendable {
    let contribution: Contribution
    let review: Review
    let cycle: ReviewCycle
    let gate: FormGate
    let grid: Grid
    let answers: [GridCompetencyID: CompetencyAnswer]
    /// From 1.
    let theme: Int
    /// Whether the author still is what the form asks of them.
    let isTheirs: Bool
    /// What the manager reads beside what they write.
    let file: ReviewFile?

    var isOpen: Bool { isTheirs && (gate == .open || gate == .late) && !contribution.isSubmitted }
    var rows: [Grid.Row] { grid.themes.indices.contains(theme - 1) ? grid.themes[theme - 1].rows : [] }
    var placed: Int { grid.rows.count { answers[$0.id]?.placement != nil } }
    var hasNext: Bool { theme < grid.themes.count }

    static func load(_ id: ContributionID, theme: Int, for viewer: Viewer, at now: Date, in db: any Reader) throws -> FormContent {
        let contribution = try Contribution.find(id, by: viewer, in: db)
        guard let review = try Review.stored(contribution.review, of: viewer.organization, in: db),
            let cycle = try ReviewCycle.stored(review.cycle, of: viewer.organization, in: db)
        else { throw Refusal.notFound }
        let grid = try Grid.of(review.level, in: db)
        guard grid.themes.indices.contains(theme - 1) else { throw Refusal.notFound }
        let isTheirs = try ReviewPolicy(viewer, on: Day(of: now, in: viewer.timeZone)).mayStillWrite(contribution, of: review, in: db)
        let answers = try CompetencyAnswer.of(id, in: db)
        return FormContent(
            contribution: contribution, review: review, cycle: cycle,
            gate: FormGate(contribution.kind, cycle.state(at: now), isShared: review.state.isShared), grid: grid,
            answers: Dictionary(answers.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first }), theme: theme,
            isTheirs: isTheirs, file: isTheirs && contribution.kind == .manager ? try ReviewFile.load(review.id, for: viewer, at: now, in: db) : nil)
    }
}
