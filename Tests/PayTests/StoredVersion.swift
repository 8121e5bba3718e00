import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

/// A level of a stored version, as the test reads it.
struct StoredLevel: Hashable, Sendable {
    let id: LevelID
    let identity: LevelIdentity
    let ladder: String
    let order: Int
}

/// What a company does from version to version, through the site.
struct StoredCompany: Sendable {
    let site: TestSite

    private var cpo: Cast.Member { site.cast.cpo }
    var today: Day { Day(of: site.clock.now, in: .gmt) }

    /// Brought in, its crosswalk confirmed, some of it by hand, and published today.
    func publish(_ careers: inout RandomCareers, version: Int) async throws {
        let browser = try await site.browser(as: cpo)
        let lineage: String? = try await site.rows("SELECT lineage_id FROM frameworks").first?.get("lineage_id")
        let stored = try await browser.post("/frameworks", ["text": careers.yaml, "target": lineage.map { "version:\($0)" } ?? "new"])
        let id = String(try #require(stored.location, "not stored: \(stored.status) \(careers.yaml)").split(separator: "/").last ?? "")
        if version > 1 { try await confirm(id, &careers, version: version) }
        let published = try await browser.post(
            "/frameworks/\(id)/publication", ["effective_on": today.description, "revision": "1", "unconsulted_because": "Pas de CSE."])
        try #require(published.status == 303, "not published: \(published.text)")
    }

    private func confirm(_ id: String, _ careers: inout RandomCareers, version: Int) async throws {
        let program = try await site.program(as: cpo)
        let table = try #require(await program.get("/frameworks/\(id)/crosswalk").json)
        for row in table["rows"] as? [[String: Any]] ?? [] {
            func side(_ name: String) -> [String] { (row[name] as? [[String: Any]] ?? []).compactMap { $0["identity"] as? String } }
            let (kind, old, new) = (row["kind"] as? String ?? "", side("old"), side("new"))
            var said: [(String, [String], [String])] = [(kind, old, new)]
            if !old.isEmpty, !new.isEmpty, careers.chance(of: 6) { said = old.map { ("dropped", [$0], []) } + new.map { ("new", [], [$0]) } }
            for (kind, old, new) in said {
                let body: [String: any Sendable] = ["kind": kind, "old": old, "new": new]
                try #require(await program.post("/frameworks/\(id)/crosswalk", body).status == 200)
            }
        }
        // A hand first, which may be refused; then the proposal; then everybody to the top of their ladder.
        let (before, after) = (try await levels(of: version - 1), try await levels(of: version))
        let proposed = (try #require(await program.get("/frameworks/\(id)/crosswalk").json)["levels"] as? [[String: Any]] ?? []).map {
            ($0["from"] as? String ?? "", $0["to"] as? String ?? "")
        }
        let byHand = proposed.map { move in careers.chance(of: 5) ? (move.0, careers.pick(after)?.id.description ?? "") : move }
        let highest = before.map { level in
            (level.id.description, after.filter { $0.ladder.prefix(2) == level.ladder.prefix(2) }.max { $0.order < $1.order }?.id.description ?? "")
        }
        for moves in [byHand, proposed, highest] {
            let answer = try await program.post("/frameworks/\(id)/crosswalk/levels", ["moves": moves.map { "\($0.0):\($0.1)" }])
            if answer.status == 200 { return }
        }
        Issue.record("no passage of levels was accepted")
    }

    func levels(of version: Int) async throws -> [StoredLevel] {
        try await site.rows(
            """
            SELECT v.id, v.identity, l.key, v.position FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE f.version = \(version) ORDER BY l.position, v.position
            """
        ).map { StoredLevel(id: try $0["id"], identity: try $0["identity"], ladder: try $0["key"], order: try $0["position"]) }
    }

    func moves(to version: Int) async throws -> [LevelID: LevelID] {
        let rows = try await site.rows(
            "SELECT m.from_level_id, m.to_level_id FROM level_moves m JOIN frameworks f ON f.id = m.framework_id WHERE f.version = \(version)")
        return try Dictionary(rows.map { (try $0.get("from_level_id"), try $0.get("to_level_id")) }) { first, _ in first }
    }

    /// How many expectations of an earlier level a level keeps.
    func kept(from old: LevelID, on new: LevelID) async throws -> Int {
        try await site.count(
            "SELECT count(*) FROM expectations o JOIN expectations n ON n.identity = o.identity WHERE o.level_id = \(old) AND n.level_id = \(new)")
    }

    func stand(_ person: PersonID, on level: LevelID) async throws {
        try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(ID<StoredCompany>(UUID())), \(site.cast.alize), \(person), \(level), '2025-01-01')
                """)
        }
    }

    func level(of person: PersonID) async throws -> LevelID {
        let row = try #require(await site.rows("SELECT level_id FROM person_levels WHERE person_id = \(person) AND to_on IS NULL").first)
        return try row["level_id"]
    }

    /// As the launch of a cycle on the newest version does.
    func carry(_ person: PersonID, to version: Int) async throws {
        let row = try #require(await site.rows("SELECT id FROM frameworks WHERE version = \(version)").first)
        let framework: FrameworkID = try row["id"]
        let day = today
        try await site.services.write(in: site.cast.alize) { try CarryLevel.perform(person, to: framework, from: day, in: $0) }
    }
}
