import Kernel
import Storage

extension Relation {
    /// Nothing lasts longer than this day; what would have begun later never does.
    func end(on last: Day, in db: Write) throws {
        if let to = span.to, to <= last { return }
        if span.from > last {
            try db.run(
                "DELETE FROM relations WHERE id = \(id) AND organization_id = \(db.organization)", recording: event("relation.removed", last))
        } else {
            try db.run(
                "UPDATE relations SET to_on = \(last) WHERE id = \(id) AND organization_id = \(db.organization)",
                recording: event("relation.ended", last))
        }
    }

    private func event(_ kind: String, _ last: Day) -> Event {
        Event(kind, "person", holder, ["kind": .string(self.kind.rawValue), "team": .of(team), "craft": .of(craft), "on": .of(last)])
    }
}
