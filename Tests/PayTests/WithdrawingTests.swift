import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("What has not begun can be taken back")
struct WithdrawingTests {
    private static func held(_ table: Query, _ site: TestSite) async throws -> [String] {
        let rows = try await site.rows("SELECT id, from_on, to_on FROM \(table) ORDER BY from_on, id")
        return try rows.map { "\(try $0.get("from_on", as: Day.self)) \(try $0.get("to_on", as: Day?.self)?.description ?? "on")" }
    }

    private static func id(_ table: Query, from day: String, _ site: TestSite) async throws -> String {
        try await site.rows("SELECT id FROM \(table) WHERE from_on = \(day)").first?.get("id") ?? ""
    }

    @Test("a band of a mistyped year goes, and the one before it goes on; one that holds stays", arguments: Engine.allCases)
    func band(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            let head = "ladder;level;zone;currency;minimum;middle;maximum;from\n"
            for line in ["40000;45000;50000;2026-01-01", "42000;47000;52000;2027-01-01", "44000;49000;54000;2027-12-01"] {
                #expect(try await scene.bringIn("bands", head + "Produit;1;France;EUR;" + line).status == 200)
            }
            let hr = try await site.browser(as: cast.hr)
            let offers = try await hr.get("/pay").shows("Retirer")
            #expect(offers)
            let (first, middle) = (try await Self.id("pay_bands", from: "2026-01-01", site), try await Self.id("pay_bands", from: "2027-01-01", site))
            #expect(try await hr.post("/pay/bands/\(first)/end").status == 409)
            #expect(try await site.browser(as: cast.cpo).post("/pay/bands/\(middle)/end").status == 404)
            let gone = try await hr.follow(try await hr.post("/pay/bands/\(middle)/end"))
            let says = gone.shows("celle d’avant continue")
            #expect(says)
            #expect(try await Self.held("pay_bands", site) == ["2026-01-01 2027-11-30", "2027-12-01 on"])
            #expect(try await hr.post("/pay/bands/\(try await Self.id("pay_bands", from: "2027-12-01", site))/end").status == 303)
            #expect(try await Self.held("pay_bands", site) == ["2026-01-01 on"])
            #expect(try await scene.bringIn("bands", head + "Produit;1;France;EUR;42000;47000;52000;2026-11-01").json?["added"] as? Int == 1)
            #expect(try await site.events().filter { $0 == "pay.band_withdrawn" }.count == 2)
        }
    }

    @Test("so does pay that was brought in for a day to come, by HR alone; what holds stays", arguments: Engine.allCases)
    func pay(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            let head = "email,pay,currency,zone,from\n"
            for line in ["36517,EUR,France,2026-01-01", "38123,EUR,France,2027-12-01"] {
                #expect(try await scene.bringIn("pay", head + "ines.vauquelin@alize.example," + line).status == 200)
            }
            // Nothing can be written before the mistyped day until it is taken back.
            let meant = head + "ines.vauquelin@alize.example,38123,EUR,France,2026-12-01"
            #expect(try await scene.bringIn("pay", meant).status == 422)
            let hr = try await site.browser(as: cast.hr)
            let (holds, coming) = (try await Self.id("person_pay", from: "2026-01-01", site), try await Self.id("person_pay", from: "2027-12-01", site))
            let address = "/people/\(cast.ines.person)/pay"
            let (offers, hides) = (
                try await hr.get(address).text.contains("/pay/paid/\(coming)/withdrawal"),
                try await !site.browser(as: cast.ines).get(address).text.contains("/pay/paid/")
            )
            #expect(offers && hides)
            #expect(try await hr.post("/pay/paid/\(holds)/withdrawal").status == 409)
            for member in [cast.ines, cast.tomasz, cast.admin, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).post("/pay/paid/\(coming)/withdrawal").status == 404, "\(member.name)")
            }
            #expect(try await site.stranger().post("/pay/paid/\(coming)/withdrawal").location?.hasPrefix("/sign-in") == true)
            #expect(try await hr.post("/pay/paid/\(coming)/withdrawal").location == address)
            #expect(try await hr.post("/pay/paid/\(coming)/withdrawal").status == 404)
            #expect(try await Self.held("person_pay", site) == ["2026-01-01 on"])
            #expect(try await scene.bringIn("pay", meant).json?["added"] as? Int == 1)
            #expect(try await site.events().contains("pay.withdrawn"))
        }
    }
}
