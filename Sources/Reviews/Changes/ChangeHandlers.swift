import Kernel
import Markup
import Site

enum ChangeHandlers {
    static func news(_ call: SignedInCall, _ id: CycleID) async throws -> CycleNews {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try CycleNews.load(id, for: viewer, at: now, in: $0) }
    }

    /// Its key is not kept: nobody knows when somebody read.
    static func dismiss(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.write(by: viewer) { db in
            _ = try CycleNews.load(id, for: viewer, at: now, in: db)
            try DismissNotice.perform(in: id, in: db)
        }
        return Outcome(ReviewsPaths.news(id), flash: NoticeWords.noted)
    }

    static func dates(_ call: SignedInCall, _ id: CycleID) async throws -> CycleDates {
        let (viewer, now, mails) = (call.viewer, call.now, call.services.mailer.isConfigured)
        return try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            _ = try CyclePolicy(viewer).moveDates(of: cycle, at: now)
            return CycleDates(cycle: cycle, today: Day(of: now, in: cycle.plan.calendar.zone), mails: mails)
        }
    }

    static func move(_ call: SignedInCall, _ form: MoveDatesForm, _ id: CycleID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            let permit = try CyclePolicy(viewer).moveDates(of: cycle, at: now)
            let reason = WrittenText(form.reason, in: viewer.language)
            try MoveDates.perform(form.days, of: cycle, from: form.version, because: reason, permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.cycle(id), flash: ChangeWords.moved(mails: call.services.mailer.isConfigured))
    }

    static func moveAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        DatesPage(content: try await dates(call, id), state: state, frame: call.frame).html
    }

    static func closed(_ call: SignedInCall, _ id: CycleID) async throws -> ReviewCycle {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            _ = try CyclePolicy(viewer).reopen(cycle, at: now)
            return cycle
        }
    }

    static func reopen(_ call: SignedInCall, _ form: ReopeningForm, _ id: CycleID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        guard let until = form.until else { throw Refusal.invalid(ReopeningForm.until.name, Complaint.empty) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            let permit = try CyclePolicy(viewer).reopen(cycle, at: now)
            try ReopenCycle.perform(cycle, until: until, because: WrittenText(form.reason, in: viewer.language), permit: permit, in: db)
        }
        return Outcome(ReviewsPaths.cycle(id), flash: ChangeWords.reopened(mails: call.services.mailer.isConfigured))
    }

    static func reopenAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        ReopeningPage(cycle: try await closed(call, id), state: state, frame: call.frame).html
    }
}

/// The dates of a launched cycle that can still move.
struct CycleDates: Sendable {
    let cycle: ReviewCycle
    let today: Day
    /// Are people told by mail?
    let mails: Bool

    var movable: [CycleDate] { CycleDate.allCases.filter { !cycle.plan.calendar.isOver($0, on: today) } }
}
