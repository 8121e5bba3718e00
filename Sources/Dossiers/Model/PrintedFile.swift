import Foundation
import Kernel
import Reviews
import Storage

/// A sealed dossier about to be printed: its bytes, found whole, and what the store says beside them.
struct PrintedFile: Sendable {
    let dossier: Dossier
    let texts: DossierTexts
    let content: DossierContent
    let seal: Seal
    let key: SigningKey
    /// Nil for those who read the file and no longer the review: a signature is the review's.
    let review: Review?
    let addenda: [AddendumVerification]

    /// Of the cycle, as in the sealed text: whoever prints, and wherever, gets the same file.
    var timeZone: TimeZone { TimeZone(identifier: content.cycle.timeZone) ?? .gmt }

    /// - Throws: `Refusal.conflict` when there is nothing one may print under its seal.
    static func load(_ id: DossierID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> PrintedFile {
        let today = viewer.day(at: now)
        let dossier = try Dossier.find(id, visibleTo: viewer, on: today, in: db)
        let texts = try dossier.texts(in: db)
        let verification = try SealVerification.of(dossier, texts, in: viewer.organization, db)
        guard !verification.isBroken else { throw Refusal.conflict(PrintWords.broken) }
        let addenda = try AddendumVerification.all(of: dossier, in: viewer.organization, db)
        guard !addenda.contains(where: { $0.state == .broken }) else { throw Refusal.conflict(AddendumWords.broken) }
        guard let seal = verification.seal, let key = verification.key else { throw Refusal.conflict(PrintWords.notYet) }
        guard let content = try? CanonicalJSON.read(DossierContent.self, from: texts.json) else { throw Refusal.conflict(SealWords.unreadable) }
        return PrintedFile(
            dossier: dossier, texts: texts, content: content, seal: seal, key: key,
            review: try review(dossier.review, for: viewer, on: today, in: db), addenda: addenda)
    }

    private static func review(_ id: ReviewID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> Review? {
        do {
            return try Review.find(id, visibleTo: viewer, on: today, in: db)
        } catch Refusal.notFound {
            return nil
        }
    }
}
