import Foundation
import Kernel
import Storage

extension ReviewCycle {
    static let columns: Query = """
        c.id, c.name, c.period_from_on, c.period_to_on, c.quarters, c.framework_id, c.time_zone, c.starts_on, c.nominations_due_on,
        c.answers_due_on, c.writing_due_on, c.sharing_due_on, c.conversation_due_on, c.state, c.k_placements, c.k_comments, c.peer_mode,
        c.report_mode, c.load_cap, c.splits_teams, c.opening_key, c.version, c.reopened_until_on, c.closed_at,
        (SELECT u.cycle_id FROM cycle_launches u WHERE u.cycle_id = c.id) AS launching_id,
        (SELECT g.state FROM cycle_gates g WHERE g.cycle_id = c.id) AS passing_state
        """

    init(row: Row, scopes: [CycleScope]) throws {
        id = try row["id"]
        plan = try CyclePlan(row: row, scopes: scopes)
        let (state, launching): (CycleState, CycleID?) = (try row["state"], try row["launching_id"])
        storedState = launching == nil ? state : .launching
        passing = try row["passing_state"]
        version = try row["version"]
        openingKey = try row["opening_key"]
        reopenedUntil = try row["reopened_until_on"]
        closedAt = try row["closed_at"]
    }

    /// The cycles a condition on `c` chooses, the latest first.
    static func all(_ condition: Query, in db: any Reader) throws -> [ReviewCycle] {
        let rows = try db.rows("SELECT \(columns) FROM review_cycles c WHERE \(condition) ORDER BY c.starts_on DESC, c.id DESC")
        guard !rows.isEmpty else { return [] }
        let ids: [CycleID] = try rows.map { try $0["id"] }
        let scopes = Dictionary(grouping: try CycleScope.of(ids, in: db), by: \.cycle)
        return try zip(rows, ids).map { row, id in try ReviewCycle(row: row, scopes: scopes[id] ?? []) }
    }

    /// - Throws: `Refusal.notFound`.
    package static func find(_ id: CycleID, visibleTo viewer: Viewer, in db: any Reader) throws -> ReviewCycle {
        guard let cycle = try all("c.id = \(id) AND \(CyclePolicy(viewer).visibleCycles())", in: db).first else { throw Refusal.notFound }
        return cycle
    }

    /// For jobs and for what hangs from a review already found: nil when it is gone.
    static func stored(_ id: CycleID, of organization: OrganizationID, in db: any Reader) throws -> ReviewCycle? {
        try all("c.id = \(id) AND c.organization_id = \(organization)", in: db).first
    }
}

extension CyclePlan {
    init(row: Row, scopes: [CycleScope]) throws {
        let zone: String = try row["time_zone"]
        let quarters: String = try row["quarters"]
        self.init(
            name: try row["name"], periodFrom: try row["period_from_on"], periodTo: try row["period_to_on"],
            quarters: Quarter.list(quarters) ?? [], framework: try row["framework_id"],
            calendar: CycleCalendar(
                zone: TimeZone(identifier: zone) ?? .gmt, startsOn: try row["starts_on"], nominationsDueOn: try row["nominations_due_on"],
                answersDueOn: try row["answers_due_on"], writingDueOn: try row["writing_due_on"], sharingDueOn: try row["sharing_due_on"],
                conversationDueOn: try row["conversation_due_on"]),
            thresholds: Thresholds(placements: try row["k_placements"], comments: try row["k_comments"]) ?? .standard,
            modes: AnswerModes(peers: try row["peer_mode"], reports: try row["report_mode"]) ?? .confidential,
            asking: Asking(load: try row["load_cap"], splitsTeams: try row["splits_teams"]),
            teams: scopes.filter { $0.kind == .team }.map(\.target), crafts: scopes.filter { $0.kind == .craft }.map(\.target))
    }
}
