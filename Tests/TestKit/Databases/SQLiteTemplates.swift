import Foundation
import SQLiteStorage
import Storage

/// Database files migrated once a process and copied for each test.
package actor SQLiteTemplates {
    package static let shared = SQLiteTemplates()

    private var templates: [String: Task<String, any Error>] = [:]

    /// A new migrated file in a folder of its own.
    package func makeFile(migrations: [Migration] = []) async throws -> TemporaryFile {
        let template = try await template(for: migrations).value
        let file = try TemporaryFile(named: "palier.db")
        try FileManager.default.copyItem(atPath: template, toPath: file.path)
        return file
    }

    private func template(for migrations: [Migration]) -> Task<String, any Error> {
        let key = migrations.checksum(for: .sqlite)
        if let known = templates[key] { return known }
        let task = Task {
            let path = try TemporaryFile(named: "template.db").path
            let store = try SQLiteStore(path: path)
            try await Migrator(migrations).migrate(store, at: Migration.testInstant)
            await store.close()
            return path
        }
        templates[key] = task
        return task
    }
}

extension [Migration] {
    /// Tells one list of migrations from another.
    func checksum(for dialect: Dialect) -> String {
        var checksum = Checksum()
        for migration in self { checksum.add("\(migration.number) \(migration.checksum(for: dialect));") }
        return checksum.text
    }
}
