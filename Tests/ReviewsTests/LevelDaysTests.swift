import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The days of people's levels")
struct LevelDaysTests {
    private static func held(by member: Cast.Member, _ site: TestSite) async throws -> [String] {
        let rows = try await site.rows("SELECT from_on, to_on FROM person_levels WHERE person_id = \(member.person) ORDER BY from_on")
        return try rows.map { "\(try $0.get("from_on", as: Day.self)) \(try $0.get("to_on", as: Day?.self)?.description ?? "on")" }
    }

    private static func level(from day: String, _ site: TestSite) async throws -> String {
        try await site.rows("SELECT id FROM person_levels WHERE from_on = \(day)").first?.get("id") ?? ""
    }

    @Test("a level to come is named beside its person and taken back by HR alone; the one before it goes on", arguments: Engine.allCases)
    func withdrawing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let address = "/person-levels/\(cast.ines.person)"
            #expect(try await hr.post(address, ["from_on": "2027-05-01", "level": scene.levels[2], "reason": "Mal saisi"]).status == 303)
            #expect(try await Self.held(by: cast.ines, site) == ["2025-01-01 2027-04-30", "2027-05-01 on"])
            let early = try await hr.post(address, ["from_on": "2026-12-01", "level": scene.levels[2], "reason": "Mal saisi"])
            #expect(early.status == 422)
            let (list, page) = (try await hr.get("/person-levels"), try await hr.get(address))
            let isNamed = list.shows("Produit · 3 · Senior à partir du 1er mai 2027")
            let offers = page.shows("Retirer") && page.shows("à partir du 1er mai 2027")
            #expect(isNamed && offers)
            let (coming, holds) = (try await Self.level(from: "2027-05-01", site), try await Self.level(from: "2025-01-01", site))
            let before = try await site.dump()
            for member in [cast.cpo, cast.tomasz, cast.ines, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).post("/person-levels/held/\(coming)/withdrawal").status == 404, "\(member.name)")
            }
            #expect(try await site.stranger().post("/person-levels/held/\(coming)/withdrawal").location?.hasPrefix("/sign-in") == true)
            #expect(try await hr.post("/person-levels/held/\(holds)/withdrawal").status == 409)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            let gone = try await hr.follow(try await hr.post("/person-levels/held/\(coming)/withdrawal"))
            let says = gone.shows("celui d’avant continue")
            #expect(says)
            #expect(try await Self.held(by: cast.ines, site) == ["2025-01-01 on"])
            #expect(try await hr.post("/person-levels/held/\(coming)/withdrawal").status == 404)
            #expect(try await site.events().contains("person.level_withdrawn"))
            #expect(try await hr.post(address, ["from_on": "2026-12-01", "level": scene.levels[2], "reason": "Mal saisi"]).status == 303)
        }
    }

    @Test("whoever has a level to come is not counted among those who have none", arguments: Engine.allCases)
    func counting(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.program(as: cast.hr)
            let before = try #require(try await hr.get("/person-levels").json?["missing"] as? Int)
            let browser = try await site.browser(as: cast.hr)
            #expect(try await browser.post("/person-levels/\(cast.piotr.person)", ["from_on": "2026-11-02", "level": scene.levels[0]]).status == 303)
            let sheet = try await hr.get("/person-levels").json
            #expect(sheet?["missing"] as? Int == before - 1)
            let people = sheet?["people"] as? [[String: Any]] ?? []
            let coming = people.first { $0["person"] as? String == cast.piotr.person.description }?["coming"] as? [String: Any]
            #expect(coming?["from"] as? String == "2026-11-02" && coming?["level"] as? String == scene.levels[0])
        }
    }

    @Test("a mistyped year, and a day before somebody is there, are refused with what to do", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let before = try await site.dump()
            let said = [
                "2031-01-01": "dans plus d’un an", "2027-10-07": "au plus tard le 6 octobre 2027", "1926-10-06": "antérieure à 1990",
                "2023-12-31": "premier jour dans l’entreprise est le 1er janvier 2024",
            ]
            for (day, words) in said {
                let one = try await hr.post("/person-levels/\(cast.piotr.person)", ["from_on": day, "level": scene.levels[0]])
                let many = try await hr.post(
                    "/person-levels", ["from_on": day, "person1": cast.piotr.person.description, "level1": scene.levels[0]])
                let isSaid = one.shows(words) && many.shows(words)
                #expect(one.status == 422 && many.status == 422 && isSaid, "\(day)")
            }
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await hr.post("/person-levels/\(cast.piotr.person)", ["from_on": "2024-01-01", "level": scene.levels[0]]).status == 303)
        }
    }

    @Test("a page refused for one person names them on their row, and nobody's level changes", arguments: Engine.allCases)
    func named(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let moves: KeyValuePairs = ["from_on": "2026-11-02", "level": scene.levels[2], "reason": "Mal saisi"]
            #expect(try await hr.post("/person-levels/\(cast.ruben.person)", moves).status == 303)
            let before = try await site.dump()
            // Inès's row is as it was; Ruben's is changed before what is planned for him.
            let fields: KeyValuePairs = [
                "from_on": "2026-10-06", "person1": cast.piotr.person.description, "level1": scene.levels[0],
                "person2": cast.ines.person.description, "level2": scene.levels[1], "person3": cast.ruben.person.description, "level3": scene.levels[0],
            ]
            let page = try await hr.post("/person-levels", fields)
            let isNamed = page.shows("Ruben") && page.shows("Un changement est déjà enregistré le 2 novembre 2026")
            #expect(page.status == 422 && isNamed && page.text.contains("href=\"#f-level3\"") && !page.text.contains("href=\"#f-from_on\""))
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
        }
    }

    @Test("rows left as they were are no change: what is planned for them stays", arguments: Engine.allCases)
    func untouched(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let moves: KeyValuePairs = ["from_on": "2026-11-02", "level": scene.levels[2], "reason": "Mal saisi"]
            #expect(try await hr.post("/person-levels/\(cast.ines.person)", moves).status == 303)
            for day in ["2026-10-06", "2026-12-01"] {
                let fields: KeyValuePairs = [
                    "from_on": day, "person1": cast.piotr.person.description, "level1": scene.levels[day == "2026-10-06" ? 0 : 1],
                    "person2": cast.ines.person.description, "level2": scene.levels[1], "reason": "Mal saisi",
                ]
                #expect(try await hr.post("/person-levels", fields).status == 303)
            }
            #expect(try await Self.held(by: cast.ines, site) == ["2025-01-01 2026-11-01", "2026-11-02 on"])
            #expect(try await Self.held(by: cast.piotr, site) == ["2026-10-06 2026-11-30", "2026-12-01 on"])
        }
    }

    @Test("HR alone moves nobody from one level to another without saying why, and the person reads it", arguments: Engine.allCases)
    func correcting(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let address = "/person-levels/\(cast.ines.person)"
            let program = try await site.program(as: cast.hr)
            let before = try await site.dump()
            let bare = try await hr.post(address, ["from_on": "2026-10-06", "level": scene.levels[2]])
            let leads = bare.shows("besoin de l’entreprise et son souhait") && bare.text.contains("href=\"#f-reason\"")
            #expect(bare.status == 422 && leads)
            let blank = try await hr.post(address, ["from_on": "2026-10-06", "level": scene.levels[2], "reason": "  "])
            #expect(blank.status == 422)
            let rows: KeyValuePairs = [
                "from_on": "2026-10-06", "person1": cast.piotr.person.description, "level1": scene.levels[0],
                "person2": cast.ines.person.description, "level2": scene.levels[2],
            ]
            let many = try await hr.post("/person-levels", rows)
            let names = many.shows("Inès") && many.text.contains("href=\"#f-reason\"")
            #expect(many.status == 422 && names)
            #expect(try await program.post(address, ["from_on": "2026-10-06", "level": scene.levels[2]]).status == 422)
            #expect(try await site.dump().changed(since: before) == [], "nobody of the page is moved")
            #expect(try await hr.post(address, ["from_on": "2026-10-06", "level": scene.levels[1]]).status == 303, "the level that holds is no change")
            let why = "Palier mal repris de l’ancien outil"
            #expect(try await hr.post(address, ["from_on": "2026-10-06", "level": scene.levels[2], "reason": why]).status == 303)
            let told = try await site.browser(as: cast.ines).get("/people/\(cast.ines.person)/levels")
            let reads = told.shows(why) && told.shows("corrigé par les RH")
            #expect(reads)
            let levels = try await program.get(address).json?["levels"] as? [[String: Any]]
            #expect((levels?.first?["reason"] as? [String: Any])?["text"] as? String == why)
            #expect(levels?.last?["reason"] as? [String: Any] == nil)
            let kept = try await hr.get(address).shows(why)
            #expect(kept)
        }
    }
}
