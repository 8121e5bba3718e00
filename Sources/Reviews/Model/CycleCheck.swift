import Foundation
import Kernel
import Storage

/// The data check of a cycle that is not launched.
struct CycleCheck: Sendable {
    let cycle: ReviewCycle
    let check: DataCheck
    let leftOut: [PopulationMember]

    static func load(_ id: CycleID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> CycleCheck {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        _ = try CyclePolicy(viewer).edit(cycle)
        let (check, population) = try cycle.check(at: Day(of: now, in: cycle.plan.calendar.zone), of: viewer.organization, in: db)
        return CycleCheck(cycle: cycle, check: check, leftOut: population.filter(\.isExcluded))
    }
}
