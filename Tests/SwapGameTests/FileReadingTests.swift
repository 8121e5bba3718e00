import Foundation
import SQLiteStorage
import Storage
import SwapGame
import Testing

@Suite("The attacker reads SQLite's files by itself")
struct FileReadingTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)")
    private let suspicion = Suspicion(
        authors: [("Alba", "Ferreira"), ("Boris", "Novakov")].map { .init(givenName: $0, familyName: $1, email: "\($0.lowercased())@x.example") },
        contents: ["the first answer, which is long enough", "the second answer, which is long enough"].map { .init(texts: [$0]) })

    /// What is found after a change, with and without the log.
    private func signals(_ change: @escaping @Sendable (any Connection) throws -> Void, closing: Bool) async throws -> [Signal] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("a.db").path
        let store = try SQLiteStore(path: path)
        try await store.write { db in
            try db.run("CREATE TABLE things (who text, what text)")
            try db.run("CREATE TABLE pairs (who text, what text, PRIMARY KEY (who, what)) WITHOUT ROWID")
            // Enough for a tree of several pages.
            for number in 0..<300 { try db.run("INSERT INTO things VALUES (\("nobody \(number)"), \(String(repeating: "x", count: 100)))") }
        }
        var haul = Haul()
        haul.copies.append(try copy(path))
        try await store.write { db in try change(db) }
        if closing { await store.close() }
        haul.copies.append(try copy(path))
        if !closing { await store.close() }
        return Attacker([.sharedRow]).signals(haul, suspicion)
    }

    private func copy(_ path: String) throws -> Haul.Copy {
        let files = ["", "-wal"].map { FileManager.default.contents(atPath: path + $0).map { [UInt8]($0) } ?? [] }
        return Haul.Copy(file: files[0], log: files[1])
    }

    @Test("a row is found in the log, and in the file once the log is gone", arguments: [true, false])
    func rows(_ isClosed: Bool) async throws {
        let signals = try await signals(
            { db in _ = try db.run("INSERT INTO things VALUES ('alba@x.example', 'the first answer, which is long enough')") }, closing: isClosed)
        #expect(signals == [Signal(channel: .sharedRow, place: "sharedRow things", saysFirst: true, isCertain: true)])
    }

    @Test("in a table without row numbers, and in a value that takes several pages")
    func shapes() async throws {
        let long = String(repeating: "y", count: 20_000) + "the second answer, which is long enough"
        let signals = try await signals(
            { db in
                try db.run("INSERT INTO pairs VALUES ('boris@x.example', 'the first answer, which is long enough')")
                try db.run("INSERT INTO things VALUES ('boris@x.example', \(long))")
            }, closing: false)
        #expect(signals.map(\.place) == ["sharedRow pairs", "sharedRow things"])
        #expect(signals.map(\.saysFirst) == [false, true])
    }

    @Test("written in hexadecimal, in base64 or as a digest")
    func writings() async throws {
        let text = "the first answer, which is long enough"
        let hexadecimal = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        for written in [hexadecimal, Data(("{\"a\":\"" + text + "\"}").utf8).base64EncodedString()] {
            let signals = try await signals({ db in _ = try db.run("INSERT INTO things VALUES ('alba@x.example', \(written))") }, closing: false)
            #expect(signals.map(\.saysFirst) == [true], "\(written)")
        }
    }

    @Test("a row that was deleted again is still found in the log")
    func deleted() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("a.db").path
        let store = try SQLiteStore(path: path)
        try await store.write { db in _ = try db.run("CREATE TABLE things (who text, what text)") }
        var haul = Haul(copies: [try copy(path)])
        try await store.write { db in _ = try db.run("INSERT INTO things VALUES ('alba@x.example', 'the second answer, which is long enough')") }
        try await store.write { db in _ = try db.run("DELETE FROM things") }
        haul.copies.append(try copy(path))
        await store.close()
        #expect(Attacker([.sharedRow]).signals(haul, suspicion).map(\.saysFirst) == [false])
    }
}
