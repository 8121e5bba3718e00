import Foundation
import Kernel
import Reviews
import Storage

/// A sealed dossier as its readers meet it.
struct SealedFile: Sendable {
    let dossier: Dossier
    /// What the sealed bytes say; nil when they can no longer be read.
    let content: DossierContent?
    let verification: SealVerification
    /// Whether the reader is expected to sign the review.
    let isToSign: Bool
    let managers: [DossierContent.Party]
    let managersThen: [DossierContent.Party]
    let addenda: [AddendumVerification]
    /// For the person whose dossier it is.
    let window: StatementWindow?
    /// Whether this installation makes PDF.
    var isPrintable = false

    /// Whether the reader may add a statement now.
    var mayState: Bool { window?.isOpen ?? false }
}

/// What stands at the address of a review's dossier.
enum DossierFile: Sendable {
    case preparing(Preparation)
    case sealed(SealedFile)

    func printable(_ isPrintable: Bool) -> DossierFile {
        guard case .sealed(var file) = self else { return self }
        file.isPrintable = isPrintable
        return .sealed(file)
    }

    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> DossierFile {
        let today = viewer.day(at: now)
        guard let dossier = try Dossier.of(id, visibleTo: viewer, on: today, in: db) else {
            return .preparing(try Preparation.load(id, for: viewer, at: now, in: db))
        }
        return .sealed(try SealedFile.load(dossier, for: viewer, at: now, in: db))
    }
}
