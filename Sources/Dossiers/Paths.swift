import Careers
import Evidence
import Kernel
import Reviews
import Site

/// Every address of dossiers. `ReviewsPaths.dossier` is the first: reviews link to it.
package enum DossiersPaths {
    package static let sharing = Place<ReviewID>("reviews/:review/dossier/sharing")
    package static let newClaim = Place<ReviewID>("reviews/:review/claims/new")
    package static let claim = Place<ClaimID>("claims/:claim")
    package static let removal = Place<ClaimID>("claims/:claim/removal")
    package static let citation = Place<ClaimID, EvidenceID>("claims/:claim/evidence/:item")
    package static let detachment = Place<ClaimID, EvidenceID>("claims/:claim/evidence/:item/removal")

    package static let answerCitation = Place<ClaimID, CitedAnswer.Source, CompetencyID>("claims/:claim/answers/:source/:competency")
    package static let answerDetachment = Place<ClaimID, CitedAnswer.Source, CompetencyID>("claims/:claim/answers/:source/:competency/removal")

    package static let documentFR = Place<DossierID>("dossiers/:dossier/documents/fr")
    package static let documentEN = Place<DossierID>("dossiers/:dossier/documents/en")
    package static let pdfFR = Place<DossierID>("dossiers/:dossier/documents/fr.pdf")
    package static let pdfEN = Place<DossierID>("dossiers/:dossier/documents/en.pdf")
    package static let json = Place<DossierID>("dossiers/:dossier/documents/json")
    package static let seal = Place<DossierID>("dossiers/:dossier/seal.json")
    package static let verification = Place<DossierID>("dossiers/:dossier/verification")
    package static let addenda = Place<DossierID>("dossiers/:dossier/addenda")
    package static let addendum = Place<AddendumID>("addenda/:addendum/seal.json")
    package static let publicKey = FixedPlace("dossiers/public-key.pem")

    static func document(_ language: Language) -> Place<DossierID> { language == .french ? documentFR : documentEN }
}

extension CitedAnswer.Source: PathParameter {
    package init?(_ description: String) { self.init(rawValue: description) }
    package var description: String { rawValue }
}
