import Kernel
import Storage

/// What the command line asks of this feature: the same actions and rights as the pages.
extension Careers {
    /// Stores files as a new draft.
    /// - Parameter order: the order of levels as a person says it, for files that do not.
    /// - Throws: `Refusal.invalid` with the errors of the report.
    package static func bringIn(
        _ files: [(name: String, bytes: [UInt8])],
        order: LevelOrder? = nil,
        mappings: [TableMapping?] = [],
        by viewer: Viewer,
        _ services: Services
    ) async throws -> FrameworkID {
        let reading = FrameworkReader.read(files, order: order, mappings: mappings)
        return try await ImportFramework.run(
            reading, into: .newFramework, isTemplate: FrameworkTemplate.isOne(files.map { $0.bytes }), by: viewer, once: nil, services)
    }

    /// Publishes a draft as it stands.
    /// - Parameter reason: why nobody was consulted.
    package static func publish(
        _ id: FrameworkID, effectiveOn day: Day, unconsultedBecause reason: String?, by viewer: Viewer, _ services: Services
    ) async throws {
        let framework = try await services.read(as: viewer) { try Framework.find(id, visibleTo: viewer, in: $0) }
        let request = PublishFramework.Request(framework: id, revision: framework.revision, effectiveOn: day, unconsultedBecause: reason)
        try await PublishFramework.run(request, by: viewer, once: nil, services)
    }

    /// Our YAML; importing it again gives the same framework.
    package static func export(_ id: FrameworkID, as viewer: Viewer, _ services: Services) async throws -> String {
        try await services.read(as: viewer) { db in
            NativeWriter(try StoredFramework(Framework.find(id, visibleTo: viewer, in: db), in: db).draft).text
        }
    }
}
