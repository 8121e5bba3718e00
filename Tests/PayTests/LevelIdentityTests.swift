import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("What hangs from a level follows it from version to version")
struct LevelIdentityTests {
    private static let people = """
        e-mail;annual gross;currency;working time;zone;valid from
        ines.vauquelin@alize.example;41 000;EUR;100;France;2026-01-01
        piotr.zarembski@alize.example;40 000;EUR;100;France;2026-01-01
        """

    private static func category(_ name: String, _ levels: [String], version: String = "0") -> [(String, String)] {
        [("name_fr", name), ("name_en", name), ("version", version)] + levels.map { ("levels", $0) }
            + ["skills", "effort", "responsibility", "conditions"].flatMap { [("\($0)_fr", "Un texte"), ("\($0)_en", "A text")] }
    }

    private static func title(_ levels: [String], version: String = "0") -> [(String, String)] {
        [("name_fr", "Cheffe"), ("name_en", "Chief"), ("version", version)] + levels.enumerated().map { ("level\($0 + 1)", $1) }
    }

    @Test("a level put in and a ladder renamed move nothing: bands, categories and titles stay on their level", arguments: Engine.allCases)
    func inserted(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            _ = try await scene.bringIn("bands", PayScene.bands)
            _ = try await scene.bringIn("pay", Self.people)
            let named = [scene.choice("pm2"), scene.choice("ux1")]
            #expect(try await hr.post("/pay/categories/new", fields: Self.category("Autonomes", named)).status == 303)
            #expect(try await hr.post("/titles/new", fields: Self.title([scene.choice("pm3")])).status == 303)
            let (_, levels) = try await scene.publishNext(
                PayScene.inserted, ["pm1": "product1", "pm2": "product3", "pm3": "product4", "ux1": "ux1", "ux2": "ux2"])

            let all = ["product1 40000.00", "product3 52000.00", "product4 60000.00", "ux1 39000.00", "product1 90000.00"]
            #expect(try await scene.bands(as: cast.hr) == Set(all))
            let program = try await site.program(as: cast.hr)
            let categories = try await program.get("/pay/categories").json?["categories"] as? [[String: Any]]
            #expect(Set(categories?.first?["levels"] as? [String] ?? []) == [levels["product3"] ?? "", levels["ux1"] ?? ""])
            let titles = try await program.get("/titles").json?["titles"] as? [[String: Any]]
            #expect((titles?.first?["levels"] as? [[String: Any]])?.first?["level"] as? String == levels["product4"])
            let new = try await site.count(
                "SELECT count(*) FROM pay_bands b JOIN levels v ON v.identity = b.level_identity WHERE v.id = \(levels["product2"] ?? "")")
            #expect(new == 0, "a new level has nothing")

            // People still stand on the version before: they see what they saw, on the levels in force.
            #expect(try await scene.bands(as: cast.ines) == ["product1 40000.00", "product1 90000.00"])
            #expect(try await scene.bands(as: cast.tomasz) == ["product3 52000.00", "product4 60000.00"])
            let own = try await site.program(as: cast.ines).get("/people/\(cast.ines.person)/pay").json?["position"] as? [String: Any]
            #expect(own?["standing"] as? String == "within" && own?["level"] as? String == levels["product1"])

            // Files go on naming levels by the ladder and the number in force.
            let exported = try await hr.get("/pay/bands.csv")
            #expect(try await scene.bringIn("bands", exported.text).json?["unchanged"] as? Int == 5)
            let raise = "ladder;level;zone;currency;minimum;middle;maximum;from\nProduit et usages;3;France;EUR;53 000;59 000;65 000;2026-11-01\n"
            #expect(try await scene.bringIn("bands", raise).json?["added"] as? Int == 1)
            #expect(try await site.count("SELECT count(*) FROM pay_bands WHERE level_identity = \(scene.choice("pm2"))") == 2)
        }
    }

    @Test("a level that left keeps what hangs from it, told apart with its version, until somebody ends it", arguments: Engine.allCases)
    func merged(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            _ = try await scene.bringIn("bands", PayScene.bands + "\nDesign;2;France;EUR;51 000;56 000;61 000;2026-01-01\n")
            _ = try await scene.bringIn("pay", Self.people)
            let (left, kept) = (scene.choice("ux1"), scene.choice("ux2"))
            #expect(try await hr.post("/pay/categories/new", fields: Self.category("Autonomes", [left, kept])).status == 303)
            #expect(try await hr.post("/titles/new", fields: Self.title([left, kept])).status == 303)
            let (framework, levels) = try await scene.publishNext(
                PayScene.merged, ["pm1": "pm1", "pm2": "pm2", "pm3": "pm3", "ux1": "ux2", "ux2": "ux2"])

            // The level keeps the identity of the one whose expectation it keeps.
            #expect(try await scene.bands(as: cast.hr).isSuperset(of: ["ux2 51000.00", "left ux1 39000.00"]))
            let says = "Design · 1 · Designer (n’est plus en vigueur depuis la version 2)"
            for page in ["/pay", "/pay/categories", "/titles"] {
                let shown = try await hr.get(page)
                let tells = shown.shows(says)
                #expect(tells, "\(page)")
            }
            // Whoever stands there still reads their band, and is compared with it.
            #expect(try await scene.bands(as: cast.piotr) == ["left ux1 39000.00", "ux2 51000.00"])
            let own = try await site.program(as: cast.piotr).get("/people/\(cast.piotr.person)/pay").json?["position"] as? [String: Any]
            #expect(own?["standing"] as? String == "within")

            // The forms keep it as long as nobody takes it out.
            let form = try await hr.get("/titles/\(try await Self.id("job_titles", site))")
            let offers = form.shows(says)
            #expect(offers)
            let category = try await Self.id("equal_value_categories", site)
            #expect(try await hr.post("/pay/categories/\(category)", fields: Self.category("Autonomes", [left, kept], version: "1")).status == 303)
            #expect(try await site.count("SELECT count(*) FROM equal_value_levels") == 2)
            #expect(try await hr.post("/pay/categories/\(category)", fields: Self.category("Autonomes", [kept], version: "2")).status == 303)
            #expect(try await hr.post("/titles/\(try await Self.id("job_titles", site))", fields: Self.title([kept], version: "1")).status == 303)
            #expect(try await site.count("SELECT count(*) FROM equal_value_levels") == 1)
            #expect(try await site.count("SELECT count(*) FROM job_title_levels") == 1)
            let foreign = try await hr.post("/pay/categories/\(category)", fields: Self.category("Autonomes", [left], version: "3"))
            #expect(foreign.status == 422, "what left cannot be chosen anew")

            try await ending(site, left, kept)
            #expect(try await site.browser(as: cast.cpo).post("/frameworks/\(framework)/archiving", ["name": "Référentiel"]).status == 303)
            let archived = try await hr.get("/pay")
            let explains = archived.shows("(son référentiel est archivé)")
            #expect(explains && levels["ux1"] == nil)
        }
    }

    private func ending(_ site: TestSite, _ left: String, _ kept: String) async throws {
        func band(_ level: String) async throws -> String {
            try await site.rows("SELECT id FROM pay_bands WHERE level_identity = \(level)").first?.get("id") ?? ""
        }
        let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
        let (gone, standing) = (try await band(left), try await band(kept))
        #expect(try await hr.post("/pay/bands/\(standing)/end").status == 409, "a level in force keeps its band")
        #expect(try await site.browser(as: cast.piotr).post("/pay/bands/\(gone)/end").status == 404)
        #expect(try await hr.post("/pay/bands/\(gone)/end").status == 303)
        let ended = try await site.rows("SELECT to_on FROM pay_bands WHERE id = \(gone)")
        #expect(try ended.first?.get("to_on", as: Day?.self) == Day(of: site.clock.now, in: .gmt).adding(days: -1))
        #expect(try await hr.post("/pay/bands/\(gone)/end").status == 409)
        #expect(try await site.events().filter { $0 == "pay.band_ended" }.count == 1)
    }

    private static func id(_ table: Query, _ site: TestSite) async throws -> String {
        try await site.rows("SELECT id FROM \(table)").first?.get("id") ?? ""
    }
}
