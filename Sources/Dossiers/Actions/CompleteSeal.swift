import Foundation
import Kernel
import Storage

/// Signs a dossier once the journal has sealed the record of its sharing. Doing it twice changes nothing.
enum CompleteSeal {
    static let kind = "dossiers.seal"

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = DossierID(payload) else { return }
        try await sealJournal(of: organization, services)
        try await services.write(in: organization) { try perform(id, in: $0) }
    }

    private static let batch = 1000

    /// The runner of jobs seals journals when the due jobs are done; this dossier need not wait for the next round.
    static func sealJournal(of organization: OrganizationID, _ services: Services) async throws {
        var sealed = batch
        while sealed == batch {
            sealed = try await services.store.write(in: .tenant(organization.uuid)) { try JournalSealer.seal(organization, most: batch, in: $0) }
        }
    }

    static func perform(_ id: DossierID, in db: Write) throws {
        guard let dossier = try Dossier.stored(id, of: db.organization, in: db), try Seal.of(id, in: db) == nil else { return }
        let inclusion = try JournalInclusion.latest(ShareDossier.kind, of: "dossier/\(id)", in: db.organization, db)
        guard let inclusion, let details = inclusion.details else { throw NotSealedYet() }
        let key = try SigningKey.made(in: db)
        let statement = try SealStatement(
            schema: SealStatement.currentSchema, organization: db.organization, dossier: id, review: dossier.review, sha256: dossier.hashes,
            sharedAt: dossier.sharedAt, sealedAt: db.now, journal: .init(position: inclusion.position, hash: inclusion.hash)
        ).text
        try db.run(
            """
            INSERT INTO dossier_seals (dossier_id, organization_id, key_id, statement, signature, position, previous_hash, hash, record, salt,
                details, sealed_at)
            VALUES (\(id), \(db.organization), \(key.id), \(statement), \(try key.sign(statement)), \(inclusion.position), \(inclusion.previous),
                \(inclusion.hash), \(inclusion.record), \(details.salt), \(details.text), \(db.now))
            """, recording: Event("dossier.sealed", "dossier", id, ["key": .of(key.id), "position": .int(inclusion.position)]))
    }
}

/// The journal is behind; the job is tried again.
struct NotSealedYet: Error {}
