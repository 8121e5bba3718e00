import Foundation
import Kernel
import People
import Reviews
import Storage

/// Who prepares the file of a review, and who reads it once it is sealed. Rights come from the relation on a day.
package struct DossierPolicy: Sendable {
    let viewer: Viewer
    let today: Day

    package init(_ viewer: Viewer, on today: Day) {
        self.viewer = viewer
        self.today = today
    }

    /// Sealed dossiers `d`: one's own, those one shared or shared in as a manager, those of the people one manages today, all of them for HR.
    /// Whoever was named to write in the place of a manager reads it until that ends. Whoever declared a conflict as a manager of the review does not
    /// read its dossier, then or later, HR or not.
    package func visible() -> Query {
        if viewer.holds(.hr) {
            let away = Review.keepsHRAway(viewer.person, from: "d.review_id", about: "d.subject_id", on: today)
            return "(d.organization_id = \(viewer.organization) AND NOT \(away))"
        }
        let away = Review.keepsManagerAway(viewer.person, from: "d.review_id")
        return """
            (d.organization_id = \(viewer.organization) AND (d.subject_id = \(viewer.person)
                OR EXISTS (SELECT 1 FROM dossier_managers m WHERE m.dossier_id = d.id AND m.person_id = \(viewer.person))
                    AND NOT \(Review.hasEndedWriting("\(viewer.person)", "d.review_id", on: today))
                OR NOT \(away) AND EXISTS (SELECT 1 FROM reporting_lines l WHERE l.organization_id = d.organization_id AND l.person_id = d.subject_id
                    AND l.manager_id = \(viewer.person) AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today)))))
            """
    }

    /// Why a manager cannot write in the file now; nil when they can.
    func obstacle(_ file: ReviewFile) -> Phrase? {
        if file.review.state.isShared { return PolicyWords.sealed }
        if file.state < .managerWriting { return PolicyWords.notOpen }
        if file.state == .closed { return PolicyWords.cycleClosed }
        return file.forms.contains { $0.kind == .manager && $0.isSubmitted } ? nil : PolicyWords.sendFirst
    }

    /// A manager of today whose own form is sent, until the file is shared. For others it does not exist yet.
    func prepare(_ file: ReviewFile) throws(Refusal) -> Preparing {
        guard file.isManager else { throw .notFound }
        if let obstacle = obstacle(file) { throw .conflict(obstacle) }
        return Preparing(review: file.review.id, author: viewer.person)
    }

    /// Managers prepare the file together; what somebody wrote who is no longer one of them stays a draft, and no draft is handed over.
    func mayRead(_ claim: Claim, managers: [PersonID]) -> Bool {
        claim.author == viewer.person || managers.contains(claim.author)
    }

    func mayChange(_ claim: Claim) -> Bool { claim.author == viewer.person }

    func change(_ claim: Claim, of file: ReviewFile) throws(Refusal) -> ClaimChanging {
        let permit = try prepare(file)
        guard mayChange(claim) else { throw .forbidden(PolicyWords.onlyAuthor(claim.authorName)) }
        return ClaimChanging(claim: claim, preparing: permit)
    }

    /// The person whose dossier it is, until some days after the cycle closed. Nobody else adds to it, and nobody rewrites what was added.
    func state(_ dossier: Dossier, _ window: StatementWindow) throws(Refusal) -> Stating {
        guard dossier.subject == viewer.person else { throw .forbidden(AddendumWords.onlySubject) }
        guard window.isOpen else { throw .conflict(AddendumWords.over(window)) }
        return Stating(dossier: dossier)
    }
}

/// May add a statement to one's own sealed dossier.
package struct Stating: Sendable {
    let dossier: Dossier

    fileprivate init(dossier: Dossier) { self.dossier = dossier }
}

/// May write claims in the file of a review.
package struct Preparing: Sendable {
    let review: ReviewID
    let author: PersonID

    fileprivate init(review: ReviewID, author: PersonID) { (self.review, self.author) = (review, author) }
}

/// May rewrite, remove and support a claim.
package struct ClaimChanging: Sendable {
    let claim: Claim
    let preparing: Preparing

    fileprivate init(claim: Claim, preparing: Preparing) { (self.claim, self.preparing) = (claim, preparing) }
}
