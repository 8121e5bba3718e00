import Foundation
import Kernel
import Storage

/// What is signed for an addendum: this text, added to that dossier, stands at this position of the journal.
package struct AddendumStatement: Codable, Sendable, Equatable {
    package static let currentSchema = "palier-addendum-seal/1"

    package let schema: String
    package let organization: OrganizationID
    package let dossier: DossierID
    package let dossierSHA256: Dossier.Hashes
    package let addendum: AddendumID
    package let number: Int
    package let sha256: String
    package let sentAt: Date
    package let sealedAt: Date
    package let journal: SealStatement.Journal

    var text: String {
        get throws { String(decoding: try CanonicalJSON.bytes(of: self), as: UTF8.self) }
    }
}

/// An addendum with everything its seal promises recomputed from the store as it is now.
package struct AddendumVerification: Sendable {
    package let addendum: Addendum
    package let seal: Seal?
    package let key: SigningKey?
    package let state: SealCheck.Result

    static func all(of dossier: Dossier, in organization: OrganizationID, _ db: any Reader) throws -> [AddendumVerification] {
        try Addendum.of(dossier.id, in: db).map { try of($0, addedTo: dossier, in: organization, db) }
    }

    static func of(
        _ addendum: Addendum, addedTo dossier: Dossier, in organization: OrganizationID, _ db: any Reader
    ) throws -> AddendumVerification {
        let (seal, key) = (try Seal.of(addendum.id, in: db), try SigningKey.of(organization, in: db))
        let stands = try seal.map { try $0.inclusion.stands(as: SendStatement.kind, in: organization, db) } ?? true
        let holds = Digest.sha256(addendum.bytes) == addendum.hash && addendum.names(dossier)
        let isWhole = try holds && stands && (seal.map { try isTrue($0, of: addendum, dossier, under: key) } ?? true)
        return AddendumVerification(addendum: addendum, seal: seal, key: key, state: !isWhole ? .broken : seal == nil ? .pending : .valid)
    }

    /// The statement speaks of this text and of that dossier, the company signed it, and the journal's record commits to the same.
    private static func isTrue(_ seal: Seal, of addendum: Addendum, _ dossier: Dossier, under key: SigningKey?) throws -> Bool {
        guard let key, key.id == seal.key, SigningKey.isValid(seal.signature, of: seal.statement, under: key.publicKey),
            let statement = try? CanonicalJSON.read(AddendumStatement.self, from: Array(seal.statement.utf8)),
            let details = seal.inclusion.details, seal.inclusion.isConsistent
        else { return false }
        return statement.addendum == addendum.id && statement.dossier == dossier.id && statement.sha256 == addendum.hash
            && statement.dossierSHA256 == dossier.hashes && statement.number == addendum.number
            && statement.journal == SealStatement.Journal(position: seal.inclusion.position, hash: seal.inclusion.hash)
            && seal.inclusion.record.contains("\"commitment\":\"\(details.commitment)\"")
            && details.text == SendStatement.details(dossier, addendum.number, addendum.hash).canonical
    }
}

extension Addendum {
    /// The bytes name the dossier they were added to, as it still is.
    fileprivate func names(_ dossier: Dossier) -> Bool {
        guard let content else { return false }
        return content.addendum == id && content.dossier == dossier.id && content.number == number && content.author.id == author
            && content.dossierSHA256 == dossier.hashes
    }
}

extension Seal {
    /// Nil until it is complete.
    static func of(_ addendum: AddendumID, in db: any Reader) throws -> Seal? {
        try db.first(
            """
            SELECT e.key_id, e.statement, e.signature, e.position, e.hash, e.previous_hash, e.record, e.salt, e.details, e.sealed_at
            FROM addendum_seals e WHERE e.addendum_id = \(addendum)
            """)
    }
}
