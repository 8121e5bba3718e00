import Foundation
import Kernel
import Storage

/// When nominations close: a form for every peer who stands and for every report of the person.
enum InviteContributors {
    /// - Returns: how many confidential forms were opened.
    static func perform(to cycle: ReviewCycle, in db: Write) throws -> Int {
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        var invited = 0
        for review in try Review.all(of: cycle.id, of: db.organization, in: db) {
            let reports = Set(try Line.reports(of: review.subject, on: today, of: db.organization, in: db))
            let managers = Set(try Line.managers(of: review.subject, on: today, of: db.organization, in: db))
            let peers = try standingPeers(of: review, on: today, in: db).filter { !reports.contains($0) && !managers.contains($0) }
            for report in reports.sorted() { try InviteContribution.perform(.report, report, to: review.id, in: db) }
            for peer in peers { try InviteContribution.perform(.peer, peer, to: review.id, in: db) }
            invited += reports.count + peers.count
        }
        return invited
    }

    private static func standingPeers(of review: Review, on today: Day, in db: Write) throws -> [PersonID] {
        try db.values(
            """
            SELECT n.peer_id FROM nominations n JOIN people p ON p.id = n.peer_id
            WHERE n.review_id = \(review.id) AND n.state = 'standing' AND (p.left_on IS NULL OR p.left_on >= \(today)) ORDER BY n.peer_id
            """)
    }
}
