import Kernel
import Storage

extension ReportingLine {
    /// Writes the steps, each with its event.
    static func carryOut(_ steps: [DatedStep<ReportingLine>], for person: PersonID, in db: Write) throws {
        for step in steps {
            switch step {
            case .begin(let manager, let span):
                let id: ID<ReportingLine> = db.id()
                try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on, to_on)
                    VALUES (\(id), \(db.organization), \(person), \(manager), \(span.from), \(orNull: span.to))
                    """, recording: event("line.began", person, manager, ["from": .of(span.from), "to": .of(span.to)]))
            case .end(let line, let last):
                try db.run(
                    "UPDATE reporting_lines SET to_on = \(orNull: last) WHERE id = \(line.id) AND organization_id = \(db.organization)",
                    recording: event(last == nil ? "line.extended" : "line.ended", line.person, line.manager, ["on": .of(last)]))
            case .remove(let line):
                try db.run(
                    "DELETE FROM reporting_lines WHERE id = \(line.id) AND organization_id = \(db.organization)",
                    recording: event("line.removed", line.person, line.manager, ["from": .of(line.span.from)]))
            }
        }
    }

    private static func event(_ kind: String, _ person: PersonID, _ manager: PersonID, _ details: [String: JSON]) -> Event {
        Event(kind, "person", person, .object(details.merging(["manager": .of(manager)], uniquingKeysWith: { first, _ in first })))
    }
}
