import Kernel
import Reviews
import Storage

/// Adds the person's statement to their sealed dossier. Once sent it is frozen: a correction is a further one.
package enum SendStatement {
    static let kind = "dossier.statement_added"

    /// What the journal commits to: hashes, never the words.
    static func details(_ dossier: Dossier, _ number: Int, _ hash: String) -> JSON {
        ["dossier": .of(dossier.id), "dossier_json": .string(dossier.hashes.json), "number": .int(number), "sha256": .string(hash)]
    }

    static func perform(_ text: WrittenText, permit: Stating, in db: Write) throws -> AddendumID {
        guard let author = db.viewer else { throw Refusal.signedOut }
        let (dossier, id) = (permit.dossier, db.id(AddendumID.self))
        try db.touch(dossier.review)
        let last = try db.value(Int.self, "SELECT COALESCE(max(x.number), 0) FROM dossier_addenda x WHERE x.dossier_id = \(dossier.id)") ?? 0
        let content = AddendumContent(
            schema: AddendumContent.currentSchema, addendum: id, dossier: dossier.id, dossierSHA256: dossier.hashes, number: last + 1,
            author: .init(id: author.person, name: author.name), text: text, sentAt: db.now)
        let bytes = try CanonicalJSON.bytes(of: content)
        let hash = Digest.sha256(bytes)
        try db.run(
            """
            INSERT INTO dossier_addenda (id, organization_id, dossier_id, author_id, number, sent_at, content, content_hash)
            VALUES (\(id), \(db.organization), \(dossier.id), \(author.person), \(content.number), \(db.now), \(bytes), \(hash))
            """, recording: Event(kind, "addendum", id, details(dossier, content.number, hash)))
        try db.enqueue(Job(SealAddendum.kind, payload: id.description, at: db.now, key: id.description))
        return id
    }
}
