import Foundation
import Kernel
import Storage

/// One's part of the opening key of a cycle, as its holder sees it.
struct KeyContent: Sendable {
    enum Step: String, Sendable, Codable { case toTake = "to_take", taken, tooEarly = "too_early", toOpen = "to_open", waiting, opened }

    let cycle: ReviewCycle
    let holder: KeyHolder
    let others: [KeyHolder]
    let step: Step

    static func load(_ id: CycleID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> KeyContent {
        guard let cycle = try ReviewCycle.stored(id, of: viewer.organization, in: db), cycle.plan.modes.areAnonymous else { throw Refusal.notFound }
        let holders = try KeyHolder.of(id, in: db)
        let holder = try KeyPolicy(viewer).holder(among: holders)
        return KeyContent(
            cycle: cycle, holder: holder, others: holders.filter { $0.part != holder.part }, step: step(of: holder, holders, in: cycle, at: now))
    }

    /// Nil for a cycle that has no key.
    static func held(of id: CycleID, by viewer: Viewer, at now: Date, in db: any Reader) throws -> KeyContent? {
        do { return try load(id, for: viewer, at: now, in: db) } catch Refusal.notFound { return nil }
    }

    private static func step(of holder: KeyHolder, _ all: [KeyHolder], in cycle: ReviewCycle, at now: Date) -> Step {
        if !cycle.storedState.isLaunched { return holder.hasKey ? .taken : .toTake }
        if holder.share == nil { return .opened }
        if cycle.state(at: now) < .managerWriting { return .tooEarly }
        return holder.openedOn == nil ? .toOpen : .waiting
    }
}

struct KeyView: Encodable, Sendable {
    let cycle: CycleID, name: String, part: KeyHolder.Part, step: KeyContent.Step

    init(_ content: KeyContent) {
        (cycle, name) = (content.cycle.id, content.cycle.plan.name)
        (part, step) = (content.holder.part, content.step)
    }
}
