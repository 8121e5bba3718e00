import Foundation
import Kernel
import Markup
import Reviews
import Site

/// The file of a review: prepared, shared, read.
enum DossierHandlers {
    static func file(_ call: SignedInCall, _ id: ReviewID) async throws -> DossierFile {
        let (viewer, now, canPrint) = (call.viewer, call.now, call.services.printer.isConfigured)
        return try await call.services.read(as: viewer) { try DossierFile.load(id, for: viewer, at: now, in: $0).printable(canPrint) }
    }

    static func show(_ file: DossierFile, _ frame: Frame) -> HTML {
        switch file {
        case .preparing(let preparation): PreparationPage(preparation: preparation, state: .empty, frame: frame).html
        case .sealed(let file): DossierPage(file: file, frame: frame).html
        }
    }

    static func share(_ call: SignedInCall, _ form: SharingForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today, site) = (call.viewer, call.now, call.today, call.services.publicAddress)
        let dossier = try await call.services.write(by: viewer, once: call.submission) { db in
            let preparation = try Preparation.load(id, for: viewer, at: now, in: db)
            let (review, state) = (preparation.review, preparation.file.state)
            return try ShareDossier.perform(
                preparation, seen: form.seen, site: site, preparing: DossierPolicy(viewer, on: today).prepare(preparation.file),
                sharing: ReviewPolicy(viewer, on: today).share(review, state, in: db), in: db)
        }
        return Outcome(ReviewsPaths.dossier(id), flash: SharingWords.shared, data: SharedView(dossier: dossier))
    }

    /// What stands in the way, above the file it concerns. Somebody else may have shared it meanwhile.
    static func shareAgain(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        switch try await file(call, id) {
        case .preparing(let preparation): PreparationPage(preparation: preparation, state: state, frame: call.frame).html
        case .sealed(let file): DossierPage(file: file, problems: state, frame: call.frame).html
        }
    }
}
