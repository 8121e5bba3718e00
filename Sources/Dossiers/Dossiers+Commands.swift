import Foundation
import Kernel
import Reviews
import Storage

/// One line of a check of every seal.
package struct SealReport: Encodable, Sendable {
    package let organization: OrganizationID
    package let dossier: DossierID
    package let review: ReviewID
    package let sharedAt: Date
    package let state: SealCheck.Result
    package let broken: [SealCheck]
    package let position: Int?
    /// Statements added to it, and those of them that are no longer what was sent.
    package let addenda: Int
    package let brokenAddenda: [AddendumID]
}

extension Dossiers {
    /// Recomputes the seal of every dossier, one at a time.
    package static func reports(of organization: OrganizationID, in db: any Reader) throws -> [SealReport] {
        try Dossier.all(of: organization, in: db).compactMap { id in
            guard let dossier = try Dossier.stored(id, of: organization, in: db) else { return nil }
            let check = try SealVerification.of(dossier, dossier.texts(in: db), in: organization, db)
            let addenda = try AddendumVerification.all(of: dossier, in: organization, db)
            let altered = addenda.filter { $0.state == .broken }.map(\.addendum.id)
            return SealReport(
                organization: organization, dossier: id, review: dossier.review, sharedAt: dossier.sharedAt, state: altered.isEmpty ? check.state : .broken,
                broken: check.results.filter { $0.result == .broken }.map(\.check), position: check.seal?.inclusion.position,
                addenda: addenda.count, brokenAddenda: altered)
        }
    }
}
