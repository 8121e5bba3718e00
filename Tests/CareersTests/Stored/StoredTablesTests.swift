import Foundation
import Kernel
import Storage
import Tabular
import TestKit
import Testing

@testable import Careers

@Suite("Tables on the import page, and ladders taken away")
struct StoredTablesTests {
    private static let unknown = "Domaine,Geste,Débutant,Confirmé\nTerre,Tourner,Tourne un bol,Tourne un vase\nFeu,Cuire,Charge le four,Règle le four\n"

    /// What the form sends for the table above, as the page draws it.
    private static func fields(_ source: String, uses: [String], places: [String]) -> [(String, String)] {
        [("source", source)] + zip(uses, places).enumerated().flatMap { [("use", "0.\($0.offset).\($0.element.0)"), ("place", $0.element.1)] }
    }

    @Test("columns nobody knows are asked about; the preview follows, nothing is stored before the person says so", arguments: Engine.allCases)
    func mapping(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let asked = try await cpo.upload("/frameworks/import", files: [("files", "potiers.csv", Array(Self.unknown.utf8))])
            let (asks, samples) = (asked.shows("Dites ce que sont les colonnes"), asked.shows("Tourner"))
            #expect(asked.status == 200 && asks && samples)
            let source = ImportSource.text(of: [ImportSource(name: "potiers.csv", bytes: Array(Self.unknown.utf8))])
            let halfSaid = Self.fields(source, uses: ["theme", "competency", "level", "level"], places: ["", "", "2", ""])
            let half = try await cpo.post("/frameworks/import", fields: halfSaid)
            let (says, keeps) = (half.shows("Donnez la place du palier"), half.text.contains("value=\"2\""))
            #expect(half.status == 200 && says && keeps)
            let said = Self.fields(source, uses: ["theme", "competency", "level", "level"], places: ["", "", "1", "2"])
            let preview = try await cpo.post("/frameworks/import", fields: said)
            let (isReady, carries) = (preview.shows("est prêt à être enregistré"), preview.text.contains("theme, competency, level 1, level 2"))
            #expect(isReady && carries)
            #expect(try await site.dump() == before)
            let columns = [("source", source), ("columns", "theme, competency, level 1, level 2"), ("target", "new")]
            let stored = try await cpo.post("/frameworks", fields: columns)
            #expect(stored.status == 303)
            #expect(try await site.count("SELECT count(*) FROM expectations") == 4)
        }
    }

    @Test("a use of a column that does not exist is refused, and nothing sent is lost", arguments: Engine.allCases)
    func wrongUse(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.post("/frameworks/import", ["text": Self.unknown, "columns": "theme, wizard"])
            let (says, keeps) = (page.shows("level-name"), page.text.contains("Tourne un vase"))
            #expect(page.status == 422 && says && keeps)
        }
    }

    @Test(
        "a forged or empty use of a column is refused; the files, the other choices and the places stay",
        arguments: ["0.2.wizard", "", "0"], Engine.allCases)
    func forgedUse(forged: String, engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let source = ImportSource.text(of: [ImportSource(name: "potiers.csv", bytes: Array(Self.unknown.utf8))])
            let sent = [
                ("use", "0.0.theme"), ("place", ""), ("use", "0.1.competency"), ("place", ""), ("use", forged), ("place", "1"), ("use", "0.3.level"),
                ("place", "7"),
            ]
            let page = try await cpo.post("/frameworks/import", fields: [("source", source)] + sent)
            let (says, carries) = (page.shows("un usage qui n’existe pas"), page.text.contains("Tourne un vase"))
            let (keepsUse, keepsPlace) = (page.text.contains("value=\"0.1.competency\" selected"), page.text.contains("value=\"7\""))
            let isPage = page.text.contains("id=\"f-use\"") && page.text.contains("name=\"source\"")
            #expect(page.status == 422 && says && carries && keepsUse && keepsPlace && isPage)
        }
    }

    @Test("columns past the fortieth are folded and travel with the rest: none becomes unused unseen", arguments: Engine.allCases)
    func manyColumns(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            // What is a level stands at both ends, past the fortieth and past the two hundredth.
            let kinds =
                ["theme", "competency", "level"] + Array(repeating: "unused", count: 196) + ["level"] + Array(repeating: "unused", count: 19) + ["level"]
            let places = [2: "1", 199: "2", 219: "3"]
            let head = ["Domaine", "Geste"] + (1...218).map { "P\($0)" }
            let row = ["Terre", "Tourner"] + (1...218).map { "Tourne \($0) bols" }
            let text = head.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
            let source = ImportSource.text(of: [ImportSource(name: "potiers.csv", bytes: Array(text.utf8))])
            let page = try await cpo.post(
                "/frameworks/import", fields: Self.fields(source, uses: kinds, places: kinds.indices.map { places[$0] ?? "" }))
            let folds = page.shows("160 colonnes de plus")
            let offers = page.text.contains("value=\"0.199.level\" selected")
            let carries = page.text.contains("<input type=\"hidden\" name=\"use\" value=\"0.219.level\"")
            let isPlaced = page.text.contains("<input type=\"hidden\" name=\"place\" value=\"3\"")
            #expect(folds && offers && carries && isPlaced)
        }
    }

    @Test("of many tables those that ask come first; the page says which it leaves out, and what was said of them stays", arguments: Engine.allCases)
    func manyTables(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let rows = Self.unknown.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
            let book = try WorkbookWriter.bytes(
                (1...14).map { WorkbookWriter.Sheet(name: "Atelier \($0)", rows: rows) }, madeAt: Date(timeIntervalSince1970: 0))
            let asked = try await cpo.upload("/frameworks/import", files: [("files", "ateliers.xlsx", book)])
            let (leavesOut, asks) = (asked.shows("Atelier 13, Atelier 14"), !asked.text.contains("value=\"12.0.theme\""))
            #expect(leavesOut && asks)
            let source = ImportSource.text(of: [ImportSource(name: "ateliers.xlsx", bytes: book)])
            func said(_ tables: Range<Int>) -> [(String, String)] {
                var fields: [(String, String)] = []
                for table in tables {
                    for (column, said) in [("theme", ""), ("competency", ""), ("level", "1"), ("level", "2")].enumerated() {
                        fields += [("use", "\(table).\(column).\(said.0)"), ("place", said.1)]
                    }
                }
                return fields
            }
            let next = try await cpo.post("/frameworks/import", fields: [("source", source)] + said(0..<12))
            let (asksRest, keeps) = (
                next.text.contains("value=\"13.0.theme\""), next.text.contains("<input type=\"hidden\" name=\"use\" value=\"11.0.theme\"")
            )
            #expect(asksRest && keeps)
            let whole = try await cpo.post("/frameworks/import", fields: [("source", source)] + said(0..<14))
            let isReady = whole.shows("est prêt") || whole.shows("sont prêts")
            #expect(isReady)
        }
    }

    @Test("an error that is not about the columns does not ask what they are", arguments: Engine.allCases)
    func otherErrors(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let twice = "Role,Level,Level,Skill,Expectation\nPotter,1,2,Throwing,Throws a bowl\n"
            let page = try await cpo.upload("/frameworks/import", files: [("files", "potiers.csv", Array(twice.utf8))])
            let (refused, names, asks) = (
                page.shows("ne peuvent pas être importés"), page.shows("apparaît deux fois"), page.shows("Dites ce que sont les colonnes")
            )
            #expect(refused && names && !asks)
            let source = ImportSource.text(of: [ImportSource(name: "potiers.csv", bytes: Array(Self.unknown.utf8))])
            let both = try await cpo.post(
                "/frameworks/import", fields: Self.fields(source, uses: ["competency", "competency", "level", "level"], places: ["", "", "1", "2"]))
            let (asksAgain, saysOne) = (both.shows("ne suffit pas encore"), both.shows("une seule"))
            #expect(asksAgain && saysOne)
        }
    }

    @Test("a workbook is looked at, carried and stored; its ladder leaves as a workbook, a page and a PDF", arguments: Engine.allCases)
    func workbook(engine: Engine) async throws {
        try await withSite(engine) { site in
            let rows = [["Compétence", "1. Potier", "2. Maître"], ["Tourner", "Tourne un bol dans la journée", "=2+2 est écrit au mur"]]
            let bytes = try WorkbookWriter.bytes([WorkbookWriter.Sheet(name: "Potiers", rows: rows)], madeAt: Date(timeIntervalSince1970: 0))
            let cpo = try await site.browser(as: site.cast.cpo)
            let preview = try await cpo.upload("/frameworks/import", files: [("files", "potiers.xlsx", bytes)])
            let isReady = preview.shows("est prêt à être enregistré")
            #expect(isReady)
            let source = ImportSource.text(of: [ImportSource(name: "potiers.xlsx", bytes: bytes)])
            let stored = try await cpo.post("/frameworks", fields: [("source", source), ("target", "new")])
            let id = try #require(stored.location?.split(separator: "/").last.flatMap { FrameworkID(String($0)) })
            let ladder = try await site.ladder(of: id)
            for address in ["/ladders/\(ladder)/export.xlsx", "/frameworks/\(id)/export.xlsx"] {
                let export = try await cpo.get(address)
                let book = try Workbook.read(export.bytes)
                #expect(book.sheets.map(\.name) == ["Potiers"])
                #expect(book.sheets.first?.formulaCount == 0)
                #expect(book.sheets.first?.rows.last?.cells.last?.text == "=2+2 est écrit au mur")
            }
            let page = try await cpo.get("/ladders/\(ladder)/print")
            let (hasText, hasStyle) = (page.text.contains("Tourne un bol"), page.text.contains("@page"))
            #expect(page.status == 200 && hasText && hasStyle)
            let pdf = try await cpo.get("/ladders/\(ladder)/export.pdf")
            #expect(pdf.status == 200)
            let member = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)/export.xlsx")
            #expect(member.status == 404)
        }
    }

    @Test("the page to print says what each level asks, its titles, and how it is reached, in the reader's language", arguments: Engine.allCases)
    func printed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ladder = try await site.ladder(of: site.published())
            let french = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)/print")
            for text in [
                "Associé produit", "Souvent 3 à 5 ans", "Par exemple : Le carnet d’entretiens", "Comment on passe d’un palier au suivant",
                "Avoir mené une livraison", "est montré au palier 1", "Cite ses pairs", "jamais compté contre la personne",
            ] {
                let says = french.shows(text.replacing(" :", with: "\u{A0}:"))
                #expect(says, "\(text)")
            }
            let english = try await site.browser(as: site.cast.tomasz).get("/ladders/\(ladder)/print")
            for text in ["Product associate", "Often 3 to 5 years", "For example: The interview notebook", "Has led one delivery"] {
                let says = english.shows(text)
                #expect(says, "\(text)")
            }
        }
    }

    @Test("without a tool for PDF, the ladder says why and what to do", arguments: Engine.allCases)
    func noPrinter(engine: Engine) async throws {
        try await withSite(engine, printer: .none) { site in
            let id = try await site.published()
            let ladder = try await site.ladder(of: id)
            let page = try await site.browser(as: site.cast.ines).get("/ladders/\(ladder)/export.pdf")
            let says = page.shows("Ce serveur ne fait pas de PDF")
            #expect(page.status == 409 && says)
        }
    }

    @Test("files travel through the form byte for byte, texts and others") func carried() {
        let sources = [ImportSource(name: "a", bytes: Array("é\tb".utf8)), ImportSource(name: "b", bytes: [0x50, 0x4B, 0xFF, 0x00])]
        #expect(ImportSource.list(from: ImportSource.text(of: sources)) == sources)
    }
}
