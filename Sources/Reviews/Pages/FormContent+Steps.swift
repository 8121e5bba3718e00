import Markup
import Site

extension FormContent {
    /// In the order they are filled.
    var steps: [FormStep] {
        (points.isEmpty ? [] : [.points]) + grid.themes.indices.map { .theme($0 + 1) } + (objectives == nil ? [] : [.objectives])
            + (remarks.isEmpty ? [] : [.remarks]) + (questions.isEmpty ? [] : [.texts]) + (axes == nil ? [] : [.axes]) + [
                .summary
            ]
    }

    var next: FormStep? { neighbour(1) }
    var previous: FormStep? { neighbour(-1) }

    private func neighbour(_ offset: Int) -> FormStep? {
        guard let index = steps.firstIndex(of: step), steps.indices.contains(index + offset) else { return nil }
        return steps[index + offset]
    }

    /// How much of a step is answered, of how much.
    func progress(of step: FormStep) -> (done: Int, of: Int) {
        switch step {
        case .points: (points.count { $0.isAnswered }, points.count)
        case .theme(let number):
            (grid.themes[number - 1].rows.count { answers[$0.id]?.placement != nil }, grid.themes[number - 1].rows.count)
        case .objectives: (objectives?.isAnswered ?? false ? 1 : 0, 1)
        case .remarks: (remarks.count { $0.comment != nil }, remarks.count)
        case .texts: (texts.count, texts.count + unanswered)
        case .axes: (min(axes?.count { $0.isWhole } ?? 0, 1), 1)
        case .summary: (0, 0)
        }
    }

    /// Questions that need an answer and have none.
    private var unanswered: Int { questions.count { $0.wording.isRequired && texts[$0.id] == nil } }

    /// Of everything the form asks.
    var progress: (done: Int, of: Int) {
        steps.map(progress).reduce((0, 0)) { ($0.0 + $1.done, $0.1 + $1.of) }
    }

    /// What is missing before it can be sent, step by step.
    var missing: [(step: FormStep, count: Int)] {
        steps.compactMap { step in
            let (done, all) = progress(of: step)
            let unfinished = step == .axes ? axes?.count { !$0.isEmpty && !$0.isWhole } ?? 0 : 0
            let count = max(all - done, unfinished)
            return count > 0 ? (step, count) : nil
        }
    }

    func path(to step: FormStep) -> Path {
        switch step {
        case .points: ReviewsPaths.points(contribution.id)
        case .theme(let number): ReviewsPaths.theme(contribution.id, number)
        case .objectives: ReviewsPaths.objectives(contribution.id)
        case .remarks: ReviewsPaths.remarks(contribution.id)
        case .texts: ReviewsPaths.texts(contribution.id)
        case .axes: ReviewsPaths.axes(contribution.id)
        case .summary: ReviewsPaths.summary(contribution.id)
        }
    }
}
