import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Files of people that are refused")
struct PeopleImportRefusalTests {
    private func refuse(_ text: String, _ site: TestSite, saying phrases: [String]) async throws {
        try await refuse(Array(text.utf8), site, saying: phrases)
    }

    private func refuse(_ bytes: [UInt8], _ site: TestSite, saying phrases: [String]) async throws {
        let hr = try await site.browser(as: site.cast.hr)
        let before = try await site.dump()
        let sent = try await hr.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "liste.csv", bytes)])
        let page = try await hr.follow(sent)
        #expect(sent.status == 422 || sent.status == 303 && page.status == 200)
        for phrase in phrases {
            let shows = page.shows(phrase)
            #expect(shows, "\(phrase)")
        }
        let changed = try await site.dump().changed(since: before)
        #expect(changed.isEmpty || changed == ["people_imports"], "\(changed)")
        #expect(try await site.count("SELECT count(*) FROM people_imports WHERE digest <> ''") == 0)
    }

    @Test("every problem is told at once, with its line and column", arguments: Engine.allCases)
    func problems(engine: Engine) async throws {
        try await withSite(engine) { site in
            let text = """
                prénom;nom;e-mail;manager;date d'entrée
                Zoé;;zoe@alize.example;;
                Ali;Ben Saïd;pas-une-adresse;;31/02/2026
                Lou;Roy;lou@alize.example;inconnu@alize.example;
                """
            try await refuse(
                text, site,
                saying: [
                    "Ce fichier est à corriger", "Ligne 2, colonne «\u{202F}nom\u{202F}»", "Ligne 3, colonne «\u{202F}e-mail\u{202F}»",
                    "Ligne 3, colonne «\u{202F}date d'entrée\u{202F}»", "Ligne 4, colonne «\u{202F}manager\u{202F}»",
                ])
        }
    }

    @Test("one bad line, and none of the good ones is imported", arguments: Engine.allCases)
    func half(engine: Engine) async throws {
        try await withSite(engine) { site in
            let good = (1...50).map { "Prénom\($0);Nom\($0);p\($0)@alize.example" }.joined(separator: "\n")
            try await refuse("prénom;nom;e-mail\n\(good)\nZoé;;zoe@alize.example", site, saying: ["Ligne 52"])
        }
    }

    @Test("an administrator's address and last day are not HR's to change by a file either", arguments: Engine.allCases)
    func administrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store("UPDATE people SET employee_number = 'A1' WHERE id = \(cast.admin.person)")
            let header = "matricule;prénom;nom;e-mail;date de sortie\n"
            let files = [header + "A1;Adèle;Quéméner;intrus@alize.example;", header + "A1;Adèle;Quéméner;\(cast.admin.email);2026-12-31"]
            for file in files { try await refuse(file, site, saying: ["Adèle Quéméner", "seul un administrateur les change"]) }
            let admin = try await site.browser(as: cast.admin)
            let shown = try await admin.follow(try await admin.send("/people/import", ["text": files[0], "begins_on": "2026-10-06"]))
            #expect(shown.heading == "Une personne serait modifiée")
        }
    }

    @Test("a loop across the file and the directory is named", arguments: Engine.allCases)
    func loop(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await refuse(
                "prénom;nom;e-mail;manager\nEdmond;Valtier;edmond.valtier@alize.example;ines.vauquelin@alize.example", site,
                saying: ["Edmond Valtier", "Inès Vauquelin"])
        }
    }

    @Test("a loop that only a second manager closes is named too", arguments: Engine.allCases)
    func secondLoop(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let both = ["manager": cast.tomasz.person.description, "second_manager": cast.piotr.person.description, "from_on": "2026-10-06"]
            #expect(try await hr.send("/people/\(cast.ruben.person)/manager", both).status == 303)
            try await refuse(
                "prénom;nom;e-mail;manager\nPiotr;Zarembski;piotr.zarembski@alize.example;ruben.achterberg@alize.example", site,
                saying: ["Ligne 2", "Ruben Achterberg"])
        }
    }

    @Test("a closed team, and a manager who has left, are told by line", arguments: Engine.allCases)
    func closed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post("/teams/\(site.cast.fraude)/closure", ["closed_on": "2026-10-01"]).status == 303)
            let text = """
                prénom;nom;e-mail;équipe;manager
                Zoé;Le Goff;zoe@alize.example;fraude et risque;
                Lou;Roy;lou@alize.example;;ilse.vandamme@alize.example
                Max;Roy;max@alize.example;;ruth.okonjo@alize.example
                """
            try await refuse(
                text, site,
                saying: [
                    "Ligne 4", "Une personne extérieure n’est le manager de personne.", "Ligne 2", "L’équipe Fraude et risque est fermée.", "Ligne 3",
                    "Ce manager part le 30 juin 2026",
                ])
        }
    }

    @Test(
        "hostile bytes are refused with a sentence",
        arguments: Engine.allCases,
        [
            ("PK\u{3}\u{4} a workbook", "tableur"), ("", "Rien à lire"), ("prénom;nom;e-mail\nZ\u{0}é;Le Goff;z@alize.example", "caractère nul"),
            ("a;b;c\n1;2;3", "Ligne 1"), ("prénom;nom;e-mail\nZoé;\"Le Goff;z@alize.example", "guillemet"),
            ("prénom;nom;e-mail\nZoé;Le \u{202E}ffoG;z@alize.example", "Ligne 2"),
        ])
    func hostile(engine: Engine, file: (text: String, phrase: String)) async throws {
        try await withSite(engine) { site in try await refuse(file.text, site, saying: [file.phrase]) }
    }

    @Test("no file at all is an answer to correct, not a faulty file", arguments: Engine.allCases)
    func nothing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.send("/people/import", ["text": "", "begins_on": "2026-10-06"])
            #expect(page.status == 422 && page.heading == "Importer la liste du personnel")
            let says = page.text.contains("href=\"#f-file\"") && page.text.contains("id=\"f-file-msg\"") && !page.shows("Ce fichier est à corriger")
            #expect(says, "told by the field of the file, without a report of lines")
        }
    }

    @Test("bytes that are no text, and a million columns, are refused with a sentence", arguments: Engine.allCases)
    func bytes(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await refuse(Array("prénom;nom;e-mail\nZo".utf8) + [0xE9] + Array(";Le Goff;z@alize.example".utf8), site, saying: ["UTF-8"])
            try await refuse([UInt8](repeating: UInt8(ascii: ";"), count: 1_000_000), site, saying: ["colonnes"])
        }
    }

    @Test("cells that look like markup are shown as text, on the report and in the preview", arguments: Engine.allCases)
    func markup(engine: Engine) async throws {
        try await withSite(engine) { site in
            let script = "<script>alert(1)</script>"
            let hr = try await site.browser(as: site.cast.hr)
            let text = "prénom;nom;e-mail;équipe;poste\n\(script);<img src=x>;z@alize.example;\(script);\(script)"
            let page = try await hr.follow(try await hr.send("/people/import", ["text": text, "begins_on": "2026-10-06"]))
            #expect(page.status == 200)
            let isRaw = page.text.contains(script) || page.text.contains("<img src=x>")
            #expect(!isRaw)
            let refused = try await hr.follow(
                try await hr.send("/people/import", ["text": "prénom;nom;e-mail;manager\nA;B;a@b.fr;\(script)", "begins_on": "2026-10-06"]))
            #expect(refused.status == 200)
            let isRawThere = refused.text.contains(script)
            #expect(!isRawThere)
        }
    }

    @Test("dates that read both ways are asked about, and the answer is followed", arguments: Engine.allCases)
    func ambiguous(engine: Engine) async throws {
        try await withSite(engine) { site in
            let text = "prénom;nom;e-mail;date d'entrée\nZoé;Le Goff;zoe@alize.example;03/04/2026"
            try await refuse(text, site, saying: ["Ordre des dates"])
            let hr = try await site.browser(as: site.cast.hr)
            for (order, day) in [("dayMonth", "3 avril 2026"), ("monthDay", "4 mars 2026")] {
                let page = try await hr.follow(try await hr.send("/people/import", ["text": text, "begins_on": "2026-10-06", "date_order": order]))
                let shows = page.shows(day)
                #expect(shows, "\(order)")
            }
        }
    }

    @Test("more lines than the limit are refused", arguments: Engine.allCases)
    func tooMany(engine: Engine) async throws {
        try await withSite(engine) { site in
            let rows = (0...10_000).map { "P\($0);N\($0);p\($0)@alize.example" }.joined(separator: "\n")
            try await refuse("prénom;nom;e-mail\n" + rows, site, saying: ["plus de 10\u{202F}000 lignes"])
        }
    }

    @Test("somebody else’s file is not found in another organization", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let path = try #require(try await hr.send("/people/import", ["text": PeopleImportTests.file, "begins_on": "2026-10-06"]).location)
            let other = try await site.browser(as: site.cast.elsewhereHR)
            let before = try await site.dump()
            #expect(try await other.get(path).status == 404)
            #expect(try await other.post("\(path)/confirmation", ["plan": String(repeating: "0", count: 64)]).status == 404)
            #expect(try await other.post("\(path)/removal").status == 404)
            #expect(try await site.dump() == before)
        }
    }
}
