import Foundation
import SQLiteStorage
import Storage
import TestKit
import Testing

@Suite("A SQLite store")
struct SQLiteStoreTests {
    @Test("keeps what it answered for: write-ahead log, full synchronisation, foreign keys on every connection")
    func settings() async throws {
        try await withStore(.sqlite) { store in
            let written = try await store.write { try Settings(of: $0) }
            #expect(written == Settings(journal: "wal", synchronous: 2, foreignKeys: 1))
            let read = try await store.read { try Settings(of: $0) }
            #expect(read.journal == "wal")
            #expect(read.foreignKeys == 1)
        }
    }

    @Test("makes a new file that only its owner can read")
    func permissions() async throws {
        let file = try TemporaryFile(named: "new.db")
        let store = try SQLiteStore(path: file.path)
        try await store.write { try $0.script("CREATE TABLE people (name text)") }
        for path in [file.path, file.path + "-wal"] {
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o600, "\(path)")
        }
        await store.close()
        let leftInLog = try? FileManager.default.attributesOfItem(atPath: file.path + "-wal")[.size] as? Int
        #expect((leftInLog ?? 0) == 0)
        try file.remove()
    }

    @Test("says what to do when it cannot be opened")
    func cannotOpen() throws {
        let file = try TemporaryFile(named: "palier.db")
        try Data("this is a letter, not a database, and long enough to be read as one".utf8).write(to: URL(fileURLWithPath: file.path))
        let cases = [
            (file.folder + "/nowhere/palier.db", "does not exist. Create it (mkdir -p"),
            (file.folder, "is a folder. Give the path of a file"),
            (file.path, "is not a SQLite database. Give another path, or restore a backup"),
            ("/proc/palier.db", "cannot be written by"),
            ("", "No database file is given"),
        ]
        for (path, advice) in cases {
            let refusal = #expect(throws: StorageError.self) { try SQLiteStore(path: path) }
            guard case .cannotOpen(let message) = refusal else {
                Issue.record("\(path): expected cannotOpen, got \(String(describing: refusal))")
                continue
            }
            let advises = message.contains(advice)
            #expect(advises, "\(message)")
        }
        try file.remove()
    }

    @Test("waits for another program's write rather than failing")
    func waits() async throws {
        let file = try await SQLiteTemplates.shared.makeFile(migrations: Workshop.migrations)
        let first = try SQLiteStore(path: file.path)
        let second = try SQLiteStore(path: file.path)
        let holds = Gate()
        async let slow: Void = first.write { db in
            try Workshop.addPerson("Ada", in: db)
            holds.open()
            Thread.sleep(forTimeInterval: 0.3)
        }
        await holds.opened()
        try await second.write { try Workshop.addPerson("Bob", in: $0) }
        try await slow
        let names = try await second.read { try $0.values(String.self, "SELECT name FROM people ORDER BY name") }
        #expect(names == ["Ada", "Bob"])
        await first.close()
        await second.close()
        try file.remove()
    }

    @Test("tells a full disk apart")
    func fullDisk() async throws {
        try await withWorkshop(.sqlite) { store in
            let refusal = await #expect(throws: StorageError.self) {
                try await store.write { db in
                    try db.script("PRAGMA max_page_count = 1")
                    for number in 1...200 { try Workshop.addPerson(String(repeating: "long name \(number) ", count: 500), in: db) }
                }
            }
            guard case .failed(let code, let message, _) = refusal else {
                Issue.record("expected a failure, got \(String(describing: refusal))")
                return
            }
            #expect(code == "13")
            #expect(message.hasPrefix("the disk is full"))
        }
    }

    @Test("is copied whole while it is written to, and never over another file")
    func backup() async throws {
        let file = try await SQLiteTemplates.shared.makeFile(migrations: Workshop.migrations)
        let store = try SQLiteStore(path: file.path)
        try await store.write { db in for number in 1...500 { try Workshop.addPerson("Person \(number)", in: db) } }
        async let meanwhile: Void = store.write { try Workshop.addPerson("Latecomer", in: $0) }
        let target = file.folder + "/it's a copy.db"
        try await store.backup(to: target)
        try await meanwhile

        let copy = try SQLiteStore(path: target)
        let people = try #require(try await copy.read { try $0.value(Int.self, "SELECT count(*) FROM people") })
        #expect((500...501).contains(people))
        #expect(try await copy.read { try $0.value(String.self, "PRAGMA integrity_check") } == "ok")
        await copy.close()

        await #expect(throws: StorageError.self) { try await store.backup(to: target) }
        await #expect(throws: StorageError.self) { try await store.backup(to: file.folder + "/nowhere/copy.db") }
        let files = try FileManager.default.contentsOfDirectory(atPath: file.folder)
        #expect(!files.contains { $0.hasSuffix(".partial") })
        await store.close()
        try file.remove()
    }

    private struct Settings: Equatable, Sendable {
        var journal: String?
        var synchronous: Int?
        var foreignKeys: Int?

        init(journal: String, synchronous: Int, foreignKeys: Int) {
            self.journal = journal
            self.synchronous = synchronous
            self.foreignKeys = foreignKeys
        }

        init(of db: any Connection) throws {
            journal = try db.value("PRAGMA journal_mode")
            synchronous = try db.value("PRAGMA synchronous")
            foreignKeys = try db.value("PRAGMA foreign_keys")
        }
    }
}
