import Foundation
import Kernel
import Storage

/// Everything of reviews that concerns a viewer.
struct ReviewsOverview: Sendable {
    struct Entry: Sendable {
        let review: Review
        private let standing: CycleStanding
        let isPaused: Bool
        /// The latest.
        let pause: ReviewPause?

        var cycle: ReviewCycle { standing.cycle }
        var state: CycleState { standing.state }

        fileprivate init(_ review: Review, in standing: CycleStanding, _ pauses: [ReviewPause]) {
            self.review = review
            self.standing = standing
            isPaused = pauses.contains { $0.holds(on: standing.today) }
            pause = pauses.first
        }

        /// The day a form was due and until when it is accepted, once its stage is over.
        func lateness(of kind: Contribution.Kind) -> (dueOn: Day, until: Day)? {
            let stage: CycleState = kind == .manager ? .managerWriting : .collecting
            let calendar = cycle.plan.calendar
            guard state > stage, pause?.dueOn(kind) == nil, let due = calendar.lastDay(of: stage), let until = calendar.lastDay(of: state) else { return nil }
            return (due, until)
        }
    }

    struct Asked: Sendable {
        let contribution: Contribution
        let entry: Entry

        var isAnonymous: Bool { entry.cycle.plan.modes.isAnonymous(contribution.kind) }

        /// Peers and reports keep the dates of the cycle.
        var isPaused: Bool { entry.isPaused && !contribution.kind.isPerspective }

        /// The last day to write it without being late: that of the stage it belongs to, even once that is over, or a later one of the review's own.
        var dueOn: Day? {
            let last = entry.cycle.plan.calendar.lastDay(of: contribution.kind == .manager ? .managerWriting : .collecting)
            return [last, entry.pause?.dueOn(contribution.kind)].compactMap(\.self).max()
        }

        var dueAt: Date? { dueOn.map { $0.adding(days: 1).beginning(in: entry.cycle.plan.calendar.zone) } }
    }

    let mine: [Entry]
    let team: [Entry]
    /// Of the same people, once their cycle is closed.
    let past: [Entry]
    let asked: [Asked]
    /// Forms that may be written, and are asked of nobody for now: the review is paused, or the viewer away.
    let paused: [Asked]
    let isAway: Bool
    /// Reviews of people the viewer manages since managers began to write, without a form yet.
    let unbegun: [Entry]
    let nominations: [(nomination: Nomination, entry: Entry)]
    /// Reviews of the viewer for which they have too few peers yet, while they are chosen.
    let choosing: [Entry]
    let cycles: [(cycle: ReviewCycle, state: CycleState)]
    let runsCycles: Bool
    let setsLevels: Bool
    /// May open a confidential answer, with another.
    let holdsCases: Bool
}

extension ReviewsOverview {
    static func load(for viewer: Viewer, at now: Date, in db: any Reader) throws -> ReviewsOverview {
        let today = viewer.day(at: now)
        let reading = try EntryReading(viewer, now, db)
        let policy = CyclePolicy(viewer)
        let managed = try reading.entries(
            """
            r.id IN (\(Line.reviewsManaged(by: viewer.person, on: today)) UNION ALL \(ActingWriter.reviewsWritten(by: viewer.person, on: today)))
                AND NOT \(ConflictOfInterest.keepsManagerAway(viewer.person))
            """)
        let team = managed.filter { $0.state != .closed }
        let isAway = try Absence.isAway(viewer.person, on: today, of: viewer.organization, in: db)
        let (forms, mine) = (try reading.asked(on: today), try reading.entries("r.subject_id = \(viewer.person)"))
        return ReviewsOverview(
            mine: mine, team: team, past: managed.filter { $0.state == .closed },
            asked: isAway ? [] : forms.filter { !$0.isPaused }, paused: isAway ? forms : forms.filter(\.isPaused), isAway: isAway,
            unbegun: isAway ? [] : try reading.unbegun(of: team.filter { !$0.isPaused }, on: today), nominations: isAway ? [] : try reading.nominations(),
            choosing: isAway ? [] : try reading.choosing(of: mine),
            cycles: try ReviewCycle.all(policy.visibleCycles(), in: db).map { ($0, $0.state(at: now)) }, runsCycles: policy.mayRun,
            setsLevels: viewer.holds(.hr), holdsCases: try OpeningPolicy(viewer, on: today).holdsCases(in: db))
    }
}

/// A cycle, where it stands and its day. An object: the entries of a list share it, each would copy the plan otherwise.
private final class CycleStanding: Sendable {
    let cycle: ReviewCycle
    let state: CycleState
    let today: Day

    init(_ cycle: ReviewCycle, at now: Date) {
        self.cycle = cycle
        state = cycle.state(at: now)
        today = Day(of: now, in: cycle.plan.calendar.zone)
    }
}

/// Reads reviews with their cycles, each cycle once.
struct EntryReading {
    let viewer: Viewer
    let now: Date
    let db: any Reader
    private let cycles: [CycleID: CycleStanding]

    init(_ viewer: Viewer, _ now: Date, _ db: any Reader) throws {
        self.viewer = viewer
        self.now = now
        self.db = db
        let all = try ReviewCycle.all("c.organization_id = \(viewer.organization) AND c.state NOT IN ('draft', 'checked')", in: db)
        cycles = Dictionary(all.map { ($0.id, CycleStanding($0, at: now)) }, uniquingKeysWith: { first, _ in first })
    }

    /// A condition on the review `r` and its cycle `c`.
    func entries(_ condition: Query) throws -> [ReviewsOverview.Entry] {
        let rows = try db.rows(
            """
            SELECT \(Review.columns), \(ReviewPause.exists("r.id")) AS was_paused FROM \(Review.sources) JOIN review_cycles c ON c.id = r.cycle_id
            WHERE r.organization_id = \(viewer.organization) AND (\(condition)) ORDER BY c.starts_on DESC, p.family_name, p.given_name, r.id
            """
        )
        let reviews = try rows.map(Review.init(row:))
        let paused: [ReviewID] = try zip(reviews, rows).compactMap { try $1["was_paused"] ? $0.id : nil }
        let pauses = try ReviewPause.of(paused, in: db)
        return reviews.compactMap { entry($0, pauses[$0.id] ?? []) }
    }

    private func entries(of reviews: [ReviewID]) throws -> [ReviewsOverview.Entry] {
        reviews.isEmpty ? [] : try entries("r.id IN (\(list: reviews))")
    }

    private func entry(_ review: Review, _ pauses: [ReviewPause]) -> ReviewsOverview.Entry? {
        cycles[review.cycle].map { ReviewsOverview.Entry(review, in: $0, pauses) }
    }

    /// Forms the viewer may still write now. A manager's form is asked of whoever managed the person since the period began.
    func asked(on today: Day) throws -> [ReviewsOverview.Asked] {
        let forms = try db.all(
            Contribution.self,
            """
            SELECT \(Contribution.columns) FROM contributions k JOIN reviews r ON r.id = k.review_id JOIN review_cycles c ON c.id = r.cycle_id
            WHERE k.author_id = \(viewer.person) AND k.organization_id = \(viewer.organization) AND k.state <> 'submitted' AND c.state <> 'closed'
                AND (k.kind <> 'manager' OR NOT \(ConflictOfInterest.keepsManagerAway(viewer.person))
                    AND (\(Line.managed(viewer.person, "r.subject_id", since: "c.period_from_on", through: today))
                        OR \(ActingWriter.writes(viewer.person, on: today))))
            ORDER BY k.kind DESC, k.id
            """)
        let reviews = try entries(of: forms.map(\.review))
        let byID = Dictionary(reviews.map { ($0.review.id, $0) }, uniquingKeysWith: { first, _ in first })
        return try forms.compactMap { form in
            guard let entry = byID[form.review] else { return nil }
            let gate = try FormGate.of(form, about: entry.review, in: entry.cycle, at: now, of: viewer.organization, db)
            return gate.isWritable ? ReviewsOverview.Asked(contribution: form, entry: entry) : nil
        }
    }

    /// Those whose new manager has to begin: managers change after the gate as well.
    func unbegun(of team: [ReviewsOverview.Entry], on today: Day) throws -> [ReviewsOverview.Entry] {
        let open = team.filter { $0.state >= .managerWriting && !$0.review.state.isShared && !$0.review.hasSubjectLeft(by: today) }
        guard !open.isEmpty else { return [] }
        let begun = Set(
            try db.values(
                ReviewID.self,
                """
                SELECT k.review_id FROM contributions k WHERE k.author_id = \(viewer.person) AND k.kind = 'manager'
                    AND k.organization_id = \(viewer.organization)
                """))
        return open.filter { !begun.contains($0.review.id) }
    }

    /// Those that wait for their person to propose peers.
    func choosing(of mine: [ReviewsOverview.Entry]) throws -> [ReviewsOverview.Entry] {
        try mine.filter { $0.state == .nominating && !$0.isPaused }.filter { entry in
            try Nomination.of(entry.review.id, in: db).count { $0.state == .standing } < Nomination.count.lowerBound
        }
    }

    /// Reviews that ask the viewer as a peer, while peers are chosen.
    func nominations() throws -> [(nomination: Nomination, entry: ReviewsOverview.Entry)] {
        guard cycles.values.contains(where: { $0.state == .nominating }) else { return [] }
        let nominations = try db.all(
            Nomination.self,
            """
            SELECT \(Nomination.columns) FROM \(Nomination.sources)
            WHERE n.peer_id = \(viewer.person) AND n.organization_id = \(viewer.organization) AND n.state = 'standing' ORDER BY n.id
            """)
        let reviews = try entries(of: nominations.map(\.review)).filter { $0.state == .nominating }
        let byID = Dictionary(reviews.map { ($0.review.id, $0) }, uniquingKeysWith: { first, _ in first })
        return nominations.compactMap { nomination in byID[nomination.review].map { (nomination, $0) } }
    }
}
