import Foundation
import Kernel
import Storage
import Tabular
import TestKit
import Testing

@testable import People

@Suite("A workbook of people")
struct PeopleWorkbookTests {
    private static func bytes(_ rows: [[String]], and others: [[String]] = []) throws -> [UInt8] {
        let sheets = [WorkbookWriter.Sheet(name: "Personnel", rows: rows), WorkbookWriter.Sheet(name: "Notes", rows: others)]
        return try WorkbookWriter.bytes(sheets, madeAt: Date(timeIntervalSince1970: 0))
    }

    private static let head = ["prénom", "nom", "e-mail", "matricule", "date d'entrée"]

    @Test("is shown and carried out as its CSV would be, and the same twice changes nothing", arguments: Engine.allCases)
    func imported(engine: Engine) async throws {
        try await withSite(engine) { site in
            let rows = [
                Self.head, ["Zoé", "Ödegaard", "zoe@alize.example", "00123", "2026-01-05"], ["Ali", "Ben Saïd", "ali@alize.example", "", "06/02/2026"],
            ]
            let hr = try await site.browser(as: site.cast.hr)
            func send() async throws -> (path: String, page: TestPage) {
                let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", try Self.bytes(rows))])
                return (try #require(sent.location), try await hr.follow(sent))
            }
            // The second date of the file may be read both ways, and the file is asked about as a text would be.
            let (path, asked) = try await send()
            let asks = asked.shows("dans quel ordre lire ses dates")
            #expect(asks)
            let page = try await hr.follow(try await hr.post(path + "/reading", ["date_order": "dayMonth"]))
            let (isShown, hasNumber) = (page.shows("Zoé Ödegaard"), page.shows("00123"))
            #expect(isShown && hasNumber)
            let plan = try #require(page.between("name=\"plan\" value=\"", "\""))
            #expect(try await hr.post(path + "/confirmation", ["plan": plan]).location == "/people")
            #expect(try await site.count("SELECT count(*) FROM people WHERE employee_number = '00123'") == 1)
            let (second, _) = try await send()
            let again = try await hr.follow(try await hr.post(second + "/reading", ["date_order": "dayMonth"]))
            let changesNothing = !again.shows("Appliquer exactement cela")
            #expect(changesNothing)
        }
    }

    @Test("faults have the row and the column of the sheet; the lines to correct leave as a file that is read again", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let rows = [[], Self.head, ["Zoé", "Ödegaard", "zoe@alize.example", "1", ""], [], ["Ali", "", "pas-une-adresse", "2", ""]]
            let hr = try await site.browser(as: site.cast.hr)
            let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", try Self.bytes(rows))])
            let path = try #require(sent.location)
            let page = try await hr.follow(sent)
            let (name, mail) = (page.shows("Ligne 5, colonne «\u{202F}nom\u{202F}»"), page.shows("Ligne 5, colonne «\u{202F}e-mail\u{202F}»"))
            #expect(name && mail)
            let file = try await hr.get("\(path)/rejected-lines.csv")
            let table = try Table.read(Array(file.text.utf8))
            #expect(table.separator == .semicolon && table.columns.map(\.name) == Self.head + ["À corriger"])
            #expect(table.rows.map { $0.cells.prefix(4).map(\.text) } == [["Ali", "", "pas-une-adresse", "2"]])
        }
    }

    @Test("with rows on several sheets asks which one to read, and reads that one until another is chosen", arguments: Engine.allCases)
    func severalSheets(engine: Engine) async throws {
        try await withSite(engine) { site in
            let book = try Self.bytes(
                [Self.head, ["Zoé", "Ödegaard", "zoe@alize.example", "00123", "2026-01-05"], ["Ali", "", "ali@alize.example", "2", ""]],
                and: [Self.head, ["Lou", "Marin", "lou@alize.example", "00124", "06/02/2026"]])
            let hr = try await site.browser(as: site.cast.hr)
            let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", book)])
            let path = try #require(sent.location)
            let asked = try await hr.follow(sent)
            let asks = asked.shows("laquelle lire") && asked.text.contains("value=\"Personnel\"") && asked.text.contains("value=\"Notes\"")
            #expect(asks)
            // The lines to correct are those of the sheet that was chosen.
            let first = try await hr.follow(try await hr.post(path + "/reading", ["sheet": "Personnel"]))
            let (isRead, faults) = (first.shows("Feuille lue"), first.shows("Ligne 3, colonne"))
            #expect(isRead && faults)
            let lines = try Table.read(Array(try await hr.get("\(path)/rejected-lines.csv").text.utf8))
            #expect(lines.rows.map { $0.cells.prefix(3).map(\.text) } == [["Ali", "", "ali@alize.example"]])
            let back = try await hr.follow(try await hr.post(path + "/reading", ["sheet": ""]))
            let asksAgain = back.shows("laquelle lire")
            #expect(asksAgain)
            // The choice outlives the question about its dates.
            let open = try await hr.follow(try await hr.post(path + "/reading", ["sheet": "Notes"]))
            let keeps = open.shows("dans quel ordre lire ses dates") && open.text.contains("name=\"sheet\" value=\"Notes\"")
            #expect(keeps)
            let page = try await hr.follow(try await hr.post(path + "/reading", ["sheet": "Notes", "date_order": "dayMonth"]))
            let plan = try #require(page.between("name=\"plan\" value=\"", "\""))
            #expect(try await hr.post(path + "/confirmation", ["plan": plan]).location == "/people")
            #expect(try await site.count("SELECT count(*) FROM people WHERE employee_number IN ('00123', '00124')") == 1)
        }
    }

    @Test("a sheet that is not there is refused; a program names the sheet, and is told which there are", arguments: Engine.allCases)
    func namedSheet(engine: Engine) async throws {
        try await withSite(engine) { site in
            let book = try Self.bytes([Self.head, ["Zoé", "Ödegaard", "zoe@alize.example", "1", ""]], and: [["x"]])
            let hr = try await site.browser(as: site.cast.hr)
            let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", book)])
            let path = try #require(sent.location)
            let sheets = try await hr.get("/api/v1" + path).json?["sheets"] as? [String]
            #expect(sheets == ["Personnel", "Notes"])
            let absent = try await hr.post(path + "/reading", ["sheet": "Ailleurs"])
            let says = absent.shows("Ailleurs")
            #expect(absent.status == 422 && says)
            let named = try await hr.upload(
                "/people/import", ["begins_on": "2026-10-06", "sheet": "Personnel"], files: [("file", "liste.xlsx", book)])
            let shows = try await hr.follow(named).shows("Zoé Ödegaard")
            #expect(shows)
            let program = try await hr.upload("/api/v1/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", book)])
            let tells = program.text.contains("Personnel, Notes")
            #expect(program.status == 422 && tells)
        }
    }

    @Test("hostile or undecided workbooks are refused with what to do, and nothing is kept", arguments: Engine.allCases)
    func hostile(engine: Engine) async throws {
        try await withSite(engine) { site in
            let good = try Self.bytes([Self.head, ["Zoé", "Ödegaard", "zoe@alize.example", "1", ""]])
            let files: [([UInt8], String)] = [
                (Array(good.prefix(300)), "abîmé ou coupé"), ([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600), "ancien classeur .xls"),
                (try Self.bytes([]), "vide"),
            ]
            let hr = try await site.browser(as: site.cast.hr)
            let before = try await site.dump()
            for (bytes, words) in files {
                let page = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.xlsx", bytes)])
                let says = page.shows(words)
                #expect(page.status == 422 && says, "\(words)")
            }
            #expect(try await site.dump() == before)
        }
    }
}
