import Kernel
import Site

enum CheckHandlers {
    static func check(_ call: SignedInCall, _ id: CycleID) async throws -> CycleCheck {
        let (viewer, now) = (call.viewer, call.now)
        var address = AddressReader(call.query)
        let listing = CheckListing(address.choice("group", CheckListing.Group.init(name:)), page: address.page())
        let unread = address.unread
        try unread.refuseAsData(call)
        return try await call.services.read(as: viewer) { try CycleCheck.load(id, listing, unread: unread, for: viewer, at: now, in: $0) }
    }

    static func verify(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        // Read before the transaction: with many people it takes a while, and nobody could save meanwhile. The launch checks once more.
        let found = try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            let today = Day(of: now, in: cycle.plan.calendar.zone)
            return (version: cycle.version, check: try cycle.check(at: today, of: viewer.organization, in: db).check)
        }
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            guard cycle.version == found.version else { throw Refusal.conflict(CycleWords.changedMeanwhile) }
            try CheckCycle.perform(cycle, found.check, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id), flash: CheckWords.verified)
    }

    static func leaveOut(_ call: SignedInCall, _ id: CycleID, _ person: PersonID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try LeavePersonOut.perform(person, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id))
    }

    static func leaveUnplacedOut(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try LeaveUnplacedOut.perform(cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id))
    }

    static func takeIn(_ call: SignedInCall, _ id: CycleID, _ person: PersonID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try TakePersonIn.perform(person, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id))
    }

    static func launch(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        try await LaunchCycle.begin(id, by: call.viewer, once: call.submission, call.services)
        // Whoever launched waits a moment for it; then the job goes on without them.
        try await ContinueLaunch.perform(id, of: call.viewer.organization, for: .seconds(1), call.services)
        return Outcome(ReviewsPaths.cycle(id), flash: CheckWords.launched)
    }
}
