import Kernel
import Site

enum PersonPayHandlers {
    static func person(_ call: SignedInCall, _ person: PersonID) async throws -> PersonPaySheet {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try PersonPaySheet.load(person, PayPolicy(viewer, on: today), in: $0) }
    }

    static func withdraw(_ call: SignedInCall, _ id: ID<PersonPay>) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let person = try await call.services.write(by: viewer, once: call.submission) { db in
            try WithdrawPay.perform(id, permit: PayPolicy(viewer, on: today).keep(in: db), on: today, in: db)
        }
        return Outcome(PayPaths.person(person), flash: PersonPayWords.withdrawn)
    }

    static func outside(_ call: SignedInCall) async throws -> OutsideContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try OutsideContent.load(PayPolicy(viewer, on: today), in: $0) }
    }
}
