import Kernel
import Sealing
import Storage
import TestKit

/// A cycle whose dates put it in a stage on Tuesday 6 October 2026.
struct RightsCycle: Sendable {
    let object: String
    let number: Int
    let state: String
    /// Start, then the last days of nominating, collecting, writing, sharing and talking.
    let days: [String]
    var isAnonymous = false
    var isAttributed = false

    private var mode: String { isAnonymous ? "anonymous" : isAttributed ? "attributed" : "confidential" }

    private static let later = ["2026-10-12", "2026-10-18", "2026-10-24", "2026-10-31", "2026-11-07", "2026-11-14"]
    private static let nominating = ["2026-10-05", "2026-10-10", "2026-10-15", "2026-10-20", "2026-10-25", "2026-10-30"]
    private static let collecting = ["2026-09-20", "2026-10-01", "2026-10-15", "2026-10-20", "2026-10-25", "2026-10-30"]
    private static let over = ["2026-06-01", "2026-06-10", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"]

    static let here = [
        RightsCycle(object: "draft", number: 641, state: "draft", days: later),
        RightsCycle(object: "checked", number: 642, state: "checked", days: later),
        RightsCycle(object: "announced", number: 643, state: "announced", days: later),
        RightsCycle(object: "nominating", number: 644, state: "nominating", days: nominating),
        RightsCycle(object: "collecting", number: 645, state: "collecting", days: collecting),
        RightsCycle(
            object: "writing", number: 646, state: "manager_writing",
            days: ["2026-09-01", "2026-09-10", "2026-10-01", "2026-10-15", "2026-10-20", "2026-10-25"]),
        RightsCycle(
            object: "publishing", number: 647, state: "publishing",
            days: ["2026-08-01", "2026-08-10", "2026-09-01", "2026-10-01", "2026-10-15", "2026-10-25"]),
        RightsCycle(
            object: "conversation", number: 648, state: "conversation",
            days: ["2026-07-01", "2026-07-10", "2026-08-01", "2026-09-01", "2026-10-01", "2026-10-20"]),
        RightsCycle(object: "acknowledged", number: 649, state: "acknowledged", days: over),
        RightsCycle(object: "closed", number: 650, state: "closed", days: over),
        RightsCycle(object: "anonymous-draft", number: 656, state: "draft", days: later, isAnonymous: true),
        RightsCycle(object: "anonymous-collecting", number: 657, state: "collecting", days: collecting, isAnonymous: true),
        RightsCycle(
            object: "anonymous-writing", number: 658, state: "manager_writing",
            days: ["2026-09-01", "2026-09-10", "2026-10-01", "2026-10-15", "2026-10-20", "2026-10-25"], isAnonymous: true),
        RightsCycle(object: "attributed-collecting", number: 685, state: "collecting", days: collecting, isAttributed: true),
        RightsCycle(
            object: "attributed-writing", number: 683, state: "manager_writing",
            days: ["2026-09-01", "2026-09-10", "2026-10-01", "2026-10-15", "2026-10-20", "2026-10-25"], isAttributed: true),
        RightsCycle(
            object: "attributed-shared", number: 684, state: "conversation",
            days: ["2026-07-01", "2026-07-10", "2026-08-01", "2026-09-01", "2026-10-01", "2026-10-20"], isAttributed: true),
    ]
    static let elsewhere = [
        RightsCycle(object: "other-organization", number: 651, state: "draft", days: later),
        RightsCycle(object: "other-checked", number: 652, state: "checked", days: later),
        RightsCycle(object: "other-acknowledged", number: 653, state: "acknowledged", days: over),
        RightsCycle(object: "other-nominating", number: 654, state: "nominating", days: nominating),
        RightsCycle(object: "other-collecting", number: 655, state: "collecting", days: collecting),
    ]

    func store(on grid: RightsGrid, of team: ID<Cast.TeamTag>, by author: PersonID, in db: any Connection) throws {
        let (id, organization) = (RightsScene.id(number), grid.organization)
        try db.run(
            """
            INSERT INTO review_cycles (id, organization_id, name, period_from_on, period_to_on, quarters, framework_id, time_zone, starts_on,
                nominations_due_on, answers_due_on, writing_due_on, sharing_due_on, conversation_due_on, state, k_placements, k_comments,
                peer_mode, report_mode, created_by, created_at, version)
            VALUES (\(id), \(organization), \(Canary.word("cycle-\(object)")), '2026-04-01', '2026-09-30', '2026-T2,2026-T3', \(RightsScene.id(grid.first)),
                'Europe/Paris', \(days[0]), \(days[1]), \(days[2]), \(days[3]), \(days[4]), \(days[5]), \(state), 3, 4, \(mode), \(mode), \(author),
                \(TestClock.start), 1)
            """)
        try db.run(
            "INSERT INTO review_cycle_scopes (cycle_id, organization_id, kind, target_id) VALUES (\(id), \(organization), 'team', \(team))")
    }

    /// HR, the member's colleague for the staff, and the administrator keep the key of an anonymous cycle.
    func storeHolders(_ cast: Cast, in db: any Connection) throws {
        guard isAnonymous else { return }
        for (place, (part, holder)) in [("hr", cast.hr), ("staff", cast.ruben), ("operator", cast.admin)].enumerated() {
            let (key, share) = try RightsKey.part(place, of: holder)
            try db.run(
                """
                INSERT INTO key_holders (cycle_id, part, organization_id, person_id, public_key, share)
                VALUES (\(RightsScene.id(number)), \(part), \(cast.alize), \(holder.person), \(orNull: state == "draft" ? nil : key), \(orNull: state == "draft" ? nil : share))
                """)
        }
    }
}
