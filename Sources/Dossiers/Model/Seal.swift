import Foundation
import Kernel
import Storage

/// A dossier's seal: the statement, its signature, and the proof that the sharing stands in the journal.
package struct Seal: Sendable, Equatable, RowDecodable {
    package let key: SigningKeyID
    /// Exactly what was signed.
    package let statement: String
    package let signature: [UInt8]
    package let inclusion: JournalInclusion
    package let sealedAt: Date

    package init(row: Row) throws {
        key = try row["key_id"]
        statement = try row["statement"]
        signature = try row["signature"]
        inclusion = JournalInclusion(
            position: try row["position"], hash: try row["hash"], previous: try row["previous_hash"], record: try row["record"],
            details: JournalInclusion.Details(salt: try row["salt"], text: try row["details"]))
        sealedAt = try row["sealed_at"]
    }

    /// Nil until it is complete.
    static func of(_ dossier: DossierID, in db: any Reader) throws -> Seal? {
        try db.first(
            """
            SELECT e.key_id, e.statement, e.signature, e.position, e.hash, e.previous_hash, e.record, e.salt, e.details, e.sealed_at
            FROM dossier_seals e WHERE e.dossier_id = \(dossier)
            """)
    }
}
