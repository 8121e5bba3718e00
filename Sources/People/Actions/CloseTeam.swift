import Kernel
import Storage

/// A team's last day: memberships and its lead end with it.
package enum CloseTeam {
    static let dayField = "closed_on"

    package static func perform(_ team: Team, on last: Day, permit: DirectoryEditing, in db: Write) throws {
        try StructureTurn.take(in: db)
        guard team.closedOn != last else { return }
        try db.run(
            "UPDATE teams SET closed_on = \(last), version = version + 1 WHERE id = \(team.id) AND organization_id = \(db.organization)",
            recording: Event("team.closed", "team", team.id, ["on": .of(last)]))
        for membership in try Membership.ofTeam(team.id, notOverOn: last, of: db.organization, in: db) {
            try Membership.carryOut(Transition.steps(ending: [membership], on: last), for: membership.person, in: db)
        }
        for relation in try Relation.all(of: db.organization, in: db) where relation.team == team.id { try relation.end(on: last, in: db) }
    }
}

/// A closed team opens again, empty: nobody is put back in it by surprise.
package enum ReopenTeam {
    package static func perform(_ team: Team, permit: DirectoryEditing, in db: Write) throws {
        guard team.closedOn != nil else { return }
        try db.run(
            "UPDATE teams SET closed_on = NULL, version = version + 1 WHERE id = \(team.id) AND organization_id = \(db.organization)",
            recording: Event("team.reopened", "team", team.id))
    }
}
