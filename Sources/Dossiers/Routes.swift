import Kernel
import Reviews
import Site

/// The table of contents.
enum DossiersRoutes {
    static let all: [Route] = preparing + claims + sealed + addenda

    private static let preparing: [Route] = [
        .page("dossiers.dossier", at: ReviewsPaths.dossier, load: DossierHandlers.file, show: DossierHandlers.show, json: { DossierView($0) }),
        .form("dossiers.share", post: DossiersPaths.sharing, SharingForm.self, act: DossierHandlers.share, again: DossierHandlers.shareAgain),
    ]

    private static let claims: [Route] = [
        .page("dossiers.claim.new", at: DossiersPaths.newClaim, load: ClaimHandlers.preparation, show: ClaimHandlers.showNew),
        .form("dossiers.claim.write", post: DossiersPaths.newClaim, NewClaimForm.self, act: ClaimHandlers.write, again: ClaimHandlers.writeAgain),
        .page(
            "dossiers.claim", at: DossiersPaths.claim, load: ClaimHandlers.read,
            show: { ClaimPage(sheet: $0.sheet, state: .empty, unread: $0.unread, frame: $1).html }, json: { ClaimSheetView($0.sheet) }),
        .form("dossiers.claim.edit", post: DossiersPaths.claim, ClaimForm.self, act: ClaimHandlers.edit, again: ClaimHandlers.editAgain),
        .button("dossiers.claim.remove", post: DossiersPaths.removal, act: ClaimHandlers.remove),
        .button("dossiers.claim.link", post: DossiersPaths.citation, act: ClaimHandlers.link),
        .button("dossiers.claim.unlink", post: DossiersPaths.detachment, act: ClaimHandlers.unlink),
        .button("dossiers.claim.answer.link", post: DossiersPaths.answerCitation, act: ClaimHandlers.linkAnswer),
        .button("dossiers.claim.answer.unlink", post: DossiersPaths.answerDetachment, act: ClaimHandlers.unlinkAnswer),
    ]

    private static let sealed: [Route] = [
        .file("dossiers.document.fr", at: DossiersPaths.documentFR, load: DocumentHandlers.french),
        .file("dossiers.document.en", at: DossiersPaths.documentEN, load: DocumentHandlers.english),
        .file("dossiers.pdf.fr", at: DossiersPaths.pdfFR, make: PrintHandlers.french, again: PrintHandlers.again),
        .file("dossiers.pdf.en", at: DossiersPaths.pdfEN, make: PrintHandlers.english, again: PrintHandlers.again),
        .file("dossiers.document.json", at: DossiersPaths.json, load: DocumentHandlers.json),
        .file("dossiers.seal", at: DossiersPaths.seal, load: DocumentHandlers.seal),
        .page(
            "dossiers.verification", at: DossiersPaths.verification, load: DocumentHandlers.verification,
            show: { VerificationPage(sheet: $0, frame: $1).html }, json: { VerificationView($0) }),
        .file("dossiers.key", at: DossiersPaths.publicKey, load: DocumentHandlers.publicKey),
    ]

    private static let addenda: [Route] = [
        .form("dossiers.statement.send", post: DossiersPaths.addenda, StatementForm.self, act: AddendumHandlers.send, again: AddendumHandlers.again),
        .file("dossiers.addendum", at: DossiersPaths.addendum, load: AddendumHandlers.proof),
    ]
}
