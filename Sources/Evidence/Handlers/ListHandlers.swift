import Kernel
import Site

/// One's own facts, and those of somebody one answers for.
enum ListHandlers {
    static func mine(_ call: SignedInCall) async throws -> EvidenceList {
        try await about(call, call.viewer.person)
    }

    static func about(_ call: SignedInCall, _ person: PersonID) async throws -> EvidenceList {
        let (viewer, today, filter) = (call.viewer, call.today, EvidenceFilter(query: call.query))
        try filter.unread.refuseAsData(call)
        return try await call.services.read(as: viewer) { try EvidenceList.load(person, filter, for: viewer, on: today, in: $0) }
    }
}
