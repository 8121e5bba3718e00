import Kernel
import Storage
import TestKit

/// One peer asked for in the scene.
struct RightsNomination: Sendable {
    let object: String
    let number: Int
    let review: String
    let peer: PersonID
    let origin: String
    let state: String

    private init(_ object: String, _ number: Int, _ peer: PersonID, in review: String, by origin: String = "subject", _ state: String = "standing") {
        (self.object, self.number, self.peer, self.review, self.origin, self.state) = (object, number, peer, review, origin, state)
    }

    static func here(_ cast: Cast) -> [RightsNomination] {
        [
            RightsNomination("by-subject", 701, cast.piotr.person, in: "nominating"),
            RightsNomination("by-manager", 702, cast.cpo.person, in: "nominating", by: "manager"),
            RightsNomination("declined", 703, cast.ceo.person, in: "nominating", "declined"),
            RightsNomination("removed", 704, cast.former.person, in: "nominating", "removed"),
            RightsNomination("mismatch", 705, cast.ruben.person, in: "designers"),
            RightsNomination("collecting", 707, cast.piotr.person, in: "collecting"),
        ]
    }

    static func elsewhere(_ cast: Cast) -> [RightsNomination] {
        [RightsNomination("other-organization", 706, cast.elsewhereHR.person, in: "other-organization")]
    }

    func store(in organization: OrganizationID, _ db: any Connection) throws {
        guard let review = RightsReview.numbers[review] else { throw RightsScene.Unknown(description: "no review is called \(self.review)") }
        let reason = object == "by-subject" ? nil : Canary.word("reason-\(object)")
        let language = reason == nil ? nil : "fr"
        try db.run(
            """
            INSERT INTO nominations (id, organization_id, review_id, peer_id, proposed_by, state, reason, reason_language)
            VALUES (\(RightsScene.id(number)), \(organization), \(RightsScene.id(review)), \(peer), \(origin), \(state), \(orNull: reason),
                \(orNull: language))
            """)
    }
}
