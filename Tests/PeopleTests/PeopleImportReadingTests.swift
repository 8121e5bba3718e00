import Foundation
import HTTPTypes
import Kernel
import Storage
import Tabular
import TestKit
import Testing

@testable import People

@Suite("A file of people that does not tell everything itself")
struct PeopleImportReadingTests {
    private func older(_ text: String) -> [UInt8] { Array(text.data(using: .windowsCP1252) ?? Data()) }

    private func send(_ bytes: [UInt8], _ fields: [String: String] = [:], _ browser: TestBrowser) async throws -> (path: String?, page: TestPage) {
        let sent = try await browser.upload(
            "/people/import", ["begins_on": "2026-10-06"].merging(fields, uniquingKeysWith: { $1 }), files: [("file", "liste.csv", bytes)])
        return (sent.location, try await browser.follow(sent))
    }

    @Test("in Windows-1252 is read with its accents, and the page says so", arguments: Engine.allCases)
    func olderEncoding(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let (path, page) = try await send(older("prénom;nom;e-mail\r\nZoë;L’Hœst;zoe@alize.example\r\n"), [:], hr)
            let isRead = page.shows("Zoë L’Hœst") && page.shows("Ce fichier n’est pas en UTF-8")
            #expect(isRead)
            let data = try await site.program(as: site.cast.hr).get(try #require(path))
            #expect(data.json?["encoding"] as? String == "windows1252")
        }
    }

    @Test("in UTF-8 says nothing of encodings, and may be read another way without being sent again", arguments: Engine.allCases)
    func forced(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let (path, page) = try await send(Array("nom;last name;e-mail\nx;y;z\n".utf8), [:], hr)
            let isQuiet = !page.shows("Ce fichier n’est pas en UTF-8")
            #expect(isQuiet)
            let (good, read) = try await send(Array("given name;family name;e-mail\nZoé;Roy;zoe@alize.example\n".utf8), [:], hr)
            let isRight = read.shows("Zoé Roy")
            #expect(isRight)
            let reading = try #require(good) + "/reading"
            let again = try await hr.follow(try await hr.post(reading, ["encoding": "windows1252", "date_order": ""]))
            let isOther = again.shows("ZoÃ© Roy")
            #expect(isOther)
            let back = try await hr.follow(try await hr.post(reading, ["encoding": "utf8"]))
            let isBack = back.shows("Zoé Roy")
            #expect(isBack)
            let wrong = try await hr.post(reading, ["encoding": "ebcdic"])
            #expect(wrong.status == 422)
            #expect(path != nil)
        }
    }

    @Test("that is damaged UTF-8 is refused, unless one insists on the form", arguments: Engine.allCases)
    func damaged(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let bytes = Array("given name;family name;e-mail\nZoé;Ro".utf8) + [0xE9] + Array(";zoe@alize.example\n".utf8)
            let (_, refused) = try await send(bytes, [:], hr)
            #expect(refused.status == 422)
            let isSaid = refused.shows("dites dans quel encodage il est")
            #expect(isSaid)
            let (_, insisted) = try await send(bytes, ["encoding": "windows1252"], hr)
            let isRead = insisted.shows("ZoÃ© Roé")
            #expect(isRead)
        }
    }

    @Test("with dates that read both ways is a question with both days, answered in one click", arguments: Engine.allCases)
    func dates(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let text = "prénom;nom;e-mail;date d'entrée\nZoé;Roy;zoe@alize.example;03/04/2026\n"
            let (path, page) = try await send(Array(text.utf8), [:], hr)
            let isAsked = page.shows("dans quel ordre lire ses dates") && page.shows("Le 3 avril 2026") && page.shows("Le 4 mars 2026")
            #expect(isAsked)
            let isOffered = page.text.contains("rejected-lines.csv")
            #expect(!isOffered, "there is no line to correct")
            let base = try #require(path)
            for (order, day) in [("monthDay", "4 mars 2026"), ("dayMonth", "3 avril 2026")] {
                let answered = try await hr.follow(try await hr.post(base + "/reading", ["date_order": order]))
                let isFollowed = answered.shows(day) && answered.shows("Appliquer exactement cela")
                #expect(isFollowed, "\(order)")
            }
            let plan = try #require(try await hr.get(base).between("name=\"plan\" value=\"", "\""))
            let done = try await hr.post(base + "/confirmation", ["plan": plan])
            #expect(done.location == "/people")
            let late = try await hr.post(base + "/reading", ["date_order": "monthDay"])
            #expect(late.status == 409)
        }
    }
}

@Suite("The lines of a file to correct")
struct RejectedLinesTests {
    private static let text = """
        prénom;nom;e-mail;manager;poste
        Zoé;Roy;zoe@alize.example;;PM
        Ali;;ali@alize.example;;=1+1
        Lou;Le Roy;pas-une-adresse;inconnu@alize.example;'+33
        Ana;Sol;ana@alize.example;;"PM
        senior"
        """

    private func rejected(_ text: String, _ browser: TestBrowser) async throws -> (path: String, table: Table) {
        let sent = try await browser.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.csv", Array(text.utf8))])
        let path = try #require(sent.location)
        let page = try await browser.follow(sent)
        let isOffered = page.text.contains("\(path)/rejected-lines.csv")
        #expect(isOffered)
        let file = try await browser.get("\(path)/rejected-lines.csv")
        #expect(file.status == 200)
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
        return (path, try Table.read(Array(file.text.utf8)))
    }

    @Test("are exactly those refused, with their columns and why, in one's language, and nothing a spreadsheet would run", arguments: Engine.allCases)
    func file(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, table) = try await rejected(Self.text, try await site.browser(as: site.cast.hr))
            #expect(table.separator == .semicolon)
            #expect(table.columns.map(\.name) == ["prénom", "nom", "e-mail", "manager", "poste", "À corriger"])
            #expect(
                table.rows.map { $0.cells.prefix(5).map(\.text) } == [
                    ["Ali", "", "ali@alize.example", "", "'=1+1"], ["Lou", "Le Roy", "pas-une-adresse", "inconnu@alize.example", "'+33"],
                ])
            let reasons = table.rows.map { $0.cells[5].text }
            #expect(reasons[0] == "nom\u{A0}: Il manque le nom. Écrivez-le.")
            #expect(reasons[1].hasPrefix("e-mail\u{A0}: ") && reasons[1].contains(" | manager\u{A0}: "))
            let english = try await site.browser(as: site.cast.admin)
            try await site.write("UPDATE people SET language = 'en' WHERE id = \(site.cast.admin.person)")
            let (_, other) = try await rejected(Self.text, english)
            #expect(other.columns.last?.name == "To correct")
            #expect(other.rows.first?.cells.last?.text == "nom: The family name is missing. Write it.")
        }
    }

    @Test("corrected and sent again are read, the column of reasons passed over and the guards taken off", arguments: Engine.allCases)
    func corrected(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let (path, _) = try await rejected(Self.text, hr)
            let file = try await hr.get("\(path)/rejected-lines.csv").text
            let mended = file.replacing("Ali;;", with: "Ali;Ben;").replacing("pas-une-adresse", with: "lou@alize.example").replacing(
                "inconnu@alize.example", with: "ali@alize.example")
            let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "corrige.csv", Array(mended.utf8))])
            let page = try await hr.follow(sent)
            let isRead = page.shows("Ali Ben") && page.shows("=1+1")
            #expect(isRead)
            let isGuarded = page.text.contains("'=1+1") || page.text.contains("'+33") || page.shows("À corriger")
            #expect(!isGuarded)
            let isWhole = page.shows("Lou Le Roy") && page.shows("+33")
            #expect(isWhole)
        }
    }

    @Test("of a thousand and more are all there, and a line refused by the directory too", arguments: Engine.allCases)
    func many(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let rows = (0..<1_500).map { "P\($0);;p\($0)@alize.example;" }.joined(separator: "\n")
            let (_, table) = try await rejected("prénom;nom;e-mail;manager\nZoé;Roy;zoe@alize.example;\n" + rows, hr)
            #expect(table.rows.count == 1_500)
            try await site.write("UPDATE teams SET closed_on = '2026-01-31' WHERE id = \(site.cast.fraude)")
            let (_, other) = try await rejected(
                "prénom;nom;e-mail;équipe\nZoé;Roy;zoe@alize.example;Encaissement\nAli;Ben;ali@alize.example;Fraude et risque\n", hr)
            #expect(other.rows.map { $0.cells[0].text } == ["Ali"])
            #expect(other.rows[0].cells[4].text.contains("fermée"))
        }
    }

    @Test("are nobody's beyond those who keep the directory, and of a whole file there are none", arguments: Engine.allCases)
    func rights(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let (path, _) = try await rejected(Self.text, hr)
            for member in [site.cast.elsewhereHR, site.cast.ines, site.cast.cpo] {
                let answer = try await site.browser(as: member).get("\(path)/rejected-lines.csv")
                #expect(answer.status == 404, "\(member.name)")
            }
            let good = try await hr.send("/people/import", ["text": PeopleImportTests.file, "begins_on": "2026-10-06"])
            let none = try await hr.get("\(good.location ?? "")/rejected-lines.csv")
            #expect(none.status == 404)
            #expect(try await site.events().contains("people.imported") == false)
        }
    }

    @Test("stay refused until they hold: a program is told at once, and nothing is kept for it", arguments: Engine.allCases)
    func program(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let answer = try await program.post("/people/import", ["text": Self.text, "begins_on": "2026-10-06"])
            #expect(answer.status == 422)
            #expect(try await site.count("SELECT count(*) FROM people_imports") == 0)
            let hr = try await site.browser(as: site.cast.hr)
            let (path, _) = try await rejected(Self.text, hr)
            let forced = try await hr.post("\(path)/confirmation", ["plan": String(repeating: "0", count: 64)])
            #expect(forced.status == 422)
            #expect(try await site.count("SELECT count(*) FROM people WHERE family_name = 'Roy'") == 0)
        }
    }
}
