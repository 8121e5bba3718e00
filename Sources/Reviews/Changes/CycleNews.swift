import Foundation
import Kernel
import Storage

/// What changed in a cycle, for whomever it concerns.
struct CycleNews: Sendable {
    let cycle: ReviewCycle
    let state: CycleState
    let changes: CycleChanges
    /// The viewer has not said that they read it.
    let isUnread: Bool
    let runs: Bool

    /// - Throws: `Refusal.notFound` for those the cycle does not concern.
    static func load(_ id: CycleID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> CycleNews {
        let (policy, today) = (CyclePolicy(viewer), viewer.day(at: now))
        guard let cycle = try ReviewCycle.all("c.id = \(id) AND \(policy.knownCycles(on: today))", in: db).first else { throw Refusal.notFound }
        return CycleNews(
            cycle: cycle, state: cycle.state(at: now), changes: try CycleChanges.of(id, in: db),
            isUnread: try !CycleNotice.unread(by: viewer, in: id, db).isEmpty, runs: policy.mayRun)
    }
}

/// That somebody has not yet read what changed.
struct CycleNotice: Sendable {
    enum Kind: String, StoredWord { case moved, reopened }

    let cycle: CycleID
    let cycleName: String
    let kind: Kind

    static func unread(by viewer: Viewer, in cycle: CycleID? = nil, _ db: any Reader) throws -> [CycleNotice] {
        let one: Query = cycle.map { "AND n.cycle_id = \($0)" } ?? .nothing
        return try db.rows(
            """
            SELECT n.cycle_id, n.kind, c.name FROM cycle_notices n JOIN review_cycles c ON c.id = n.cycle_id
            WHERE n.person_id = \(viewer.person) AND n.organization_id = \(viewer.organization) \(one) ORDER BY n.id
            """
        ).map { CycleNotice(cycle: try $0["cycle_id"], cycleName: try $0["name"], kind: try $0["kind"]) }
    }
}
