import Foundation
import Kernel
import Sealing
import Storage

/// When nominations close: a form for every peer who stands and for every report of the person.
enum InviteContributors {
    /// All the forms of a review come together: nobody counts how few were asked before the others are.
    /// - Returns: how many forms were opened.
    static func perform(to slice: GateSlice, of cycle: ReviewCycle, _ slots: LockingKey, in db: Write) throws -> Int {
        let standing = try standingPeers(of: slice, in: cycle.id, db)
        var forms: [InviteContribution] = []
        for review in slice.reviews where !review.hasSubjectLeft(by: slice.today) {
            let kin = slice.kin(of: review)
            let reports = kin.reports.filter { !kin.excludes($0, as: .report) }.sorted()
            let peers = standing[review.id, default: []].filter { !kin.excludes($0.author, as: $0.kind) }
            let asked = reports.map { InviteContribution(kind: .report, author: $0, review: review.id) } + peers
            if cycle.plan.modes.areAnonymous { try makeBoxes(for: asked, of: review.id, slots, in: db) }
            forms += asked
        }
        try InviteContribution.perform(forms, in: db)
        return forms.count
    }

    private static func makeBoxes(for asked: [InviteContribution], of review: ReviewID, _ slots: LockingKey, in db: Write) throws {
        for kind in Contribution.Kind.perspectives {
            let count = asked.count { $0.kind == kind }
            if count > 0 { try AnswerBox.make(for: review, kind, asked: count, lockedWith: slots, in: db) }
        }
    }

    private static func standingPeers(of slice: GateSlice, in cycle: CycleID, _ db: Write) throws -> [ReviewID: [InviteContribution]] {
        let forms = try db.rows(
            """
            SELECT n.review_id, n.peer_id, n.kind FROM reviews r CROSS JOIN nominations n CROSS JOIN people p
            WHERE \(slice.isWithin(cycle)) AND n.review_id = r.id AND n.state = 'standing' AND p.id = n.peer_id
                AND (p.left_on IS NULL OR p.left_on >= \(slice.today)) ORDER BY n.review_id, n.peer_id
            """
        ).map { InviteContribution(kind: try $0["kind"], author: try $0["peer_id"], review: try $0["review_id"]) }
        return Dictionary(grouping: forms, by: \.review)
    }
}
