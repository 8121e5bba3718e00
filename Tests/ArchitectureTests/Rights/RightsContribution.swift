import Kernel
import Storage
import TestKit

/// One form of the scene, with a canary in its comment.
struct RightsContribution: Sendable {
    let object: String
    let number: Int
    let review: String
    let kind: String
    let author: PersonID
    let state: String
    let comment: String

    private init(
        _ object: String, _ number: Int, _ kind: String, by author: PersonID, in review: String, _ state: String = "draft", comment: String? = nil
    ) {
        (self.object, self.number, self.kind, self.author, self.review, self.state) = (object, number, kind, author, review, state)
        self.comment = comment ?? object
    }

    static func here(_ cast: Cast) -> [RightsContribution] {
        let (member, manager, peer) = (cast.ines.person, cast.tomasz.person, cast.piotr.person)
        return [
            RightsContribution("own", 720, "self", by: member, in: "collecting"),
            RightsContribution("peer", 721, "peer", by: peer, in: "collecting"),
            RightsContribution("report", 722, "report", by: member, in: "managers"),
            RightsContribution("early", 723, "manager", by: manager, in: "collecting"),
            RightsContribution("sent", 724, "self", by: member, in: "writing", "submitted"),
            RightsContribution("late-own", 725, "self", by: cast.ruben.person, in: "late"),
            RightsContribution("late-peer", 726, "peer", by: peer, in: "writing"),
            RightsContribution("manager", 727, "manager", by: manager, in: "writing"),
            RightsContribution("former", 728, "manager", by: cast.former.person, in: "writing"),
            RightsContribution("manager-shared", 729, "manager", by: manager, in: "shared", "submitted"),
            RightsContribution("manager-sent", 730, "manager", by: manager, in: "publishing", "submitted"),
            RightsContribution("early-own", 731, "self", by: member, in: "nominating"),
            RightsContribution("closed-own", 732, "self", by: member, in: "closed"),
            RightsContribution("own-shared", 733, "self", by: member, in: "shared", "submitted"),
            RightsContribution("own-publishing", 734, "self", by: member, in: "publishing", "submitted"),
            RightsContribution("one-of-two", 735, "manager", by: manager, in: "two-managers", "submitted"),
            RightsContribution("hrs-manager", 736, "manager", by: cast.ceo.person, in: "hrs", "submitted"),
            RightsContribution("peer-sent", 737, "peer", by: cast.cpo.person, in: "writing", "submitted"),
            RightsContribution("peer-shared", 738, "peer", by: cast.cpo.person, in: "shared", "submitted"),
            // What the summary of the shared review says was written here.
            RightsContribution("quoted", 743, "peer", by: cast.gaia.person, in: "shared", "submitted", comment: "snapshot-shared"),
            RightsContribution("manager-sealed", 742, "manager", by: manager, in: "sealed", "submitted"),
            // Signed: one sent while others still answer, one sent, one that may still come late, one read with its author's name.
            RightsContribution("attributed-early", 747, "peer", by: cast.cpo.person, in: "attributed-collecting", "submitted"),
            RightsContribution("attributed-sent", 744, "peer", by: cast.cpo.person, in: "attributed", "submitted"),
            RightsContribution("attributed-late", 745, "peer", by: peer, in: "attributed"),
            RightsContribution("attributed-shared", 746, "peer", by: cast.cpo.person, in: "attributed-shared", "submitted"),
            RightsContribution("report-sent", 739, "report", by: cast.ruben.person, in: "managers", "submitted"),
        ]
    }

    static func elsewhere(_ cast: Cast) -> [RightsContribution] {
        [RightsContribution("other-organization", 741, "self", by: cast.elsewhere.person, in: "other-collecting")]
    }

    func store(on grid: RightsGrid, in db: any Connection) throws {
        guard let review = RightsReview.numbers[review] else { throw RightsScene.Unknown(description: "no review is called \(self.review)") }
        try db.run(
            """
            INSERT INTO contributions (id, organization_id, review_id, kind, author_id, state, is_late, version)
            VALUES (\(RightsScene.id(number)), \(grid.organization), \(RightsScene.id(review)), \(kind), \(author), \(state), \(false), 1)
            """)
        try db.run(
            """
            INSERT INTO answers (contribution_id, competency_id, organization_id, level_id, is_unseen, confidence, comment, comment_language)
            VALUES (\(RightsScene.id(number)), \(RightsScene.id(grid.competency)), \(grid.organization), \(RightsScene.id(grid.first + 2)), \(false),
                'high', \(Canary.word(comment)), 'fr')
            """)
    }
}
