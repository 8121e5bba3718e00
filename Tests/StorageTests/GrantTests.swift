import Foundation
import PostgresStorage
import Storage
import TestKit
import Testing

@Suite("What the application's role may do")
struct GrantTests {
    @Test("It adds to a table that only grows, and cannot change it", arguments: Engine.allCases)
    func appendsOnly(engine: Engine) async throws {
        try await withWorkshop(engine) { store in
            let organization = UUID()
            let scope = Scope.tenant(organization)
            try await store.write(in: scope) { try Self.append("first", organization, in: $0) }
            for statement: Query in ["UPDATE log SET line = 'forged'", "DELETE FROM log"] {
                let refusal = await #expect(throws: StorageError.self) { try await store.write(in: scope) { _ = try $0.run(statement) } }
                guard case .denied = refusal else {
                    Issue.record("expected a denial, got \(String(describing: refusal))")
                    continue
                }
            }
            let lines = try await store.read(in: scope) { try $0.values(String.self, "SELECT line FROM log") }
            #expect(lines == ["first"])
        }
    }

    @Test("It changes other tables, present and future, but neither the schema nor what was migrated", .enabled(if: hasPostgres))
    func everydayRights() async throws {
        try await withDatabase { owner, application in
            try await owner.write { try $0.script("CREATE TABLE later (name text)") }
            try await application.write { db in
                try db.run("INSERT INTO later (name) VALUES ('a')")
                try db.run("UPDATE later SET name = 'b'")
                try db.run("DELETE FROM later")
            }
            #expect(try await Migrator(Workshop.migrations).pending(application).isEmpty)
            for statement: Query in [
                "DELETE FROM schema_migrations", "CREATE TABLE mine (a text)", "ALTER TABLE people DISABLE TRIGGER ALL", "TRUNCATE people",
                "ALTER TABLE log DISABLE ROW LEVEL SECURITY",
            ] {
                let refusal = await #expect(throws: StorageError.self) { try await application.write { _ = try $0.run(statement) } }
                guard case .denied = refusal else {
                    Issue.record("expected a denial, got \(String(describing: refusal))")
                    continue
                }
            }
        }
    }

    @Test("Another organization's rows are not seen, added or changed", .enabled(if: hasPostgres))
    func rowLevelSecurity() async throws {
        try await withWorkshop(.postgres) { store in
            let ours = UUID()
            let theirs = UUID()
            try await store.write(in: .tenant(ours)) { try Self.append("ours", ours, in: $0) }
            try await store.write(in: .tenant(theirs)) { try Self.append("theirs", theirs, in: $0) }
            for (scope, lines) in [(Scope.tenant(ours), ["ours"]), (.tenant(theirs), ["theirs"]), (.unscoped, []), (.tenant(UUID()), [])] {
                let seen = try await store.read(in: scope) { try $0.values(String.self, "SELECT line FROM log") }
                #expect(seen == lines)
            }
            let refusal = await #expect(throws: StorageError.self) {
                try await store.write(in: .tenant(ours)) { try Self.append("forged", theirs, in: $0) }
            }
            guard case .denied = refusal else {
                Issue.record("expected a denial, got \(String(describing: refusal))")
                return
            }
        }
    }

    @Test("A role that will not do is refused, saying what to run", .enabled(if: hasPostgres))
    func refusesRoles() async throws {
        try await withDatabase { owner, _ in
            let cases = [
                ("nobody_here", "CREATE ROLE \"nobody_here\" LOGIN"),
                ("x\"; DROP TABLE people; --", "CREATE ROLE \"x\"\"; DROP TABLE people; --\" LOGIN"),
                (PostgresCluster.owner, "owns the tables"),
                ("postgres", "ALTER ROLE \"postgres\" NOSUPERUSER NOBYPASSRLS"),
            ]
            for (role, advice) in cases {
                let refusal = await #expect(throws: StorageError.self) { try await owner.grant(to: role, appendOnly: []) }
                guard case .denied(let message) = refusal else {
                    Issue.record("expected a denial, got \(String(describing: refusal))")
                    continue
                }
                let advises = message.contains(advice)
                #expect(advises, "\(message)")
            }
            await #expect(throws: StorageError.denied(message: "The table nowhere does not exist yet. Migrate the database first.")) {
                try await owner.grant(to: PostgresCluster.application, appendOnly: ["nowhere"])
            }
            await #expect(throws: StorageError.self) { try await owner.grant(to: "", appendOnly: []) }
        }
    }

    @Test("Granting again takes back what a table that only grows had", .enabled(if: hasPostgres))
    func takesBack() async throws {
        try await withDatabase { owner, application in
            try await owner.write { try $0.script("CREATE TABLE ledger (line text)") }
            try await application.write { _ = try $0.run("UPDATE ledger SET line = 'a'") }
            try await owner.grant(to: PostgresCluster.application, appendOnly: ["log", "ledger"])
            try await application.write { _ = try $0.run("INSERT INTO ledger (line) VALUES ('a')") }
            await #expect(throws: StorageError.self) { try await application.write { _ = try $0.run("UPDATE ledger SET line = 'b'") } }
        }
    }

    static let hasPostgres = Engine.allCases.contains(.postgres)

    private static func append(_ line: String, _ organization: UUID, in db: any Connection) throws {
        let organization = organization.uuidString.lowercased()
        try db.run("INSERT INTO log (id, organization_id, line) VALUES (\(Workshop.newID()), \(organization), \(line))")
    }

    /// The same database as its owner and as the application.
    private func withDatabase(_ body: (PostgresStore, PostgresStore) async throws -> Void) async throws {
        let database = try await PostgresCluster.shared().makeDatabase(migrations: Workshop.migrations, appendOnly: ["log"])
        let owner = try PostgresStore(url: database.owner, connections: 1)
        let application = try PostgresStore(url: database.application, connections: 1)
        try await body(owner, application)
        await owner.close()
        await application.close()
        database.drop()
    }
}
