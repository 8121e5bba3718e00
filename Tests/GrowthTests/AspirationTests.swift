import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("An aspiration")
struct AspirationTests {
    @Test("is written by the person, kept with its date, and read by their managers of today", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let ines = try await site.browser(as: site.cast.ines)
            #expect(try await ines.post("/growth/aspiration", ["wish": "deepen", "detail": "Creuser la donnée", "language": "fr"]).status == 303)
            site.clock.advance(days: 3)
            let later = try await site.browser(as: site.cast.ines)
            #expect(try await later.post("/growth/aspiration", ["wish": "grow", "detail": "", "language": "fr"]).status == 303)
            let page = try await later.get("/growth")
            let kept = page.shows("Grandir vers le palier suivant") && page.shows("Creuser la donnée") && page.shows("écrit le 6 octobre 2026")
            #expect(kept)
            let manager = try await site.browser(as: site.cast.tomasz).get("/people/\(site.cast.ines.person)/growth")
            let reads = manager.shows("Creuser la donnée") && manager.shows("Grow towards the next level")
            let writes = manager.text.contains("/growth/aspiration")
            #expect(reads && !writes)
            #expect(try await site.count("SELECT count(*) FROM aspirations") == 2)
            #expect(try await site.events().filter { $0 == "aspiration.written" }.count == 2)
        }
    }

    @Test("is nothing HR, a former manager or a colleague ever reads", arguments: Engine.allCases)
    func hidden(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let ines = try await site.browser(as: site.cast.ines)
            _ = try await ines.post("/growth/aspiration", ["wish": "change_track", "detail": "Canari Zephirine", "language": "fr"])
            for member in [site.cast.hr, site.cast.former, site.cast.ruben, site.cast.head, site.cast.cpo, site.cast.admin] {
                for path in ["/people/\(site.cast.ines.person)/growth", "/growth", "/people/\(site.cast.ines.person)", "/"] {
                    let page = try await site.browser(as: member).get(path)
                    let data = try await site.program(as: member).get(path)
                    let leaks = page.shows("Zephirine") || data.shows("Zephirine")
                    #expect(!leaks, "\(path) to \(member.name)")
                }
            }
            let hr = try await site.program(as: site.cast.hr).get("/people/\(site.cast.ines.person)/growth")
            #expect(hr.status == 200 && hr.json?["aspirations"] == nil)
        }
    }

    @Test("asks for a wish, keeps what was typed, and adds nothing when nothing changed", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let ines = try await site.browser(as: site.cast.ines)
            let missing = try await ines.post("/growth/aspiration", ["detail": "Mes mots à garder", "language": "fr"])
            let keeps = missing.shows("Mes mots à garder")
            #expect(missing.status == 422 && keeps)
            #expect(try await ines.post("/growth/aspiration", ["wish": "rule_the_world"]).status == 422)
            for _ in 0..<2 { _ = try await ines.post("/growth/aspiration", ["wish": "stay", "detail": "Bien ici", "language": "fr"]) }
            #expect(try await site.count("SELECT count(*) FROM aspirations") == 1)
            #expect(try await site.browser(as: site.cast.coach).post("/growth/aspiration", ["wish": "stay"]).status == 404)
            #expect(try await ines.post("/growth/aspiration", ["wish": "grow"], isForged: true).status == 403)
        }
    }

    @Test("a program writes it alike", arguments: Engine.allCases)
    func alike(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GrowthScene(site)
            let program = try await site.program(as: site.cast.ines)
            #expect(try await program.post("/growth/aspiration", ["wish": "stay", "detail": "Stay here", "language": "en"]).status == 200)
            let data = try await program.get("/growth")
            let latest = (data.json?["aspirations"] as? [[String: Any]])?.first
            #expect(latest?["wish"] as? String == "stay" && (latest?["detail"] as? [String: Any])?["text"] as? String == "Stay here")
            #expect(try await program.post("/growth/aspiration", ["wish": "fly"]).status == 422)
            let reader = try await site.program(as: site.cast.ines, scope: "read")
            #expect(try await reader.post("/growth/aspiration", ["wish": "grow"]).status == 403)
        }
    }
}
