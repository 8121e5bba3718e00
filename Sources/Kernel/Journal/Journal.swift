import Foundation
import Storage

/// The append-only record of every state change. Entries arrive unhashed, so that writers do not wait for each other;
/// `JournalSealer` gives them their position and chains them.
package enum Journal {
    static func append(_ event: Event, by viewer: Viewer?, organization: OrganizationID, at now: Date, ids: Identities, in db: any Connection) throws {
        try append(CollectionOfOne(event), by: viewer, organization: organization, at: now, ids: ids, in: db)
    }

    static func append(
        _ events: some Collection<Event>, by viewer: Viewer?, organization: OrganizationID, at now: Date, ids: Identities, in db: any Connection
    ) throws {
        var (entries, details, waiting): ([Query], [Query], [Query]) = ([], [], [])
        for event in events {
            let (id, salt, written): (ID<Event>, Secret, String) = (ids.make(at: now), ids.secret(), event.details.canonical)
            let commitment = Digest.sha256(salt.text + written)
            entries.append("(\(id), \(organization), \(now), \(orNull: viewer?.person), \(event.kind), \(event.subject), \(commitment))")
            details.append("(\(id), \(organization), \(salt.text), \(written))")
            waiting.append("(\(id), \(organization), \(now))")
        }
        try db.insert(entries, into: "INSERT INTO journal_entries (id, organization_id, occurred_at, actor_id, kind, subject, commitment)")
        try db.insert(details, into: "INSERT INTO journal_details (entry_id, organization_id, salt, details)")
        try db.insert(waiting, into: "INSERT INTO journal_waiting (entry_id, organization_id, occurred_at)")
    }
}

/// An entry as it is hashed: everything but the details, of which it holds the salted digest.
struct JournalEntry: RowDecodable {
    let id: ID<Event>
    let text: String

    init(row: Row) throws {
        id = try row["id"]
        let occurredAt: Date = try row["occurred_at"]
        let actor: PersonID? = try row["actor_id"]
        let record: JSON = .object([
            "id": .of(id), "organization": .of(try row.get("organization_id", as: OrganizationID.self)),
            "at": .string(InstantText.encode(occurredAt)), "actor": .of(actor), "kind": .string(try row["kind"]),
            "subject": .string(try row["subject"]), "commitment": .string(try row["commitment"]),
        ])
        text = record.canonical
    }
}
