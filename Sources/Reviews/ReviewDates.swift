import Foundation
import Kernel
import Site
import Storage

/// The last days of the stages in which a viewer has a part, as their list of tasks knows them: what is done leaves it.
struct ReviewDates {
    let all: [DatedStage]

    init(_ viewer: Viewer, at now: Date, in db: any Reader) throws {
        let content = try ReviewsOverview.load(for: viewer, at: now, in: db)
        let stages: [[DatedStage]] = [
            content.asked.compactMap(Self.form),
            content.nominations.compactMap { Self.stage(.collecting, of: $0.entry.cycle) },
            content.mine.filter { !$0.isPaused }.flatMap { Self.stages([.nominating, .collecting, .conversation], of: $0) },
            content.team.filter { !$0.isPaused }.flatMap { Self.stages([.nominating, .managerWriting, .publishing, .conversation], of: $0) },
            content.cycles.filter { $0.state.isLaunched && !$0.state.isOver }.flatMap { cycle, _ in
                CycleState.dated.compactMap { Self.stage($0, of: cycle) }
            },
        ]
        let oldest = viewer.day(at: now).adding(days: -31)
        all = Set(stages.flatMap(\.self)).filter { $0.day >= oldest }.sorted { ($0.day, $0.key) < ($1.day, $1.key) }
    }

    /// Of a form that is asked now; a review may have a last day of its own.
    private static func form(_ asked: ReviewsOverview.Asked) -> DatedStage? {
        stage(asked.contribution.kind == .manager ? .managerWriting : .collecting, of: asked.entry.cycle, on: asked.dueOn)
    }

    /// What is asked now stands among the forms, and is gone once they are sent; what is to come is told beforehand.
    private static func stages(_ states: [CycleState], of entry: ReviewsOverview.Entry) -> [DatedStage] {
        states.filter { state in
            let hasForms = state == .collecting || state == .managerWriting
            return entry.state < (hasForms ? state : .acknowledged)
        }.compactMap { stage($0, of: entry.cycle) }
    }

    private static func stage(_ state: CycleState, of cycle: ReviewCycle, on day: Day? = nil) -> DatedStage? {
        guard let title = DateWords.lastDay(of: state), let last = day ?? cycle.plan.calendar.lastDay(of: state) else { return nil }
        let isOwn = last != cycle.plan.calendar.lastDay(of: state)
        return DatedStage("\(cycle.id)-\(state.rawValue)" + (isOwn ? "-\(last)" : ""), title, on: last, ReviewsPaths.reviews())
    }
}
