import Application
import Foundation
import Kernel
import SQLiteStorage
import Storage
import TestKit
import Testing

/// What is held about somebody is told to them: a table that names people is in a feature's records, or says why it is not.
@Suite("Everything held about somebody")
struct PersonalRecordsTests {
    @Test("is told by a feature, table by table, or a reviewed line says why not")
    func tables() async throws {
        let told = Set(Features.records.flatMap(\.tables))
        let untold = try Self.untold()
        try await withStore(.sqlite, migrations: EmbeddedMigrations.all) { store in
            let naming = try await store.read { try Self.namingPeople(in: $0) }
            #expect(naming.count > 40, "the schema was not read")
            #expect(
                naming.subtracting(told).subtracting(untold.keys).sorted() == [], "say in a feature's records or in untold.tsv what these hold about somebody")
            #expect(Set(untold.keys).subtracting(naming).sorted() == [], "untold.tsv names what names nobody")
            #expect(told.intersection(untold.keys).sorted() == [], "told, and said not to be")
            #expect(untold.values.allSatisfy { $0.count > 20 && $0.hasSuffix(".") })
        }
        #expect(told.isSuperset(of: ["people", "journal_entries"]))
    }

    @Test("has a name for each part, once")
    func names() {
        let names = Features.records.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test("is asked of every table its parts name", arguments: Engine.allCases)
    func asked(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site)
            let (viewer, now) = (site.cast.ines.viewer(), site.clock.now)
            let unread = try await site.services.read(as: viewer) { db in
                try Features.records.flatMap { record in
                    let listener = Listener(db)
                    _ = try record.load(RecordReading(of: viewer, at: now, in: listener))
                    return record.tables.filter { !listener.asks($0) }.map { "\(record.name): \($0)" }
                }
            }
            #expect(unread.sorted() == [])
        }
    }

    private static func untold() throws -> [String: String] {
        let file = SourceTree.root.appendingPathComponent("Tests/ArchitectureTests/untold.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Dictionary(
            lines.map { line in
                let cells = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
                return (cells[0], cells.count == 2 ? cells[1] : "")
            }, uniquingKeysWith: { first, _ in first })
    }

    /// By a key to people or accounts, or by the name of a column.
    private static func namingPeople(in db: any Reader) throws -> Set<String> {
        let names: Set = ["actor_id", "person_id", "account_id", "created_by"]
        let tables = try db.values(String.self, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        return Set(
            try tables.filter { table in
                let keys = try db.values(String.self, "SELECT \"table\" FROM pragma_foreign_key_list(\(table))")
                let columns = try db.values(String.self, "SELECT name FROM pragma_table_info(\(table))")
                return keys.contains("people") || keys.contains("accounts") || !names.isDisjoint(with: columns)
            })
    }
}

/// Passes on what is asked, and remembers it.
private final class Listener: Reader {
    private let db: any Reader
    private var texts: [String] = []

    init(_ db: any Reader) {
        self.db = db
    }

    var dialect: Dialect { db.dialect }

    func rows(_ query: Query) throws -> [Row] {
        texts.append(query.rendered(for: dialect).text)
        return try db.rows(query)
    }

    func asks(_ table: String) -> Bool {
        texts.contains { $0.contains("FROM \(table) ") || $0.contains("JOIN \(table) ") }
    }
}
