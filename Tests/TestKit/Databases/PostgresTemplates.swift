import PostgresStorage
import Storage

/// Databases migrated once a process; each test gets a copy.
actor PostgresTemplates {
    private var templates: [String: Task<String, any Error>] = [:]

    func name(for migrations: [Migration], appendOnly tables: [String], in cluster: PostgresCluster) async throws -> String {
        var checksum = Checksum()
        checksum.add(migrations.checksum(for: .postgres) + tables.sorted().joined(separator: ","))
        let name = "template_" + checksum.text
        if let known = templates[name] { return try await known.value }
        let task = Task {
            try await Self.make(name, migrations: migrations, appendOnly: tables, in: cluster)
            return name
        }
        templates[name] = task
        return try await task.value
    }

    private static func make(
        _ name: String,
        migrations: [Migration],
        appendOnly tables: [String],
        in cluster: PostgresCluster
    ) async throws {
        try await cluster.copyDatabase("template0", as: name)
        guard !migrations.isEmpty else { return }
        let store = try PostgresStore(url: cluster.database(named: name).owner, connections: 1)
        do {
            try await Migrator(migrations).migrate(store, at: Migration.testInstant)
            try await store.grant(to: PostgresCluster.application, appendOnly: tables)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}
