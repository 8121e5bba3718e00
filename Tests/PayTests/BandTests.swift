import Foundation
import Kernel
import Storage
import Tabular
import TestKit
import Testing

@Suite("Bands")
struct BandTests {
    @Test("without a zone, the first thing to do is to add one", arguments: Engine.allCases)
    func zoneFirst(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.hr).get("/pay")
            let (leads, repeats) = (page.text.contains("<a href=\"/pay/settings\" class=\"btn\">"), page.text.contains("<h2>Aucune fourchette"))
            #expect(page.status == 200 && leads && !repeats)
        }
    }

    @Test("are written on a page, dated: a new one ends the one before it, the past is not rewritten", arguments: Engine.allCases)
    func writing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let zone: String = try await site.rows("SELECT id FROM pay_zones WHERE key = 'fr'").first?.get("id") ?? ""
            func write(_ amounts: (String, String, String), from day: String) async throws -> TestPage {
                try await hr.post(
                    "/pay/bands/new",
                    [
                        "level": scene.choice("pm1"), "zone": zone, "currency": "EUR", "minimum": amounts.0, "middle": amounts.1, "maximum": amounts.2,
                        "from_on": day,
                    ])
            }
            #expect(try await write(("40 000", "45 000", "50 000"), from: "2026-01-01").status == 303)
            let claims = try await hr.get("/pay").shows("la précédente prend fin la veille")
            #expect(!claims, "there was none before")
            #expect(try await write(("42 000", "47 000", "52 000,50"), from: "2026-07-01").status == 303)
            let tells = try await hr.get("/pay").shows("la précédente prend fin la veille")
            #expect(tells)
            let held = try await site.rows("SELECT minimum, maximum, to_on FROM pay_bands ORDER BY from_on")
            #expect(try held.map { try $0.get("minimum", as: Int.self) } == [4_000_000, 4_200_000])
            #expect(try held[0].get("to_on", as: Day?.self) == Day("2026-06-30") && held[1].get("maximum", as: Int.self) == 5_200_050)
            let earlier = try await write(("1", "2", "3"), from: "2026-03-01")
            let keeps = earlier.shows("1er juillet 2026")
            #expect(earlier.status == 422 && keeps)
            let falling = try await write(("50 000", "45 000", "60 000"), from: "2026-08-01")
            let says = falling.shows("Les montants montent")
            #expect(falling.status == 422 && says)
            #expect(try await write(("abc", "45 000", "60 000"), from: "2026-08-01").status == 422)
            #expect(try await write(("42 000", "47 000", "52 000,50"), from: "2026-09-01").status == 303)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 2)
            let page = try await hr.get("/pay")
            let shows = page.shows("42\u{202F}000\u{A0}€") && page.shows("40\u{202F}000\u{A0}€") && page.shows("Une fourchette en vigueur")
            #expect(shows)
            #expect(try await site.events().filter { $0 == "pay.band_written" }.count == 2)
        }
    }

    @Test("two people who write one of the same day see both; what nobody has read is not corrected", arguments: Engine.allCases)
    func meeting(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            let (one, other) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.hr))
            let zone: String = try await site.rows("SELECT id FROM pay_zones WHERE key = 'fr'").first?.get("id") ?? ""
            func fields(_ least: String, _ seen: String) -> [(String, String)] {
                [
                    ("level", scene.choice("pm1")), ("zone", zone), ("currency", "EUR"), ("minimum", least), ("middle", "45 000"), ("maximum", "50 000"),
                    ("from_on", "2026-07-01"), ("seen", seen),
                ]
            }
            func least() async throws -> [Int] { try await site.rows("SELECT minimum FROM pay_bands").map { try $0.get("minimum") } }
            func seen(_ page: TestPage) throws -> String { try #require(page.between("name=\"seen\" value=\"", "\"")) }
            let blank = try seen(try await one.get("/pay/bands/new"))
            #expect(try await one.post("/pay/bands/new", fields: fields("40 000", blank)).status == 303)
            let met = try await other.post("/pay/bands/new", fields: fields("41 000", blank))
            let shows = met.shows("40\u{202F}000\u{A0}€") && met.shows("41\u{202F}000\u{A0}€") && !met.shows("45\u{202F}000\u{A0}€")
            #expect(met.status == 409 && shows, "both, and only where they differ")
            #expect(try await least() == [4_000_000], "nothing is corrected unread")
            let silent = Array(fields("41 000", "").dropLast())
            #expect(try await other.post("/pay/bands/new", fields: silent).status == 409, "nor by whoever does not say what they read")
            let read = try seen(met)
            #expect(try await one.post("/pay/bands/new", fields: fields("39 000", read)).status == 303)
            #expect(try await other.post("/pay/bands/new", fields: fields("41 000", read)).status == 409, "what was read changed again")
            #expect(try await other.post("/pay/bands/new", fields: fields("41 000", "3900000-4500000-5000000")).status == 303)
            #expect(try await least() == [4_100_000])
            #expect(try await site.events().filter { $0 == "pay.band_corrected" }.count == 2)
        }
    }

    @Test("come by a file: shown first, nothing half taken, the same file twice changes nothing", arguments: Engine.allCases)
    func file(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let preview = try await hr.post("/pay/import/preview", ["kind": "bands", "text": PayScene.bands])
            let told = preview.shows("Ce fichier changerait 5 lignes") && preview.shows("se recouvrent") && preview.shows("un écart de")
            #expect(preview.status == 200 && told)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 0)
            #expect(try await scene.bringIn("bands", PayScene.bands).status == 200)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 5)
            let again = try await scene.bringIn("bands", PayScene.bands)
            #expect(again.status == 200 && again.json?["unchanged"] as? Int == 5)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 5)
            let exported = try await hr.get("/pay/bands.csv")
            let back = try await scene.bringIn("bands", exported.text)
            #expect(back.json?["unchanged"] as? Int == 5, "what is exported is read back")
            let wrong = """
                ladder;level;zone;currency;minimum;middle;maximum;from
                Produit;9;Frence;EUR;1;2;3;2027-01-01
                Produt;1;France;EUR;1;2;3;2027-01-01
                Produit;1;France;EUX;9;2;3;31/02/2027
                Produit;2;France;EUR;1;2;3;2027-01-01
                Produit;2;France;EUR;1;2;4;2027-01-01
                """
            let refused = try await hr.post("/pay/import/preview", ["kind": "bands", "text": wrong])
            let lines = ["Ligne 2", "Vouliez-vous dire « France »", "Ligne 3", "Vouliez-vous dire « Produit »", "Ligne 4", "Ligne 6"].filter {
                !refused.shows($0.replacing("« ", with: "«\u{202F}").replacing(" »", with: "\u{202F}»"))
            }
            #expect(refused.status == 422 && lines.isEmpty, "\(lines)")
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 5)
            let other = try await hr.post("/pay/import/confirmation", ["kind": "bands", "content": "YQ==", "plan": "x"])
            #expect(other.status == 422)
        }
    }

    @Test("come by a workbook too: the same lines, the same faults with the row of the sheet", arguments: Engine.allCases)
    func workbook(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let rows = PayScene.bands.split(separator: "\n").map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
            func bytes(_ rows: [[String]]) throws -> [UInt8] {
                try WorkbookWriter.bytes([WorkbookWriter.Sheet(name: "Fourchettes", rows: rows)], madeAt: Date(timeIntervalSince1970: 0))
            }
            let book = try bytes(rows)
            let preview = try await hr.upload("/pay/import/preview", ["kind": "bands"], files: [("file", "fourchettes.xlsx", book)])
            let (told, plan) = (preview.shows("Ce fichier changerait 5 lignes"), preview.between("name=\"plan\" value=\"", "\""))
            #expect(preview.status == 200 && told)
            let done = try await hr.post(
                "/pay/import/confirmation", ["kind": "bands", "content": Data(book).base64EncodedString(), "plan": try #require(plan)])
            #expect(done.status == 303)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 5)
            let wrong = try bytes([rows[0], [], ["Produit", "9", "Frence", "EUR", "1", "2", "3", "2027-01-01"]])
            let refused = try await hr.upload("/pay/import/preview", ["kind": "bands"], files: [("file", "fourchettes.xlsx", wrong)])
            let says = refused.shows("Ligne 3")
            #expect(refused.status == 422 && says)
            let cut = try await hr.upload("/pay/import/preview", ["kind": "bands"], files: [("file", "fourchettes.xlsx", Array(book.prefix(300)))])
            let isCut = cut.shows("abîmé ou coupé")
            #expect(cut.status == 422 && isCut)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 5)
        }
    }

    @Test("are seen as far as the organization opens them: pages, data and files alike", arguments: Engine.allCases)
    func visibility(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await PayScene(site)
            _ = try await scene.bringIn("bands", PayScene.bands)
            let cast = site.cast
            let (one, two, three, design, swiss) = ("40000.00", "52000.00", "60000.00", "39000.00", "90000.00")
            let all = [one, two, three, design, swiss]
            // What the next level opens to Tomasz comes from his own level, and the first from Inès and Ruben, who report to him.
            let expected: [String: [(Cast.Member, [String])]] = [
                "own": [
                    (cast.ines, [one, swiss]), (cast.tomasz, [one, two, swiss]), (cast.piotr, [design]), (cast.ceo, []), (cast.admin, []), (cast.hr, all),
                ],
                "next": [(cast.ines, [one, two, swiss]), (cast.tomasz, [one, two, three, swiss]), (cast.piotr, [design]), (cast.hr, all), (cast.former, [])],
                "family": [(cast.ines, [one, two, three, swiss]), (cast.piotr, [design]), (cast.admin, []), (cast.hr, all)],
                "all": [(cast.ines, all), (cast.admin, all), (cast.hr, all)],
            ]
            let hr = try await site.browser(as: cast.hr)
            for (version, setting) in ["next", "own", "family", "all"].enumerated() {
                let page = try await hr.post("/pay/settings", ["visibility": setting, "managers_read": "yes", "version": String(version)])
                #expect(page.status == 303)
                for (member, open) in expected[setting] ?? [] {
                    let data = try await site.program(as: member).get("/pay")
                    let file = try await site.program(as: member).get("/pay/bands.csv")
                    let page = try await site.browser(as: member).get("/pay")
                    for amount in all {
                        let minimum = String(amount.dropLast(6))
                        let isOpen = open.contains(amount)
                        #expect(data.text.contains(amount) == isOpen && file.text.contains(amount) == isOpen, "\(setting): \(amount) to \(member.name)")
                        let shown = page.text.contains("\(minimum)\u{202F}000\u{A0}") || page.text.contains("\(minimum),000")
                        #expect(shown == isOpen, "\(setting): \(amount) shown to \(member.name)")
                    }
                }
            }
            let stale = try await hr.post("/pay/settings", ["visibility": "own", "managers_read": "no", "version": "0"])
            let compares = stale.shows("Enregistré entre-temps")
            #expect(stale.status == 409 && compares)
        }
    }
}
