import Foundation
import Kernel

struct ReviewsView: Encodable, Sendable {
    struct Entry: Encodable, Sendable { let review: ReviewID, subject: PersonID, name: String, cycle: String, stage: CycleState, state: ReviewState }
    struct Asked: Encodable, Sendable { let contribution: ContributionID, kind: Contribution.Kind, about: PersonID, lastDay: Day? }
    struct Cycle: Encodable, Sendable { let id: CycleID, name: String, state: CycleState }

    let mine: [Entry], team: [Entry], past: [Entry], asked: [Asked], paused: [Asked], cycles: [Cycle]

    init(_ content: ReviewsOverview) {
        mine = content.mine.map(Entry.init)
        team = content.team.map(Entry.init)
        past = content.past.map(Entry.init)
        asked = content.asked.map(Asked.init)
        paused = content.paused.map(Asked.init)
        cycles = content.cycles.map { Cycle(id: $0.cycle.id, name: $0.cycle.plan.name, state: $0.state) }
    }
}

extension ReviewsView.Asked {
    init(_ asked: ReviewsOverview.Asked) {
        self.init(contribution: asked.contribution.id, kind: asked.contribution.kind, about: asked.entry.review.subject, lastDay: asked.dueOn)
    }
}

extension ReviewsView.Entry {
    init(_ entry: ReviewsOverview.Entry) {
        self.init(
            review: entry.review.id, subject: entry.review.subject, name: entry.review.subjectName, cycle: entry.cycle.plan.name, stage: entry.state,
            state: entry.review.state)
    }
}
