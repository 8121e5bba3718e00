import Kernel
import Site

enum CheckHandlers {
    static func check(_ call: SignedInCall, _ id: CycleID) async throws -> CycleCheck {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try CycleCheck.load(id, for: viewer, at: now, in: $0) }
    }

    static func verify(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try CheckCycle.perform(cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
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

    static func takeIn(_ call: SignedInCall, _ id: CycleID, _ person: PersonID) async throws -> Outcome {
        let viewer = call.viewer
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try TakePersonIn.perform(person, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return Outcome(ReviewsPaths.check(id))
    }

    static func launch(_ call: SignedInCall, _ id: CycleID) async throws -> Outcome {
        let (viewer, slots) = (call.viewer, call.services.slots)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try LaunchCycle.perform(cycle, slots: slots, permit: CyclePolicy(viewer).launch(cycle), in: db)
        }
        return Outcome(ReviewsPaths.cycle(id), flash: CheckWords.launched)
    }
}
