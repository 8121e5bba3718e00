import Foundation
import Kernel
import Sealing
import Storage

/// When nominations close: a form for every peer who stands and for every report of the person.
enum InviteContributors {
    /// - Returns: how many forms were opened.
    static func perform(to cycle: ReviewCycle, _ slots: LockingKey, in db: Write) throws -> Int {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        var invited = 0
        for review in try Review.all(of: cycle.id, of: db.organization, in: db) where !review.hasSubjectLeft(by: today) {
            let kin = try Kin.of(review.subject, in: cycle, on: today, of: db.organization, db)
            let reports = kin.reports.filter { !kin.excludes($0, as: .report) }.sorted()
            let peers = try standingPeers(of: review, on: today, in: db).filter { !kin.excludes($0.peer, as: $0.kind) }
            for report in reports { try InviteContribution.perform(.report, report, to: review.id, in: db) }
            for (peer, kind) in peers { try InviteContribution.perform(kind, peer, to: review.id, in: db) }
            if cycle.plan.modes.areAnonymous {
                let counts = Contribution.Kind.perspectives.map { kind in (kind, kind == .report ? reports.count : peers.count { $0.kind == kind }) }
                for (kind, asked) in counts where asked > 0 {
                    try AnswerBox.make(for: review.id, kind, asked: asked, lockedWith: slots, in: db)
                }
            }
            invited += reports.count + peers.count
        }
        if cycle.plan.modes.areAnonymous { try RecordParticipation.plan(cycle, in: db) }
        return invited
    }

    private static func standingPeers(of review: Review, on today: Day, in db: Write) throws -> [(peer: PersonID, kind: Contribution.Kind)] {
        try db.rows(
            """
            SELECT n.peer_id, n.kind FROM nominations n JOIN people p ON p.id = n.peer_id
            WHERE n.review_id = \(review.id) AND n.state = 'standing' AND (p.left_on IS NULL OR p.left_on >= \(today)) ORDER BY n.peer_id
            """
        ).map { (peer: try $0["peer_id"], kind: try $0["kind"]) }
    }
}
