import Careers
import Evidence
import Foundation
import Kernel
import Reviews
import Storage

extension Gap {
    /// One's own, for those who stand on a level.
    package static func own(_ viewer: Viewer, at now: Date, in db: any Reader) throws -> Gap? {
        guard !viewer.isOutsider, try GapPlace.isHeld(by: viewer, at: now, in: db) else { return nil }
        return try load(viewer.person, for: viewer, at: now, in: db)
    }

    /// - Throws: `Refusal.notFound` for whoever may not read it.
    static func load(_ person: PersonID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> Gap {
        let today = viewer.day(at: now)
        let policy = GrowthPolicy(viewer, on: today)
        let reading = try policy.read(person, in: db)
        let held = try PersonLevel.of(person, on: today, of: viewer.organization, in: db)
        let place = try held.flatMap { try GapPlace.of($0, reading, for: viewer, in: db) }
        let reviewed = try place.flatMap { try reviewedLadder(of: person, on: $0.grid, for: viewer, at: now, in: db) }
        let evidence = reading.reader.readsEvidence ? try EvidenceTally.about(person, visibleTo: viewer, on: today, in: db) : nil
        let judging = place.map { GapJudging(place: $0, reviewed: reviewed, evidence: evidence) }
        return Gap(
            reading: reading, standing: place.map { .on($0) } ?? (held == nil ? .none : .unpublished),
            source: reviewed.map {
                Source(
                    review: $0.review.id, cycleName: $0.review.cycleName, sharedAt: $0.review.sharedAt, isOfAnotherLadder: $0.isOfAnotherLadder)
            },
            upcoming: try UpcomingReview.of(person, for: viewer, at: now, in: db), lines: judging?.lines ?? [],
            prerequisites: judging?.prerequisites ?? [], conditions: judging?.conditions ?? [], unwritten: judging?.unwritten ?? [],
            rule: judging?.rule, aspirations: reading.reader.readsAspirations ? try Aspiration.of(person, policy, in: db) : [], today: today)
    }

    private static func reviewedLadder(
        of person: PersonID, on grid: LadderGrid, for viewer: Viewer, at now: Date, in db: any Reader
    ) throws -> ReviewedLadder? {
        guard let review = try SharedReview.last(of: person, for: viewer, at: now, in: db) else { return nil }
        if grid.levels.contains(where: { $0.id.uuid == review.level.uuid }) { return ReviewedLadder(review, on: grid, former: nil) }
        // Whoever reads a review reads the ladder it was written on, archived since or not.
        let former = try LadderGrid.standing(on: review.level, in: db)
        return ReviewedLadder(review, on: grid, former: former)
    }
}
