import Evidence
import Foundation
import Kernel
import Reviews

struct SharedView: Encodable, Sendable { let dossier: DossierID }
struct WrittenClaimView: Encodable, Sendable { let claim: ClaimID }

/// What stands at the address of a review's dossier, as data.
struct DossierView: Encodable, Sendable {
    let preparation: PreparationView?
    let sealed: SealedView?

    init(_ file: DossierFile) {
        switch file {
        case .preparing(let preparation): (self.preparation, sealed) = (PreparationView(preparation), nil)
        case .sealed(let file): (preparation, sealed) = (nil, SealedView(file))
        }
    }
}

struct PreparationView: Encodable, Sendable {
    struct Theme: Encodable, Sendable { let about: String, name: Bilingual, competencies: [Competency] }
    struct Competency: Encodable, Sendable { let about: String, name: Bilingual }

    let review: ReviewID, person: PersonID, isShareable: Bool, why: [String: String]?, seen: String
    let claims: [ClaimView], coverage: Coverage, subjects: [Theme]

    init(_ preparation: Preparation) {
        (review, person) = (preparation.review.id, preparation.review.subject)
        isShareable = preparation.isShareable
        why = (preparation.obstacle ?? preparation.missing).map { ["fr": $0.fr, "en": $0.en] }
        seen = preparation.seen
        claims = preparation.claims.map(ClaimView.init)
        coverage = preparation.coverage
        subjects = preparation.subjects.themes.map { theme in
            Theme(
                about: ClaimSubject.theme(theme.id).rawValue, name: Bilingual(theme.name),
                competencies: theme.competencies.map { Competency(about: ClaimSubject.competency($0.id).rawValue, name: Bilingual($0.name)) })
        }
    }
}

struct SealedView: Encodable, Sendable {
    let dossier: DossierID, review: ReviewID, sharedAt: Date, sha256: Dossier.Hashes, seal: SealCheck.Result
    /// Absent when the stored bytes can no longer be read.
    let content: DossierContent?
    let addenda: [AddendumView]

    init(_ file: SealedFile) {
        (dossier, review, sharedAt) = (file.dossier.id, file.dossier.review, file.dossier.sharedAt)
        (sha256, seal, content) = (file.dossier.hashes, file.verification.state, file.content)
        addenda = file.addenda.map(AddendumView.init)
    }
}
