import Application
import Kernel
import Storage
import TestKit
import Testing

@Suite("A change of level or scope takes both wills")
struct ScopeChangeTests {
    private static func levels(_ site: TestSite, as member: Cast.Member) async throws -> TestPage {
        try await site.browser(as: member).get("/people/\(site.cast.ines.person)/levels")
    }

    private static func change(_ site: TestSite) async throws -> String {
        try await site.rows("SELECT id FROM scope_changes WHERE closed_at IS NULL AND took_effect_on IS NULL").first?.get("id") ?? ""
    }

    private static func needs(_ scene: GrowthScene, from day: String, level: Int? = 3) async throws -> TestPage {
        let (site, cast) = (scene.site, scene.cast)
        let fields = [
            ("level", level.flatMap { scene.levels[$0]?.description } ?? ""), ("new_scope", "Le parcours commerçant"), ("starts_on", day),
            ("why", "L’entreprise ouvre ce produit"), ("language", "fr"),
        ]
        return try await site.browser(as: cast.tomasz).post("/people/\(cast.ines.person)/changes", fields: fields)
    }

    @Test("a need alone changes nothing; with the wish, the level changes on its day and its history says why", arguments: Engine.allCases)
    func need(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            let cast = site.cast
            _ = try await site.browser(as: cast.ines).post("/growth/aspiration", ["wish": "grow", "detail": "", "language": "fr"])
            #expect(try await Self.needs(scene, from: "2026-11-01").status == 303)
            let waiting = try await Self.levels(site, as: cast.ines)
            let asks = waiting.shows("attend le souhait de la personne") && waiting.shows("L’entreprise ouvre ce produit") && waiting.shows("Je le souhaite")
            #expect(asks)
            let home = try await site.browser(as: cast.ines).get("/")
            let expects = home.shows("Dire si vous souhaitez le changement proposé")
            #expect(expects)
            let change = try await Self.change(site)
            // The need is not said twice, and the aspiration is no wish.
            #expect(try await site.browser(as: cast.head).post("/changes/\(change)/voice", ["voice": "Aussi", "language": "fr"]).status == 409)
            #expect(try await site.browser(as: cast.ruben).post("/changes/\(change)/voice", ["voice": "Moi", "language": "fr"]).status == 404)
            #expect(try await Self.needs(scene, from: "2026-12-01").status == 409)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(change)/voice", ["voice": ""]).status == 422)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(change)/voice", ["voice": "Je le veux", "language": "fr"]).status == 303)
            #expect(try await site.count("SELECT count(*) FROM person_levels WHERE person_id = \(cast.ines.person)") == 1)
            try await scene.goTo(october: 33)
            let rows = try await site.rows("SELECT from_on, to_on, source FROM person_levels WHERE person_id = \(cast.ines.person) ORDER BY from_on")
            #expect(try rows.map { try $0.get("source", as: String.self) } == ["hr", "change"])
            #expect(try rows[0].get("to_on", as: Day?.self) == Day("2026-10-31") && rows[1].get("from_on", as: Day.self) == Day("2026-11-01"))
            let after = try await Self.levels(site, as: cast.hr)
            let tells = after.shows("a pris effet le 1er novembre 2026") && after.shows("changement voulu des deux côtés") && after.shows("Je le veux")
            #expect(tells)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(change)/withdrawal").status == 409)
        }
    }

    @Test("a wish may come first; either side may be taken back before the day, and given again", arguments: Engine.allCases)
    func wish(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            let (cast, ines) = (site.cast, try await site.browser(as: site.cast.ines))
            let fields = [
                ("level", scene.levels[3]?.description ?? ""), ("new_scope", "Deux équipes"), ("starts_on", "2026-11-01"), ("why", "J’aimerais"),
                ("language", "fr"),
            ]
            #expect(try await ines.post("/people/\(cast.ines.person)/changes", fields: fields).status == 303)
            let change = try await Self.change(site)
            #expect(try await site.browser(as: cast.tomasz).post("/changes/\(change)/voice", ["voice": "Yes", "language": "en"]).status == 303)
            #expect(try await site.browser(as: cast.hr).post("/changes/\(change)/withdrawal").status == 303)
            try await scene.goTo(october: 33)
            #expect(try await site.count("SELECT count(*) FROM person_levels WHERE person_id = \(cast.ines.person)") == 1)
            // Said again after its day: it holds from that day on, never before both had spoken.
            #expect(try await site.browser(as: cast.hr).post("/changes/\(change)/voice", ["voice": "Oui", "language": "fr"]).status == 303)
            let held = try await site.rows("SELECT from_on FROM person_levels WHERE person_id = \(cast.ines.person) AND source = 'change'")
            #expect(try held.first?.get("from_on", as: Day.self) == Day("2026-11-02"))
            #expect(try await site.count("SELECT count(*) FROM scope_change_voices WHERE withdrawn_at IS NOT NULL") == 1)
        }
    }

    @Test("nothing in the past, no level twice, no stranger; without any will left it is over", arguments: Engine.allCases)
    func refusals(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            let cast = site.cast
            let past = try await Self.needs(scene, from: "2026-09-01")
            let says = past.shows("ne prend pas effet dans le passé") || past.shows("does not take effect in the past")
            #expect(past.status == 422 && says)
            #expect(try await Self.needs(scene, from: "2026-11-01", level: 2).status == 422)
            for member in [cast.ruben, cast.former, cast.admin, cast.gaia, cast.coach, cast.elsewhereHR] {
                #expect(try await Self.levels(site, as: member).status == 404, "\(member.name)")
            }
            for member in [cast.head, cast.cpo, cast.hr, cast.tomasz, cast.ines] {
                #expect(try await Self.levels(site, as: member).status == 200, "\(member.name)")
            }
            #expect(try await Self.needs(scene, from: "2026-11-01", level: nil).status == 303)
            let change = try await Self.change(site)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(change)/withdrawal").status == 409)
            #expect(try await site.browser(as: cast.tomasz).post("/changes/\(change)/withdrawal").status == 303)
            #expect(try await site.count("SELECT count(*) FROM scope_changes WHERE closed_at IS NOT NULL") == 1)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(change)/voice", ["voice": "Trop tard", "language": "fr"]).status == 409)
            // Of scope alone: no level changes.
            #expect(try await Self.needs(scene, from: "2026-10-06", level: nil).status == 303)
            let second = try await Self.change(site)
            #expect(try await site.browser(as: cast.ines).post("/changes/\(second)/voice", ["voice": "Oui", "language": "fr"]).status == 303)
            #expect(try await site.count("SELECT count(*) FROM scope_changes WHERE took_effect_on IS NOT NULL") == 1)
            #expect(try await site.count("SELECT count(*) FROM person_levels WHERE person_id = \(cast.ines.person)") == 1)
        }
    }
}
