import Foundation
import Kernel
import Storage

extension CyclePlan {
    var quarterText: String { quarters.map(\.description).joined(separator: ",") }

    var details: JSON {
        [
            "framework": .of(framework), "period": .string("\(periodFrom)/\(periodTo)"), "quarters": .string(quarterText),
            "starts": .of(calendar.startsOn), "zone": .string(calendar.zone.identifier), "name": .string(name),
            "mode": .string(modes.peers.rawValue), "report_mode": .string(modes.reports.rawValue),
            "load_cap": .int(asking.load), "splits_teams": .bool(asking.splitsTeams),
            "teams": .array(teams.map { .of($0) }), "crafts": .array(crafts.map { .of($0) }),
        ]
    }

    /// What a form names must exist here.
    func refuseUnknown(in db: Write) throws {
        let frameworks =
            try db.value(
                Int.self, "SELECT count(*) FROM frameworks WHERE id = \(framework) AND organization_id = \(db.organization)") ?? 0
        if frameworks == 0 { throw Refusal.invalid("framework", CycleWords.noSuchFramework) }
        let knownTeams = try db.value(Int.self, "SELECT count(*) FROM teams WHERE organization_id = \(db.organization) AND id IN (\(list: teams))") ?? 0
        if knownTeams != teams.count { throw Refusal.invalid("teams", CycleWords.noSuchScope) }
        let knownCrafts = try db.value(Int.self, "SELECT count(*) FROM crafts WHERE organization_id = \(db.organization) AND id IN (\(list: crafts))") ?? 0
        if knownCrafts != crafts.count { throw Refusal.invalid("crafts", CycleWords.noSuchScope) }
    }

    func insertScopes(of cycle: CycleID, in db: Write) throws {
        for (kind, targets) in [(CycleScope.Kind.team, teams), (.craft, crafts)] {
            for target in targets {
                try db.run(
                    """
                    INSERT INTO review_cycle_scopes (cycle_id, organization_id, kind, target_id)
                    VALUES (\(cycle), \(db.organization), \(kind), \(target))
                    """, unrecorded: "part of cycle.created and cycle.changed")
            }
        }
    }
}
