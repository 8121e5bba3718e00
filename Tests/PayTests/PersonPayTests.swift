import Application
import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@Suite("What somebody is paid")
struct PersonPayTests {
    /// Amounts found nowhere else.
    private static let pay = """
        e-mail;annual gross;currency;working time;zone;valid from
        ines.vauquelin@alize.example;36 517,00;EUR;;France;2026-01-01
        ruben.achterberg@alize.example;44 871;EUR;80 %;France;2026-02-01
        tomasz.lindqvist@alize.example;58 333;EUR;100;;2026-01-01
        piotr.zarembski@alize.example;44 222;EUR;100;Suisse;2026-01-01
        """

    private static let traces = ["36517.00", "36\u{202F}517", "36,517", "44871.00", "44\u{202F}871", "44,871", "56088.75", "56\u{202F}088", "56,088"]

    @Test("comes by a file alone, is idempotent, and keeps its dates", arguments: Engine.allCases)
    func file(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            #expect(try await scene.bringIn("pay", Self.pay).status == 200)
            #expect(try await scene.bringIn("pay", Self.pay).json?["unchanged"] as? Int == 4)
            let raise = "email,pay,currency,zone,from\nines.vauquelin@alize.example,38000,EUR,France,2026-09-01\n"
            #expect(try await scene.bringIn("pay", raise).json?["added"] as? Int == 1)
            let ends = try await site.rows("SELECT to_on FROM person_pay WHERE person_id = \(site.cast.ines.person) ORDER BY from_on")
            #expect(try ends.map { try $0.get("to_on", as: Day?.self) } == [Day("2026-08-31"), nil])
            let wrong = """
                email,pay,currency,working time,zone,from
                ines.vauquelin@alize.exampel,38000,EUR,,France,2026-09-02
                ,38000,EUR,,France,2026-09-02
                ruben.achterberg@alize.example,38000,EUR,400,France,2026-09-02
                ines.vauquelin@alize.example,1,EUR,,France,2026-01-15
                nadia.belkacem@boree.example,38000,EUR,,France,2026-09-02
                """
            let refused = try await site.browser(as: site.cast.hr).post("/pay/import/preview", ["kind": "pay", "text": wrong])
            let missing = (2...6).filter { !refused.text.contains("Ligne \($0)") }
            #expect(refused.status == 422 && missing.isEmpty, "\(missing)")
            #expect(try await site.count("SELECT count(*) FROM person_pay") == 5)
            let details = try await site.rows("SELECT d.details FROM journal_details d").map { try $0.get("details", as: String.self) }
            #expect(!details.contains { $0.contains("36517") || $0.contains("3651700") })
        }
    }

    @Test("is among everything held about oneself as its own page tells it: in money, and nothing that is not yet in force", arguments: Engine.allCases)
    func everything(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            _ = try await scene.bringIn("pay", Self.pay)
            let raise = "email,pay,currency,zone,from\nines.vauquelin@alize.example,48123,EUR,France,2026-12-01\n"
            #expect(try await scene.bringIn("pay", raise).status == 200)
            let ines = try await site.browser(as: site.cast.ines)
            for address in ["/me/everything", "/me/everything.zip"] {
                let text = try await ines.get(address).text
                let tells = text.contains("36\u{202F}517") || text.contains("36517.00")
                #expect(tells && !text.contains("3651700"), "\(address)")
                let announces = ["48\u{202F}123", "48123.00", "4812300", "2026-11-30", "30 novembre 2026"].contains(where: text.contains)
                #expect(!announces, "\(address) tells what is not yet in force, or the day it cuts")
            }
            site.clock.advance(days: 57)
            let later = try await site.browser(as: site.cast.ines).get("/me/everything").shows("48\u{202F}123")
            #expect(later, "once in force")
        }
    }

    @Test("is read by the person, by who manages them today, and by HR; by nobody else, in no page, file or data", arguments: Engine.allCases)
    func hidden(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            _ = try await scene.bringIn("bands", PayScene.bands)
            _ = try await scene.bringIn("pay", Self.pay)
            let cast = site.cast
            let hr = try await site.browser(as: cast.hr)
            let undecided = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/pay")
            #expect(undecided.status == 404)
            #expect(try await hr.post("/pay/settings", ["visibility": "next", "managers_read": "yes", "version": "0"]).status == 303)
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let page = try await site.browser(as: member).get("/people/\(cast.ines.person)/pay")
                let reads = page.shows("36\u{202F}517") || page.shows("36,517")
                #expect(page.status == 200 && reads, "\(member.name)")
            }
            let paths =
                Features.routes.filter { $0.bodyLimit == 0 && !$0.pattern.contains(":") }.map(\.pattern)
                + ["/people/\(cast.ines.person)/pay", "/people/\(cast.ruben.person)/pay", "/people/\(cast.ines.person)", "/people/\(cast.ines.person)/growth"]
            for member in [cast.admin, cast.ceo, cast.cpo, cast.head, cast.former, cast.gaia, cast.piotr, cast.coach, cast.elsewhereHR] {
                let (browser, program) = (try await site.browser(as: member), try await site.program(as: member))
                for path in paths {
                    for page in [try await browser.get(path), try await program.get(path)] {
                        let found = Self.traces.filter { page.text.contains($0) }
                        #expect(found.isEmpty, "\(path) shows \(found) to \(member.name)")
                    }
                }
            }
            let own = try await site.browser(as: cast.ines).get("/people/\(cast.ruben.person)/pay")
            #expect(own.status == 404)
            #expect(try await hr.post("/pay/settings", ["visibility": "next", "managers_read": "no", "version": "1"]).status == 303)
            let closed = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/pay")
            let list = try await site.browser(as: cast.tomasz).get("/pay/outside")
            #expect(closed.status == 404 && list.status == 404)
        }
    }

    @Test("is compared with the band at full time; what is missing is listed, small groups are not summed up", arguments: Engine.allCases)
    func outside(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            _ = try await scene.bringIn("bands", PayScene.bands)
            _ = try await scene.bringIn("pay", Self.pay)
            let data = try await site.program(as: site.cast.hr).get("/pay/outside")
            let people = (data.json?["people"] as? [[String: Any]]) ?? []
            func of(_ member: Cast.Member) -> [String: Any] { people.first { $0["name"] as? String == member.name } ?? [:] }
            #expect(of(site.cast.ines)["standing"] as? String == "below" && of(site.cast.ines)["by"] as? String == "3483.00")
            // 44 871 for 80 % is 56 088,75 at full time: above the 50 000 of the level.
            #expect(of(site.cast.ruben)["standing"] as? String == "above" && of(site.cast.ruben)["by"] as? String == "6088.75")
            #expect(of(site.cast.ruben)["since"] as? String == "2026-02-01")
            #expect(of(site.cast.tomasz)["standing"] as? String == "noZone" && of(site.cast.piotr)["standing"] as? String == "noBand")
            #expect(of(site.cast.ceo)["standing"] as? String == "noPay")
            #expect((data.json?["groups"] as? [Any])?.isEmpty == true && data.json?["groupsWithheld"] as? Int == 1)
            let page = try await site.browser(as: site.cast.hr).get("/pay/outside")
            let says = page.shows("2 personnes sont hors de leur fourchette") && page.shows("rémunération sans zone") && page.shows("au-dessous du minimum")
            #expect(says)
            let settings: [String: any Sendable] = ["visibility": "next", "managers_read": "yes", "version": "0"]
            #expect(try await site.program(as: site.cast.hr).post("/pay/settings", settings).status == 200)
            let managers = try await site.program(as: site.cast.tomasz).get("/pay/outside")
            let names = ((managers.json?["people"] as? [[String: Any]]) ?? []).compactMap { $0["name"] as? String }
            #expect(Set(names) == [site.cast.ines.name, site.cast.ruben.name])
            #expect(try await site.browser(as: site.cast.ines).get("/pay/outside").status == 404)
            #expect(try await site.browser(as: site.cast.admin).get("/pay/outside").status == 404)
        }
    }

    @Test("what is not yet in force is HR's alone: no page tells a raise before its day", arguments: Engine.allCases)
    func future(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            _ = try await scene.bringIn("pay", Self.pay)
            let coming = "email,pay,currency,zone,from\nines.vauquelin@alize.example,38123,EUR,France,2026-12-01\n"
            #expect(try await scene.bringIn("pay", coming).json?["added"] as? Int == 1)
            let address = "/people/\(cast.ines.person)/pay"
            for page in [try await site.browser(as: cast.ines).get(address), try await site.browser(as: cast.ines).get("/api/v1" + address)] {
                let tells = ["38123", "38\u{202F}123", "2026-11-30", "30 novembre 2026"].contains(where: page.text.contains)
                #expect(page.status == 200 && !tells)
            }
            let planned = try await site.browser(as: cast.hr).get(address).text.contains("38\u{202F}123")
            #expect(planned)
        }
    }

    @Test("somebody of HR who works from outside keeps no pay either: nothing is shown, taken or changed", arguments: Engine.allCases)
    func external(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            _ = try await scene.bringIn("pay", Self.pay)
            let hr = try await site.browser(as: cast.hr)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET is_external = \(true) WHERE id = \(cast.hr.person)")
            }
            for address in ["/pay/settings", "/pay/import", "/pay/import/template.csv", "/pay/bands/new", "/pay/categories/new", "/progression/edit"] {
                #expect(try await hr.get(address).status == 404, "\(address)")
            }
            #expect(try await hr.post("/pay/settings", ["visibility": "all", "version": "0"]).status == 404)
            #expect(try await hr.post("/pay/import/preview", ["kind": "pay", "text": Self.pay]).status == 404)
            #expect(try await hr.post("/pay/zones", ["key": "x", "name_fr": "X", "name_en": "X"]).status == 404)
        }
    }
}
