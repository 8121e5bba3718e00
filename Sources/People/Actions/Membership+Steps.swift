import Kernel
import Storage

extension Membership {
    /// Writes the steps, each with its event.
    static func carryOut(_ steps: [DatedStep<Membership>], for person: PersonID, in db: Write) throws {
        for step in steps {
            switch step {
            case .begin(let team, let span):
                let id: ID<Membership> = db.id()
                try db.run(
                    """
                    INSERT INTO memberships (id, organization_id, team_id, person_id, from_on, to_on)
                    VALUES (\(id), \(db.organization), \(team), \(person), \(span.from), \(orNull: span.to))
                    """, recording: event("membership.began", person, team, ["from": .of(span.from), "to": .of(span.to)]))
            case .end(let membership, let last):
                try db.run(
                    "UPDATE memberships SET to_on = \(orNull: last) WHERE id = \(membership.id) AND organization_id = \(db.organization)",
                    recording: event(
                        last == nil ? "membership.extended" : "membership.ended", membership.person, membership.team, ["on": .of(last)]))
            case .remove(let membership):
                try db.run(
                    "DELETE FROM memberships WHERE id = \(membership.id) AND organization_id = \(db.organization)",
                    recording: event("membership.removed", membership.person, membership.team, ["from": .of(membership.span.from)]))
            }
        }
    }

    private static func event(_ kind: String, _ person: PersonID, _ team: TeamID, _ details: [String: JSON]) -> Event {
        Event(kind, "person", person, .object(details.merging(["team": .of(team)], uniquingKeysWith: { first, _ in first })))
    }
}
