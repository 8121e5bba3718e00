import Foundation
import Kernel
import Storage

/// The data check of a cycle that is not launched.
struct CycleCheck: Sendable {
    let cycle: ReviewCycle
    let check: DataCheck
    let listing: CheckListing
    let parts: [CheckListing.Part]
    /// How many people are in each group, by its name.
    let counts: [String: Int]
    /// How many of those reviewed have not opened an account: they would see nothing of it.
    let withoutAccount: Int
    let questions: Int
    /// Of an anonymous cycle.
    let keepers: Keepers?
    let unread: UnreadChoices

    struct Keepers: Sendable {
        let holders: [KeyHolder]
        let candidates: [KeyHolder.Part: [KeyCandidate]]
    }

    static func load(
        _ id: CycleID, _ listing: CheckListing, unread: UnreadChoices, for viewer: Viewer, at now: Date, in db: any Reader
    ) throws -> CycleCheck {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        _ = try CyclePolicy(viewer).edit(cycle)
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        let (check, population) = try cycle.check(at: today, of: viewer.organization, in: db)
        let leftOut = population.filter(\.isExcluded)
        let counts = CheckListing().parts(of: check, leftOut).map { ($0.group.name, $0.total) }
        return CycleCheck(
            cycle: cycle, check: check, listing: listing, parts: listing.parts(of: check, leftOut),
            counts: Dictionary(counts, uniquingKeysWith: { first, _ in first }),
            withoutAccount: try PopulationMember.countWithoutAccount(of: id, on: today, of: viewer.organization, in: db),
            questions: try CycleQuestion.of(id, in: db).count,
            keepers: cycle.plan.modes.areAnonymous ? try keepers(of: cycle, on: today, viewer.organization, db) : nil,
            unread: unread)
    }

    private static func keepers(of cycle: ReviewCycle, on today: Day, _ organization: OrganizationID, _ db: any Reader) throws -> Keepers {
        let candidates = try KeyHolder.Part.allCases.map { ($0, try KeyCandidate.all(for: $0, on: today, of: organization, in: db)) }
        return Keepers(holders: try KeyHolder.of(cycle.id, in: db), candidates: Dictionary(uniqueKeysWithValues: candidates))
    }
}
