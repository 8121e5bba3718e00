import Kernel
import Markup
import Site

enum CycleHandlers {
    static func choices(_ call: SignedInCall) async throws -> CycleChoices {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try CycleChoices.load(for: viewer, on: today, in: $0) }
    }

    static func newPage(_ choices: CycleChoices, _ frame: Frame) -> HTML {
        CycleFormPage(cycle: nil, choices: choices, state: FormState(choices), frame: frame).html
    }

    static func create(_ call: SignedInCall, _ form: CycleForm) async throws -> Outcome {
        let viewer = call.viewer
        guard let plan = form.plan else { throw Refusal.invalid(nil, Complaint.empty) }
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            try CreateCycle.perform(plan, permit: CyclePolicy(viewer).create(), in: db)
        }
        return Outcome(ReviewsPaths.check(id), flash: CycleWords.saved, data: CreatedCycleView(id: id))
    }

    static func createAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        CycleFormPage(cycle: nil, choices: try await choices(call), state: state, frame: call.frame).html
    }

    static func editing(_ call: SignedInCall, _ id: CycleID) async throws -> (ReviewCycle, CycleChoices) {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            _ = try CyclePolicy(viewer).edit(cycle)
            return (cycle, try CycleChoices.load(for: viewer, on: today, in: db))
        }
    }

    static func editPage(_ content: (ReviewCycle, CycleChoices), _ frame: Frame) -> HTML {
        CycleFormPage(cycle: content.0, choices: content.1, state: FormState(content.0), frame: frame).html
    }

    static func edit(_ call: SignedInCall, _ form: CycleForm, _ id: CycleID) async throws -> Outcome {
        let viewer = call.viewer
        guard let plan = form.plan else { throw Refusal.invalid(nil, Complaint.empty) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try ChangeCycle.perform(cycle, to: plan, from: form.version, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id), flash: CycleWords.saved)
    }

    static func editAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID) async throws -> HTML {
        let content = try await editing(call, id)
        return CycleFormPage(cycle: content.0, choices: content.1, state: state, frame: call.frame).html
    }

    static func overview(_ call: SignedInCall, _ id: CycleID) async throws -> CycleOverview {
        let (viewer, now) = (call.viewer, call.now)
        var address = AddressReader(call.query)
        let (people, loads, mails) = (address.page(), address.page("loads"), call.services.mailer.isConfigured)
        let unread = address.unread
        try unread.refuseAsData(call)
        return try await call.services.read(as: viewer) { db in
            try CycleOverview.load(id, page: people, loadsPage: loads, unread: unread, mails: mails, for: viewer, at: now, in: db)
        }
    }

    static func close(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try CloseCycle.perform(cycle, permit: CyclePolicy(viewer).close(cycle, at: now), in: db)
        }
        return Outcome(ReviewsPaths.cycle(id), flash: CycleWords.closed)
    }
}
