import Kernel
import Site

/// The list of people and its file.
enum PeopleHandlers {
    static func list(_ call: SignedInCall) async throws -> PeopleList {
        let (viewer, today, filter) = (call.viewer, call.today, PeopleFilter(query: call.query))
        try filter.unread.refuseAsData(call)
        return try await call.services.read(as: viewer) { try PeopleList.load(filter, for: viewer, on: today, in: $0) }
    }

    static func export(_ call: SignedInCall) async throws -> Download {
        let (viewer, today, filter) = (call.viewer, call.today, PeopleFilter(query: call.query))
        try filter.unread.refuse()
        let bytes = try await call.services.read(as: viewer) { try PeopleExport.bytes(filter, for: viewer, on: today, in: $0) }
        return Download(name: viewer.language == .french ? "personnes.csv" : "people.csv", contentType: "text/csv; charset=utf-8", bytes: bytes)
    }
}
