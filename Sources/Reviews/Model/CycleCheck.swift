import Foundation
import Kernel
import Storage

/// The data check of a cycle that is not launched.
struct CycleCheck: Sendable {
    let cycle: ReviewCycle
    let check: DataCheck
    let leftOut: [PopulationMember]
    let questions: Int
    /// Of an anonymous cycle.
    let keepers: Keepers?

    struct Keepers: Sendable {
        let holders: [KeyHolder]
        let candidates: [KeyHolder.Part: [KeyCandidate]]
    }

    static func load(_ id: CycleID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> CycleCheck {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        _ = try CyclePolicy(viewer).edit(cycle)
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        let (check, population) = try cycle.check(at: today, of: viewer.organization, in: db)
        return CycleCheck(
            cycle: cycle, check: check, leftOut: population.filter(\.isExcluded), questions: try CycleQuestion.of(id, in: db).count,
            keepers: cycle.plan.modes.areAnonymous ? try keepers(of: cycle, on: today, viewer.organization, db) : nil)
    }

    private static func keepers(of cycle: ReviewCycle, on today: Day, _ organization: OrganizationID, _ db: any Reader) throws -> Keepers {
        let candidates = try KeyHolder.Part.allCases.map { ($0, try KeyCandidate.all(for: $0, on: today, of: organization, in: db)) }
        return Keepers(holders: try KeyHolder.of(cycle.id, in: db), candidates: Dictionary(uniqueKeysWithValues: candidates))
    }
}
