import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Importing a framework again")
struct StoredReimportTests {
    @Test("the same files over their draft change nothing but the report", arguments: Engine.allCases)
    func idempotent(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let reports: Set<String> = ["import_reports", "import_report_entries"]
            let ignored = reports.union(["journal_entries", "journal_details", "journal_seals", "journal_waiting", "sessions", "submissions"])
            let before = try await site.dump(except: ignored)
            let preview = try await site.browser(as: site.cast.cpo).post("/frameworks/import", ["text": SmallFramework.yaml])
            let saysNothingChanges = preview.shows("Rien ne change")
            #expect(saysNothingChanges)
            let again = try await site.store(into: "draft:\(id):1")
            #expect(again == id)
            #expect(try await site.dump(except: ignored) == before)
            #expect(try await site.events().sorted() == ["framework.imported", "framework.reimported"])
        }
    }

    @Test("other files over a draft show what changes, and keep addresses and identities of what stays", arguments: Engine.allCases)
    func replacement(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let (ladder, level) = (try await site.ladder(of: id), try await site.level(1, of: id))
            let (cell, identity) = (
                try await site.expectation("customers", 1, of: id), try await site.expectation("customers", 1, of: id, column: .identity)
            )
            let changed = SmallFramework.with("Restitue les faits entendus", "Restitue les faits séparés des avis")
            let preview = try await site.browser(as: site.cast.cpo).post("/frameworks/import", ["text": changed])
            let counts = preview.shows("1 attendu réécrit")
            #expect(counts)
            try await site.store(changed, into: "draft:\(id):1")
            #expect(try await site.ladder(of: id) == ladder)
            #expect(try await site.level(1, of: id) == level)
            #expect(try await site.expectation("customers", 1, of: id) == cell)
            #expect(try await site.expectation("customers", 1, of: id, column: .identity) == identity)
            #expect(try await site.revision(of: id) == 2)
            #expect(try await site.count("SELECT count(*) FROM frameworks") == 1)
            let shown = try await site.browser(as: site.cast.cpo).get("/ladders/\(ladder)")
            let showsNew = shown.shows("séparés des avis")
            #expect(showsNew)
        }
    }

    @Test("a table over a draft says what it has nothing of and would be lost; our YAML says nothing of the kind", arguments: Engine.allCases)
    func losses(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let cpo = try await site.browser(as: site.cast.cpo)
            let table = try await cpo.get("/ladders/\(site.ladder(of: id))/export.csv")
            let preview = try await cpo.upload("/frameworks/import", files: [("files", "produit.csv", table.bytes)])
            for lost in [
                "1 signal", "2 exemples", "1 règle de progression", "2 conditions préalables", "2 paliers avec leurs titres", "les textes anglais",
                "Ne sont pas dans ce fichier, et disparaîtraient",
            ] {
                let says = preview.shows(lost)
                #expect(says, "\(lost)")
            }
            let whole = try await cpo.upload("/frameworks/import", files: [("files", "a.yaml", Array(SmallFramework.with("Clarté", "Netteté").utf8))])
            let isSilent = !whole.shows("disparaîtraient")
            #expect(isSilent)
        }
    }

    @Test("a draft somebody changed meanwhile is not overwritten", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            try await site.store(SmallFramework.with("Clarté", "Netteté"), into: "draft:\(id):1")
            let before = try await site.dump()
            let page = try await site.browser(as: site.cast.hr).post(
                "/frameworks",
                ["text": SmallFramework.yaml, "target": "draft:\(id):1"]
            )
            #expect(page.status == 409)
            #expect(try await site.dump() == before)
        }
    }

    @Test("files may become the next version: expectations keep their identity, the published one stays whole", arguments: Engine.allCases)
    func nextVersion(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let lineage = try await site.lineage(of: first)
            let second = try await site.store(
                SmallFramework.with("Chef de produit junior", "Jeune chef de produit"),
                into: "version:\(lineage)"
            )
            #expect(second != first)
            #expect(try await site.lineage(of: second) == lineage)
            #expect(try await site.count("SELECT version FROM frameworks WHERE id = \(second)") == 2)
            let identity = try await site.expectation("crafts", 2, of: first, column: .identity)
            #expect(try await site.expectation("crafts", 2, of: second, column: .identity) == identity)
            #expect(try await site.status(of: first) == "published")
        }
    }

    @Test("one version of a framework is written at a time", arguments: Engine.allCases)
    func oneDraft(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/frameworks/\(first)/next-version").status == 303)
            #expect(try await cpo.post("/frameworks/\(first)/next-version").status == 409)
            let lineage = try await site.lineage(of: first)
            #expect(try await cpo.post("/frameworks", ["text": SmallFramework.yaml, "target": "version:\(lineage)"]).status == 409)
            #expect(try await site.count("SELECT count(*) FROM frameworks") == 2)
        }
    }

    @Test("the next version starts as a copy with the same identities", arguments: Engine.allCases)
    func copy(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let cpo = try await site.browser(as: site.cast.cpo)
            let started = try await cpo.post("/frameworks/\(first)/next-version")
            let second = try #require(started.location?.split(separator: "/").last.flatMap { FrameworkID(String($0)) })
            let identities: Query = "SELECT count(DISTINCT identity) FROM expectations WHERE framework_id IN (\(first), \(second))"
            #expect(try await site.count(identities) == 3)
            let (one, two) = (try await cpo.get("/frameworks/\(first)/export.yaml"), try await cpo.get("/frameworks/\(second)/export.yaml"))
            #expect(one.text.replacing("version: \"2026.1\"\n", with: "") == two.text)
            #expect(try await site.events().contains("framework.version_started"))
        }
    }

    @Test("another organization's draft cannot be replaced nor continued", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let lineage = try await site.lineage(of: id)
            let other = try await site.browser(as: site.cast.elsewhereHR)
            for target in ["draft:\(id):1", "version:\(lineage)"] {
                #expect(try await other.post("/frameworks", ["text": SmallFramework.yaml, "target": target]).status == 404)
            }
            #expect(try await site.count("SELECT count(*) FROM frameworks") == 1)
        }
    }
}
