import Kernel
import Site

enum PersonPayHandlers {
    static func person(_ call: SignedInCall, _ person: PersonID) async throws -> PersonPaySheet {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try PersonPaySheet.load(person, PayPolicy(viewer, on: today), in: $0) }
    }

    static func outside(_ call: SignedInCall) async throws -> OutsideContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try OutsideContent.load(PayPolicy(viewer, on: today), in: $0) }
    }
}
