import Foundation
import Kernel
import Storage
import TestKit

/// One review of the scene.
struct RightsReview: Sendable {
    let object: String
    let number: Int
    let cycle: String
    let subject: PersonID
    let state: String
    var sharedBy: PersonID?
    /// Written in a reservation, which is then the signature.
    var reservation: String?
    /// What a confidential comment became when collection closed.
    var remark: String?

    private static let others: [(String, Int)] = [
        ("unsent", 669), ("two-managers", 670), ("managers", 671), ("managers-nominating", 672), ("hrs", 673), ("designers", 674), ("late", 675),
        ("formers", 676), ("sealed", 677), ("managerless", 678), ("written", 679), ("paused", 680), ("promoted", 681), ("managerless-closed", 682),
        ("attributed", 683), ("attributed-shared", 658), ("attributed-collecting", 684),
        ("other-organization", 691), ("other-collecting", 692),
    ]

    static let numbers = Dictionary(
        uniqueKeysWithValues: [
            ("announced", 661), ("nominating", 662), ("collecting", 663), ("writing", 664), ("publishing", 665), ("shared", 666), ("signed", 667),
            ("closed", 668),
        ] + others)

    private init(
        _ object: String, of subject: PersonID, in cycle: String, _ state: String, sharedBy: PersonID? = nil, reservation: String? = nil,
        remark: String? = nil
    ) {
        (self.object, self.cycle, self.subject, self.state) = (object, cycle, subject, state)
        (self.sharedBy, self.reservation, self.remark) = (sharedBy, reservation, remark)
        number = Self.numbers[object] ?? 0
    }

    /// The member's in every stage; her manager's; one with two managers; HR's own; one of another line.
    static func here(_ cast: Cast, sacha: PersonID) -> [RightsReview] {
        let (member, manager) = (cast.ines.person, cast.tomasz.person)
        let ordinary = [
            RightsReview("announced", of: member, in: "announced", "not_started"),
            RightsReview("nominating", of: member, in: "nominating", "not_started"),
            RightsReview("collecting", of: member, in: "collecting", "self_in_progress"),
            RightsReview("writing", of: member, in: "writing", "manager_draft", remark: Canary.word("snapshot-writing")),
            RightsReview("publishing", of: member, in: "publishing", "ready", remark: Canary.word("snapshot-publishing")),
            RightsReview("shared", of: member, in: "conversation", "shared", sharedBy: manager, remark: Canary.word("snapshot-shared")),
            RightsReview(
                "signed", of: member, in: "acknowledged", "signed_with_reservation", sharedBy: manager, reservation: Canary.word("reservation")),
            RightsReview("closed", of: member, in: "closed", "shared", sharedBy: manager),
            RightsReview("unsent", of: cast.ruben.person, in: "publishing", "manager_draft"),
            RightsReview("two-managers", of: sacha, in: "publishing", "manager_draft"),
            RightsReview("managers", of: manager, in: "collecting", "self_in_progress"),
            RightsReview("managers-nominating", of: manager, in: "nominating", "not_started"),
            RightsReview("hrs", of: cast.hr.person, in: "publishing", "ready", remark: Canary.word("snapshot-hrs")),
            RightsReview("designers", of: cast.piotr.person, in: "nominating", "not_started"),
            RightsReview("sealed", of: cast.ruben.person, in: "conversation", "ready"),
            RightsReview("formers", of: cast.former.person, in: "nominating", "not_started"),
            RightsReview("late", of: cast.ruben.person, in: "writing", "peers_closed"),
            RightsReview("attributed-collecting", of: cast.ruben.person, in: "attributed-collecting", "not_started"),
            RightsReview("attributed", of: cast.ruben.person, in: "attributed-writing", "peers_closed"),
            RightsReview("attributed-shared", of: cast.ruben.person, in: "attributed-shared", "shared", sharedBy: manager),
        ]
        return ordinary + particular(cast)
    }

    /// Of two people without a manager, of one whose review waits, of one who changed levels.
    private static func particular(_ cast: Cast) -> [RightsReview] {
        let (newcomer, invited) = (Cast.id(PersonTag.self, RightsScene.newcomer), Cast.id(PersonTag.self, RightsScene.invited))
        return [
            RightsReview("managerless", of: newcomer, in: "collecting", "self_in_progress"),
            RightsReview("written", of: invited, in: "collecting", "self_in_progress"),
            RightsReview("paused", of: cast.ruben.person, in: "collecting", "self_in_progress"),
            RightsReview("promoted", of: Cast.id(PersonTag.self, RightsScene.departing), in: "announced", "not_started"),
            RightsReview("managerless-closed", of: newcomer, in: "closed", "shared", sharedBy: cast.hr.person),
        ]
    }

    static func elsewhere(_ cast: Cast) -> [RightsReview] {
        [
            RightsReview("other-organization", of: cast.elsewhere.person, in: "other-nominating", "not_started"),
            RightsReview("other-collecting", of: cast.elsewhere.person, in: "other-collecting", "self_in_progress"),
        ]
    }

    func store(on grid: RightsGrid, at now: Date, in db: any Connection) throws {
        guard let cycle = (RightsCycle.here + RightsCycle.elsewhere).first(where: { $0.object == cycle }) else {
            throw RightsScene.Unknown(description: "no cycle is called \(self.cycle)")
        }
        let (sharedAt, signedAt) = (sharedBy == nil ? nil : now, reservation == nil ? nil : now)
        let language = reservation == nil ? nil : "fr"
        try db.run(
            """
            INSERT INTO reviews (id, organization_id, cycle_id, subject_id, level_id, state, shared_at, shared_by, signed_at, reservation,
                reservation_language)
            VALUES (\(RightsScene.id(number)), \(grid.organization), \(RightsScene.id(cycle.number)), \(subject), \(RightsScene.id(grid.first + 2)),
                \(state), \(orNull: sharedAt), \(orNull: sharedBy), \(orNull: signedAt), \(orNull: reservation), \(orNull: language))
            """)
        guard let remark else { return }
        let content = """
            {"count":4,"lines":[],"remarks":[{"comments":[{"language":"fr","text":"\(remark)"}],"competency":"\(RightsScene.text(grid.competency))"}],"thresholds":[3,4]}
            """
        try db.run(
            """
            INSERT INTO review_snapshots (review_id, kind, organization_id, content)
            VALUES (\(RightsScene.id(number)), 'peer', \(grid.organization), \(content))
            """)
    }
}
