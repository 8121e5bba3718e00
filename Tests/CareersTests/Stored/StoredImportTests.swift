import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Importing a framework")
struct StoredImportTests {
    @Test("looking at files shows what they hold and changes nothing", arguments: Engine.allCases)
    func preview(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let page = try await cpo.upload("/frameworks/import", files: [("files", "product.yaml", Array(SmallFramework.yaml.utf8))])
            #expect(page.status == 200)
            let (hasName, hasReport) = (page.shows("Référentiel Produit"), page.shows("Compte rendu"))
            #expect(hasName && hasReport)
            let carries = page.text.contains("palier-framework-1")
            #expect(carries)
            #expect(try await site.dump() == before)
        }
    }

    @Test("what was seen is stored as a draft with its report and its event", arguments: Engine.allCases)
    func store(engine: Engine) async throws {
        try await withSite(engine) { site in
            let yaml = SmallFramework.with("        kind: hard\n", "")
            let id = try await site.store(yaml)
            #expect(try await site.status(of: id) == "draft")
            #expect(try await site.count("SELECT count(*) FROM expectations WHERE framework_id = \(id)") == 3)
            #expect(try await site.count("SELECT count(*) FROM expectation_lines WHERE framework_id = \(id)") == 7)
            #expect(try await site.count("SELECT count(*) FROM prerequisites WHERE framework_id = \(id)") == 2)
            #expect(
                try await site.count("SELECT count(*) FROM import_report_entries WHERE framework_id = \(id) AND severity = 'warning'") >= 1
            )
            #expect(try await site.events() == ["framework.imported"])
            let page = try await site.browser(as: site.cast.cpo).get("/frameworks/\(id)")
            let showsWarning = page.shows("À regarder")
            #expect(page.status == 200 && showsWarning)
        }
    }

    @Test("files with an error store nothing and show what to correct, with its line", arguments: Engine.allCases)
    func errors(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let broken = SmallFramework.with("track: individual", "track: sideways")
            let page = try await cpo.post("/frameworks/import", ["text": broken])
            let line = try #require(SmallFramework.line(of: "track:"))
            let (refuses, placed) = (page.shows("Bloquant"), page.shows("ligne \(line)"))
            #expect(page.status == 200 && refuses && placed)
            let stored = try await cpo.post("/frameworks", ["text": broken, "target": "new"])
            #expect(stored.status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("nothing sent is told at the field", arguments: Engine.allCases)
    func nothing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.hr).post("/frameworks/import")
            let tells = page.shows("Rien à lire")
            #expect(page.status == 422 && tells)
        }
    }

    @Test("bytes that are not text are refused with their place", arguments: Engine.allCases)
    func bytes(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.upload("/frameworks/import", files: [("files", "a.yaml", [0x66, 0x6F, 0xFF, 0xFE, 0x00])])
            let refuses = page.shows("Bloquant")
            #expect(page.status == 200 && refuses)
            #expect(try await site.count("SELECT count(*) FROM frameworks") == 0)
        }
    }

    @Test("only the CPO and HR may import; for others the place does not exist", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let before = try await site.dump()
            for member in [cast.admin, cast.ceo, cast.head, cast.tomasz, cast.ines, cast.coach] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get("/frameworks/import").status == 404)
                #expect(try await browser.post("/frameworks/import", ["text": SmallFramework.yaml]).status == 404)
                #expect(try await browser.post("/frameworks", ["text": SmallFramework.yaml, "target": "new"]).status == 404)
            }
            let stranger = site.stranger()
            #expect(try await stranger.post("/frameworks", ["text": SmallFramework.yaml]).status == 401)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a form sent twice stores one framework", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cpo, once) = (try await site.browser(as: site.cast.cpo), Secret.random())
            for _ in 0..<2 { _ = try await cpo.post("/frameworks", ["text": SmallFramework.yaml, "target": "new"], once: once) }
            #expect(try await site.count("SELECT count(*) FROM frameworks") == 1)
        }
    }

    @Test("fields nobody declared are not read", arguments: Engine.allCases)
    func massAssignment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let fields: KeyValuePairs = [
                "text": SmallFramework.yaml, "target": "new", "status": "published", "published_at": "2026-01-01T00:00:00.000Z",
                "organization_id": site.cast.boree.description, "version": "9",
            ]
            #expect(try await cpo.post("/frameworks", fields).status == 303)
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'draft' AND version = 1") == 1)
            #expect(try await site.count("SELECT count(*) FROM frameworks", in: site.cast.boree) == (engine == .sqlite ? 1 : 0))
        }
    }

    @Test("programs see the same report and store the same draft", arguments: Engine.allCases)
    func programs(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let preview = try await program.post("/frameworks/import", ["text": SmallFramework.yaml])
            #expect(preview.json?["canBeStored"] as? Bool == true)
            let refused = try await program.post("/frameworks", ["text": "ladders: []", "target": "new"])
            #expect(refused.status == 422)
            let stored = try await program.post("/frameworks", ["text": SmallFramework.yaml])
            let id = try #require(stored.json?["id"] as? String)
            let whole = try await program.get("/frameworks/\(id)")
            let framework = whole.json?["framework"] as? [String: Any]
            #expect(framework?["status"] as? String == "draft")
            let reader = try await site.program(as: site.cast.hr, scope: "read")
            #expect(try await reader.post("/frameworks", ["text": SmallFramework.yaml]).status == 403)
        }
    }
}
