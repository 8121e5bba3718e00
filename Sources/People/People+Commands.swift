import Kernel
import Storage

/// What the command line asks of this feature: the same rights as the pages.
extension People {
    /// The people a viewer may see, as CSV in the columns an import reads.
    package static func export(as viewer: Viewer, _ services: Services) async throws -> [UInt8] {
        let today = viewer.day(at: services.clock.now)
        return try await services.read(as: viewer) { try PeopleExport.bytes(for: viewer, on: today, in: $0) }
    }
}
