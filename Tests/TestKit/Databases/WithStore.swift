import Foundation
import PostgresStorage
import SQLiteStorage
import Storage

/// Runs a test on a new store with the migrations in it. On PostgreSQL it is connected as the application's role, not the owner.
package func withStore<T>(
    _ engine: Engine,
    migrations: [Migration] = [],
    appendOnly: [String] = [],
    _ body: (any Store) async throws -> T
) async throws -> T {
    switch engine {
    case .sqlite:
        let file = try await SQLiteTemplates.shared.makeFile(migrations: migrations)
        return try await using(SQLiteStore(path: file.path), body, then: file.remove)
    case .postgres:
        await atServer.enter()
        defer { Task { await atServer.leave() } }
        let database = try await PostgresCluster.shared().makeDatabase(migrations: migrations, appendOnly: appendOnly)
        let store = try PostgresStore(url: database.application, connections: 4)
        return try await using(store, body, then: database.drop)
    }
}

/// Each test holds four connections and a few to make its database; the server takes 200.
private let atServer = Turnstile(places: 24)

private func using<T>(
    _ store: any Store,
    _ body: (any Store) async throws -> T,
    then cleanUp: () async throws -> Void
) async throws -> T {
    let result: Result<T, any Error>
    do {
        result = .success(try await body(store))
    } catch {
        result = .failure(error)
    }
    await store.close()
    try await cleanUp()
    return try result.get()
}

extension Migration {
    /// When test databases are migrated.
    package static let testInstant = Date(timeIntervalSince1970: 1_767_225_600)
}
