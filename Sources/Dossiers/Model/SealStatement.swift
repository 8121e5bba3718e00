import Foundation
import Kernel
import Reviews

/// What is signed: these three texts, shared then, stand at this position of the journal.
package struct SealStatement: Codable, Sendable, Equatable {
    package static let currentSchema = "palier-seal/1"

    package struct Journal: Codable, Sendable, Equatable { package let position: Int, hash: String }

    package let schema: String
    package let organization: OrganizationID
    package let dossier: DossierID
    package let review: ReviewID
    package let sha256: Dossier.Hashes
    package let sharedAt: Date
    package let sealedAt: Date
    package let journal: Journal

    var text: String {
        get throws { String(decoding: try CanonicalJSON.bytes(of: self), as: UTF8.self) }
    }

    static func read(_ text: String) -> SealStatement? {
        try? CanonicalJSON.read(SealStatement.self, from: Array(text.utf8))
    }
}
