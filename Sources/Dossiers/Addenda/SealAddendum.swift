import Foundation
import Kernel
import Storage

/// Signs an addendum once the journal has sealed the record of its sending. Doing it twice changes nothing.
enum SealAddendum {
    static let kind = "dossiers.addendum_seal"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = AddendumID(payload) else { return }
        try await CompleteSeal.sealJournal(of: organization, services)
        try await services.write(in: organization) { try perform(id, in: $0) }
    }

    static func perform(_ id: AddendumID, in db: Write) throws {
        guard let addendum = try Addendum.stored(id, of: db.organization, in: db), try Seal.of(id, in: db) == nil,
            let dossier = try Dossier.stored(addendum.dossier, of: db.organization, in: db)
        else { return }
        let inclusion = try JournalInclusion.latest(SendStatement.kind, of: "addendum/\(id)", in: db.organization, db)
        guard let inclusion, let details = inclusion.details else { throw NotSealedYet() }
        let key = try SigningKey.made(in: db)
        let statement = try AddendumStatement(
            schema: AddendumStatement.currentSchema, organization: db.organization, dossier: dossier.id, dossierSHA256: dossier.hashes,
            addendum: id, number: addendum.number, sha256: addendum.hash, sentAt: addendum.sentAt, sealedAt: db.now,
            journal: .init(position: inclusion.position, hash: inclusion.hash)
        ).text
        try db.run(
            """
            INSERT INTO addendum_seals (addendum_id, organization_id, key_id, statement, signature, position, previous_hash, hash, record, salt,
                details, sealed_at)
            VALUES (\(id), \(db.organization), \(key.id), \(statement), \(try key.sign(statement)), \(inclusion.position), \(inclusion.previous),
                \(inclusion.hash), \(inclusion.record), \(details.salt), \(details.text), \(db.now))
            """, recording: Event("addendum.sealed", "addendum", id, ["key": .of(key.id), "position": .int(inclusion.position)]))
    }
}
