import Foundation
import Kernel
import People
import Site
import Storage

/// The cycles a viewer runs, and the reviews they see: by the name of the cycle, and of whom a review is about. What was written in one is never searched.
struct ReviewDestinations {
    private static let cycle = Destination.Kind("cycle", ReviewWords.cycles, order: 50)
    private static let review = Destination.Kind("review", ReviewWords.reviews, order: 60)

    let viewer: Viewer
    let words: SearchWords
    let now: Date
    let db: any Reader

    func all() throws -> [Destination] { try cycles() + reviews() }

    /// The latest first.
    private func cycles() throws -> [Destination] {
        try ReviewCycle.all(CyclePolicy(viewer).visibleCycles(), in: db).filter { words.areIn($0.plan.name) }.prefix(Destination.offered).map { cycle in
            let state = cycle.state(at: now)
            return Destination(
                Self.cycle, Phrase(same: cycle.plan.name), state.isLaunched ? ReviewsPaths.cycle(cycle.id) : ReviewsPaths.check(cycle.id),
                notes: [CycleWords.state(state), CycleWords.period(cycle.plan)])
        }
    }

    /// By name, those of one person the latest first.
    private func reviews() throws -> [Destination] {
        let (policy, organization) = (ReviewPolicy(viewer, on: viewer.day(at: now)), viewer.organization)
        let seen = try db.rows(
            """
            SELECT r.id, p.given_name, p.family_name, c.name FROM reviews r JOIN people p ON p.id = r.subject_id
                JOIN review_cycles c ON c.id = r.cycle_id
            WHERE \(policy.visibleReviews()) AND p.organization_id = \(organization) AND c.organization_id = \(organization)
            ORDER BY c.starts_on DESC, r.id
            """)
        return try seen.filter { try words.areIn($0.fullName(), $0.get("name", as: String.self)) }.byName().prefix(Destination.offered).map { row in
            Destination(
                Self.review, ReviewWords.of(try row.fullName()), ReviewsPaths.review(try row.get("id", as: ReviewID.self)),
                notes: [Phrase(same: try row.get("name", as: String.self))])
        }
    }
}
