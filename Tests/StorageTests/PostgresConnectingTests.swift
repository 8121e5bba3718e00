import Foundation
import PostgresStorage
import Storage
import TestKit
import Testing

@Suite("A PostgreSQL store that cannot connect says what to do", .enabled(if: Engine.allCases.contains(.postgres)))
struct PostgresConnectingTests {
    @Test("when no server answers")
    func noServer() async throws {
        try await expectAdvice("No PostgreSQL server answers at /nowhere:5432. Start it", for: "postgres://ada@/palier?host=/nowhere")
        try await expectAdvice("No PostgreSQL server answers at 127.0.0.1:1. Start it", for: "postgres://ada@127.0.0.1:1/palier")
    }

    @Test("when the host is not known")
    func noHost() async throws {
        try await expectAdvice("The host of nowhere.invalid:5432 is not known", for: "postgres://ada@nowhere.invalid/palier")
    }

    @Test("when the database does not exist")
    func noDatabase() async throws {
        let database = try await PostgresCluster.shared().makeDatabase()
        let url = database.application.replacing(database.name, with: "lost")
        try await expectAdvice("The database lost does not exist. Create it: CREATE DATABASE \"lost\"", for: url)
        database.drop()
    }

    @Test("when the role does not exist")
    func noRole() async throws {
        let database = try await PostgresCluster.shared().makeDatabase()
        let url = database.application.replacing(PostgresCluster.application, with: "stranger")
        try await expectAdvice("PostgreSQL has no role stranger. Create it: CREATE ROLE \"stranger\" LOGIN", for: url)
        database.drop()
    }

    @Test("when the password is wrong, without repeating it")
    func wrongPassword() async throws {
        let database = try await PostgresCluster.shared().makeDatabase()
        let right = database.application.replacing(PostgresCluster.application, with: "\(PostgresCluster.guarded):open-sesame")
        let store = try PostgresStore(url: right)
        #expect(try await store.read { try $0.value(Int.self, "SELECT 1") } == 1)
        await store.close()
        let wrong = right.replacing("open-sesame", with: "hunter2")
        let message = try await expectAdvice("PostgreSQL refuses the user \(PostgresCluster.guarded). Correct", for: wrong)
        let tellsPassword = message.contains("hunter2")
        #expect(!tellsPassword)
        database.drop()
    }

    @Test("when the database is not in UTF-8")
    func wrongEncoding() async throws {
        let cluster = try await PostgresCluster.shared()
        let database = try await cluster.makeDatabase()
        try await cluster.administer("CREATE DATABASE old_\(database.name) TEMPLATE template0 ENCODING 'LATIN1'")
        let url = database.application.replacing(database.name, with: "old_" + database.name)
        try await expectAdvice("The database is encoded in LATIN1. Make one in UTF-8", for: url)
        try await cluster.administer("DROP DATABASE old_\(database.name)")
        database.drop()
    }

    @Test("when the URL cannot be read, without repeating it")
    func unreadable() throws {
        for url in ["", "postgres://a:%zz@h/d", "colour=blue", "not a url", "postgres://a\0b/c"] {
            let refusal = #expect(throws: StorageError.self) { _ = try PostgresStore(url: url) }
            guard case .cannotOpen(let message) = refusal else {
                Issue.record("expected cannotOpen, got \(String(describing: refusal))")
                continue
            }
            #expect(message.hasPrefix("The database URL cannot be read. Write it as postgres://"))
            #expect(!message.contains("%zz"))
        }
    }

    @discardableResult
    private func expectAdvice(_ advice: String, for url: String) async throws -> String {
        let store = try PostgresStore(url: url, connections: 1)
        let refusal = await #expect(throws: StorageError.self) { try await store.read { try $0.rows("SELECT 1") } }
        await store.close()
        guard case .cannotOpen(let message) = refusal else {
            Issue.record("expected cannotOpen, got \(String(describing: refusal))")
            return ""
        }
        #expect(message.hasPrefix(advice))
        return message
    }
}
