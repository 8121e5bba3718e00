import Kernel
import Storage

extension RoleGrant {
    /// Writes the steps, each with its event. Whoever signed in with other rights signs in again.
    static func carryOut(_ steps: [DatedStep<RoleGrant>], for person: PersonID, in db: Write) throws {
        for step in steps {
            switch step {
            case .begin(let role, let span):
                let id: ID<RoleGrant> = db.id()
                try db.run(
                    """
                    INSERT INTO role_grants (id, organization_id, person_id, role, from_on, to_on)
                    VALUES (\(id), \(db.organization), \(person), \(role), \(span.from), \(orNull: span.to))
                    """,
                    recording: Event(
                        "role.granted", "person", person, ["role": .string(role.rawValue), "from": .of(span.from), "to": .of(span.to)]))
            case .end(let grant, let last):
                try db.run(
                    "UPDATE role_grants SET to_on = \(orNull: last) WHERE id = \(grant.id) AND organization_id = \(db.organization)",
                    recording: Event("role.ended", "person", grant.person, ["role": .string(grant.role.rawValue), "on": .of(last)]))
            case .remove(let grant):
                try db.run(
                    "DELETE FROM role_grants WHERE id = \(grant.id) AND organization_id = \(db.organization)",
                    recording: Event(
                        "role.removed", "person", grant.person, ["role": .string(grant.role.rawValue), "from": .of(grant.span.from)]))
            }
        }
        if !steps.isEmpty { try SessionEnd.all(of: person, in: db) }
    }
}
