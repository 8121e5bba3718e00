import Foundation
import Kernel
import Storage

/// Everything a database holds, to compare before and after a refused request.
package struct Dump: Equatable, Sendable {
    package let tables: [String: [String]]

    /// The tables that differ.
    package func changed(since other: Dump) -> [String] {
        Set(tables.keys).union(other.tables.keys).filter { tables[$0] != other.tables[$0] }.sorted()
    }
}

extension TestSite {
    /// All rows of both organizations. The journal and when sessions were last seen may move.
    package func dump(
        except ignored: Set<String> = ["journal_entries", "journal_details", "journal_seals", "journal_waiting", "sessions", "sign_in_attempts", "submissions"]
    ) async throws -> Dump {
        var tables: [String: [String]] = [:]
        for organization in [cast.alize, cast.boree] {
            let part = try await store.read(in: .tenant(organization.uuid)) { db in
                var part: [String: [String]] = [:]
                for table in try Self.tables(db) where !ignored.contains(table) {
                    part[table] = try db.rows(Query(trustedTable: table)).map { "\($0.values)" }.sorted()
                }
                return part
            }
            tables.merge(part) { Set($0).union($1).sorted() }
        }
        return Dump(tables: tables)
    }

    private static func tables(_ db: any Reader) throws -> [String] {
        switch db.dialect {
        case .sqlite:
            try db.values(String.self, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migrations'")
        case .postgres:
            try db.values(
                String.self, "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'schema_migrations'")
        }
    }
}

extension Query {
    /// Table names read from the schema itself.
    fileprivate init(trustedTable name: String) {
        self.init(stringLiteral: "SELECT * FROM \"\(name)\"")
    }
}
