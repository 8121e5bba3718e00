import Foundation
import Kernel
import Storage
import Tabular
import TestKit
import Testing

@Suite("A file of pay that needs somebody")
struct PayFileTests {
    private static let head = ["ladder", "level", "zone", "currency", "minimum", "middle", "maximum", "from"]
    private static let good = ["Produit", "1", "France", "EUR", "40000", "45000", "50000", "2026-01-01"]
    private static let wrong = ["Produit", "9", "Frence", "EUR", "1", "2", "3", "2026-01-01"]

    private static func book(_ sheets: [(name: String, rows: [[String]])]) throws -> [UInt8] {
        try WorkbookWriter.bytes(
            sheets.map { WorkbookWriter.Sheet(name: $0.name, rows: $0.rows) }, madeAt: Date(timeIntervalSince1970: 0))
    }

    /// What the forms of a page send to an address.
    private static func fields(_ page: TestPage, to address: String) throws -> [(String, String)] {
        let form = try #require(page.between("action=\"\(address)\"", "</form>"))
        return form.components(separatedBy: "<input ").dropFirst().compactMap { text in
            func value(_ name: String) -> String? {
                text.components(separatedBy: name + "=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
            }
            return value("name").map { ($0, value("value") ?? "") }
        }.filter { !$0.0.hasPrefix("_") }
    }

    @Test("gives back the lines to correct alone, which are read again once corrected", arguments: Engine.allCases)
    func rejected(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await PayScene(site), site.cast)
            let hr = try await site.browser(as: cast.hr)
            let text = [Self.head, Self.good, Self.wrong].map { $0.joined(separator: ";") }.joined(separator: "\n")
            let refused = try await hr.post("/pay/import/preview", ["kind": "bands", "text": text])
            let offers = refused.shows("Télécharger les lignes à corriger")
            #expect(refused.status == 422 && offers)
            let before = try await site.dump()
            let file = try await hr.post("/pay/import/rejected-lines", fields: try Self.fields(refused, to: "/pay/import/rejected-lines"))
            let table = try Table.read(file.bytes)
            #expect(file.status == 200 && table.separator == .semicolon && table.columns.map(\.name) == Self.head + ["À corriger"])
            #expect(table.rows.map { $0.cells.prefix(8).map(\.text) } == [Self.wrong])
            let reason = table.rows.first?.cells.last?.text ?? ""
            let tells = reason.contains("France") && reason.contains(" | ")
            #expect(tells, "\(reason)")
            #expect(try await site.dump() == before, "nothing of it is kept")
            // Corrected in place, with its column of reasons, it is taken.
            let corrected = file.text.replacing("Produit;9;Frence;EUR;1;2;3", with: "Produit;2;France;EUR;52000;58000;64000")
            #expect(try await scene.bringIn("bands", corrected).json?["added"] as? Int == 1)
            for member in [cast.cpo, cast.admin, cast.ines] {
                #expect(try await site.browser(as: member).post("/pay/import/rejected-lines", ["kind": "bands", "text": text]).status == 404, "\(member.name)")
            }
            #expect(try await site.stranger().post("/pay/import/rejected-lines", ["kind": "bands", "text": text]).status == 401)
        }
    }

    @Test("what an address asks of it and cannot be read is said beside the form, and no model is made up for it", arguments: Engine.allCases)
    func unreadable(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let (strange, known) = (try await hr.get("/pay/import?kind=wages"), try await hr.get("/pay/import?kind=pay"))
            #expect(strange.status == 200 && known.status == 200)
            let (says, quotes, speaks) = (strange.shows("Un choix n’a pas pu être lu"), strange.shows("wages"), known.shows("pas pu être lu"))
            #expect(says)
            #expect(quotes)
            #expect(!speaks)
            #expect(try await hr.get("/pay/import/template.csv?kind=wages").status == 422)
            #expect(try await hr.get("/pay/import/template.csv?kind=pay").status == 200)
            #expect(try await site.browser(as: site.cast.ines).get("/pay/import/template.csv?kind=wages").status == 404)
        }
    }

    @Test("a fault of the whole file, or none, gives no lines to correct", arguments: Engine.allCases)
    func nothingToReject(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let headless = try await hr.post("/pay/import/preview", ["kind": "bands", "text": "a;b\n1;2\n"])
            let offers = headless.shows("Télécharger les lignes à corriger")
            #expect(headless.status == 422 && !offers)
            for text in ["a;b\n1;2\n", [Self.head, Self.good].map { $0.joined(separator: ";") }.joined(separator: "\n")] {
                let file = try await hr.post("/pay/import/rejected-lines", ["kind": "bands", "text": text])
                let says = file.shows("n’est à corriger seule")
                #expect(file.status == 422 && says)
            }
        }
    }

    @Test("a workbook with rows on several sheets asks which one to read, and is not sent again", arguments: Engine.allCases)
    func sheets(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await PayScene(site)
            let hr = try await site.browser(as: site.cast.hr)
            let book = try Self.book([("À jeter", [["x"], ["y"]]), ("Fourchettes 2026", [Self.head, Self.good]), ("Vide", [])])
            let asked = try await hr.upload("/pay/import/preview", ["kind": "bands"], files: [("file", "fourchettes.xlsx", book)])
            let asks = asked.shows("laquelle lire") && asked.shows("Fourchettes 2026") && !asked.text.contains("value=\"Vide\"")
            #expect(asked.status == 200 && asks)
            let held = try Self.fields(asked, to: "/pay/import/preview")
            let other = try await hr.post("/pay/import/preview", fields: held + [("sheet", "À jeter")])
            let leadsBack = other.shows("Choisir une autre feuille")
            #expect(other.status == 422 && leadsBack)
            let back = try await hr.post("/pay/import/preview", fields: try Self.fields(other, to: "/pay/import/preview").filter { $0.0 != "text" })
            let asksAgain = back.shows("laquelle lire")
            #expect(asksAgain)
            let shown = try await hr.post("/pay/import/preview", fields: held + [("sheet", "Fourchettes 2026")])
            let says = shown.shows("Ce fichier changerait 1 ligne") && shown.shows("Feuille lue")
            #expect(shown.status == 200 && says)
            let done = try await hr.post("/pay/import/confirmation", fields: try Self.fields(shown, to: "/pay/import/confirmation"))
            #expect(done.status == 303)
            #expect(try await site.count("SELECT count(*) FROM pay_bands") == 1)
            // A program names the sheet.
            let program = try await site.program(as: site.cast.hr)
            let content = Data(book).base64EncodedString()
            let undecided = try await program.post("/pay/import/preview", ["kind": "bands", "content": content])
            let names = undecided.text.contains("Fourchettes 2026")
            #expect(undecided.status == 422 && names)
            let named = try await program.post("/pay/import/preview", ["kind": "bands", "content": content, "sheet": "Fourchettes 2026"])
            #expect(named.json?["unchanged"] as? Int == 1)
        }
    }
}
