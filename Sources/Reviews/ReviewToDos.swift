import Foundation
import Kernel
import Site
import Storage

/// What reviews expect of a viewer, by when.
struct ReviewToDos {
    let all: [ToDo]

    init(_ viewer: Viewer, at now: Date, in db: any Reader) throws {
        let content = try ReviewsOverview.load(for: viewer, at: now, in: db)
        let parts: [[ToDo]] = [
            content.asked.map(Self.form), content.unbegun.map(Self.beginning), Self.peers(content),
            content.nominations.map(Self.asPeer), try Self.places(content, viewer, at: now, in: db), try Self.writers(content, viewer, at: now, in: db),
            content.team.filter { $0.state >= .publishing && $0.review.state == .ready && !$0.isPaused }.map(Self.sharing),
            content.mine.filter { $0.review.state == .shared && $0.state != .closed && !$0.isPaused }.map(Self.signing), content.cycles.compactMap(Self.cycle),
            try Self.keys(viewer, at: now, in: db),
            try Self.openings(viewer, at: now, in: db),
            try FirstSteps.all(content, viewer, at: now, in: db),
            try CycleNotice.unread(by: viewer, in: nil, db).map { ToDo(NoticeWords.toDo($0), ReviewsPaths.news($0.cycle)) },
        ]
        // Whoever is away is reminded of nothing but what changed.
        all = content.isAway ? parts.last ?? [] : parts.flatMap(\.self)
    }

    private static func form(_ asked: ReviewsOverview.Asked) -> ToDo {
        ToDo(
            ReviewWords.form(asked.contribution.kind, about: asked.entry.review.subjectName), ReviewsPaths.form(asked.contribution.id),
            reason: asked.isAnonymous ? AnonymityWords.listed : Phrase(same: asked.entry.cycle.plan.name),
            dueAt: asked.dueAt, late: asked.entry.lateness(of: asked.contribution.kind).map { FormWords.late($0.dueOn, until: $0.until) })
    }

    private static func beginning(_ entry: ReviewsOverview.Entry) -> ToDo {
        ToDo(
            ReviewWords.form(.manager, about: entry.review.subjectName), ReviewsPaths.review(entry.review.id),
            reason: Phrase(same: entry.cycle.plan.name), dueAt: entry.cycle.plan.calendar.end(of: .managerWriting),
            late: entry.lateness(of: .manager).map { FormWords.late($0.dueOn, until: $0.until) })
    }

    /// The person proposes; their manager looks the lists over.
    private static func peers(_ content: ReviewsOverview) -> [ToDo] {
        let team = content.team.filter { $0.state == .nominating && !$0.isPaused }
        return content.choosing.map {
            ToDo(
                ToDoWords.propose, ReviewsPaths.peers($0.review.id), reason: Phrase(same: $0.cycle.plan.name),
                dueAt: $0.cycle.plan.calendar.end(of: .nominating))
        }
            + team.map {
                ToDo(ToDoWords.lookOver($0.review.subjectName), ReviewsPaths.peers($0.review.id), dueAt: $0.cycle.plan.calendar.end(of: .nominating))
            }
    }

    /// So few peers are left that the place of one who takes no part should be given to another.
    private static func places(_ content: ReviewsOverview, _ viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let today = viewer.day(at: now)
        return try (content.mine + content.team).filter { !$0.isPaused && ($0.state == .nominating || $0.state == .collecting) }.compactMap { entry in
            let nominations = try Nomination.of(entry.review.id, in: db)
            guard !nominations.openPlaces(on: today).isEmpty, nominations.takingPart(on: today) < entry.cycle.plan.thresholds.comments,
                try entry.state == .nominating || ReviewPolicy(viewer, on: today).replaces(in: entry.review, entry.cycle, at: now, db)
            else { return nil }
            let zone = entry.cycle.plan.calendar.zone
            let end = entry.state == .nominating ? nil : Replacement.lastDay(in: entry.cycle).adding(days: 1).beginning(in: zone)
            let isOwn = entry.review.subject == viewer.person
            return ToDo(
                isOwn ? ToDoWords.replaceOwn : ToDoWords.replace(entry.review.subjectName), ReviewsPaths.peers(entry.review.id),
                reason: PeerWords.mayStillCome(nominations.takingPart(on: today)), dueAt: end ?? entry.cycle.plan.calendar.end(of: .nominating))
        }
    }

    /// Reviews that a declared conflict left without a manager.
    private static func writers(_ content: ReviewsOverview, _ viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        guard viewer.holds(.hr) else { return [] }
        let permit = try ReviewPolicy(viewer, on: viewer.day(at: now)).readConflicts()
        return try content.cycles.filter { $0.state.isLaunched && $0.state != .closed }.flatMap { cycle, _ in
            try CycleConflicts.load(cycle, at: now, permit: permit, for: viewer, in: db).lines
                .filter(\.needsWriter)
                .map { ToDo(ConflictWords.nameWriter($0.conflict.subjectName), ReviewsPaths.writer(cycle.id, $0.conflict.subject)) }
        }
    }

    /// Confidential answers to agree to open, and those of one's own that were opened.
    private static func openings(_ viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let today = viewer.day(at: now)
        let own = try AnswerOpening.all("k.author_id = \(viewer.person) AND o.state = 'opened' AND NOT o.author_has_read", of: viewer.organization, in: db)
        let isHolder = try OpeningPolicy(viewer, on: today).holdsCases(in: db)
        let others = try isHolder ? OpeningsList.load(for: viewer, on: today, in: db).toSettle : []
        return others.map { ToDo(OpeningWords.toDoAgree, ReviewsPaths.answerOpening($0.id)) }
            + own.map { ToDo(OpeningWords.toDoAuthor, ReviewsPaths.answerOpening($0.id), reason: Phrase(same: $0.cycleName)) }
    }

    private static func asPeer(_ nomination: Nomination, _ entry: ReviewsOverview.Entry) -> ToDo {
        ToDo(PeerWords.asked(entry.review.subjectName).asHeading, ReviewsPaths.reviews(), dueAt: entry.cycle.plan.calendar.end(of: .nominating))
    }

    private static func sharing(_ entry: ReviewsOverview.Entry) -> ToDo {
        ToDo(ToDoWords.share(entry.review.subjectName), ReviewsPaths.dossier(entry.review.id), dueAt: entry.cycle.plan.calendar.end(of: .publishing))
    }

    private static func signing(_ entry: ReviewsOverview.Entry) -> ToDo {
        ToDo(
            ToDoWords.sign, ReviewsPaths.review(entry.review.id), reason: Phrase(same: entry.cycle.plan.name),
            dueAt: entry.cycle.plan.calendar.end(of: .conversation))
    }

    /// Parts of keys to make, and to bring.
    private static func keys(_ viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let held = try db.values(CycleID.self, "SELECT h.cycle_id FROM key_holders h WHERE h.person_id = \(viewer.person) ORDER BY h.cycle_id")
        return try held.compactMap { id in
            guard let content = try KeyContent.held(of: id, by: viewer, at: now, in: db) else { return nil }
            let name = content.cycle.plan.name
            switch content.step {
            case .toTake: return ToDo(KeyWords.toTake(name), ReviewsPaths.openingKey(id), dueAt: content.cycle.plan.calendar.opening(of: .nominating))
            case .toOpen: return ToDo(KeyWords.toOpen(name), ReviewsPaths.openingKey(id), dueAt: content.cycle.plan.calendar.end(of: .managerWriting))
            case .taken, .tooEarly, .waiting, .opened: return nil
            }
        }
    }

    private static func cycle(_ cycle: ReviewCycle, _ state: CycleState) -> ToDo? {
        switch state {
        case .draft, .checked:
            ToDo(ToDoWords.launch(cycle.plan.name), ReviewsPaths.check(cycle.id), dueAt: cycle.plan.calendar.opening(of: .nominating))
        case .acknowledged where cycle.reopenedUntil == nil: ToDo(ToDoWords.close(cycle.plan.name), ReviewsPaths.cycle(cycle.id))
        default: nil
        }
    }
}
