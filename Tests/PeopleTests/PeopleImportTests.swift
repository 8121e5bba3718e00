import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Importing a file of people")
struct PeopleImportTests {
    static let file = """
        matricule;prénom;nom;adresse e-mail;poste;métier;équipes;e-mail du manager;date d'entrée;date de sortie
        A7;Inès;Vauquelin;ines.vauquelin@alize.example;Lead PM;Produit;Encaissement;claire.aubertin@alize.example;;
        A8;Ruben;Achterberg;ruben.achterberg@alize.example;Product Manager;;;;;
        N1;Zoé;Le Goff;zoe.legoff@alize.example;Product Designer;Design;Commerçants|Encaissement;ines.vauquelin@alize.example;2026-11-02;
        N2;Ali;Ben Saïd;;Data Analyst;Data;Commerçants;N1;2026-11-02;
        A9;Piotr;Zarembski;piotr.zarembski@alize.example;;;;;;2026-12-31
        """

    @Test("what it would do is shown first, with each difference, and nothing is changed", arguments: Engine.allCases)
    func preview(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let form = try await hr.get("/people/import")
            let (asksOne, callsBothSpare) = (form.shows("(ou des lignes collées)"), form.shows("Fichier CSV ou XLSX (facultatif)"))
            #expect(asksOne && !callsBothSpare)
            let before = try await site.dump()
            let page = try await hr.follow(try await hr.send("/people/import", ["text": Self.file, "begins_on": "2026-10-06"]))
            #expect(page.status == 200)
            #expect(page.heading == "Deux personnes seraient ajoutées, 3 modifiées")
            for text in [
                "<del>Senior PM</del>", "<ins>Lead PM</ins>", "<del>Tomasz Lindqvist</del>", "<ins>Claire Aubertin</ins>", "Zoé Le Goff", "Ali Ben Saïd",
                "<ins>31 décembre 2026</ins>", "Équipes créées\u{A0}: Commerçants", "Métiers créés\u{A0}: Produit, Design, Data", "ligne 2",
                "ligne 4, matricule\u{A0}: N1", "du fichier, laissées telles quelles", "Gaïa Fontanesi",
            ] {
                let shows = page.shows(text)
                #expect(shows, "\(text)")
            }
            #expect(try await site.dump().changed(since: before) == ["people_imports"])
        }
    }

    @Test("confirming carries out exactly that, once, and the second time there is nothing to change", arguments: Engine.allCases)
    func apply(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let path = try await send(Self.file, hr)
            #expect(try await confirm(path, hr).status == 303)
            let (zoe, ali) = (try #require(try await site.person(named: "Le Goff")), try #require(try await site.person(named: "Ben Saïd")))
            #expect(try await site.lines(of: cast.ines) == ["Nyholm 2024-09-01..2026-05-31", "Lindqvist 2026-06-01..2026-10-05", "Aubertin 2026-10-06.."])
            #expect(try await site.teams(of: cast.ines.person) == ["Encaissement 2025-09-01.."])
            #expect(try await site.lines(of: zoe) == ["Vauquelin 2026-11-02.."])
            #expect(try await site.teams(of: zoe) == ["Commerçants 2026-11-02..", "Encaissement 2026-11-02.."])
            #expect(try await site.lines(of: ali) == ["Le Goff 2026-11-02.."])
            #expect(try await site.lines(of: cast.piotr) == ["Fontanesi 2025-01-01..2026-12-31"])
            #expect(try await site.field("title", of: cast.ines.person) == "Lead PM")
            #expect(try await site.field("title", of: cast.piotr.person) == "Product Designer")
            #expect(try await site.field("employee_number", of: cast.ruben.person) == "A8")
            let events = try await site.events()
            #expect(events.filter { $0 == "person.created" }.count == 2)
            #expect(events.filter { $0 == "person.changed" }.count == 3)
            #expect(events.contains("person.left"))
            #expect(events.filter { $0 == "people.imported" }.count == 1)
            #expect(try await site.count("SELECT count(*) FROM people_imports WHERE file = '' AND applied_at IS NOT NULL") == 1)
            let again = try await hr.get(try await send(Self.file, hr))
            #expect(again.heading == "Rien à changer : l’annuaire dit déjà tout cela".replacing(" :", with: "\u{A0}:"))
            let dump = try await site.dump()
            #expect(try await confirm(path, hr).status == 409)
            #expect(try await site.dump() == dump)
        }
    }

    @Test("when the directory changed since, nothing is done and the new outcome is shown", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, admin, cast) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.admin), site.cast)
            let path = try await send(Self.file, hr)
            let plan = try await plan(path, hr)
            #expect(try await admin.send("/people/\(cast.ines.person)/edit", TestBrowser.sheet(["title": "Group PM"])).status == 303)
            let before = try await site.dump()
            let page = try await hr.post("\(path)/confirmation", ["plan": plan])
            #expect(page.status == 409)
            let shows = [page.shows("L’annuaire a changé depuis que ce fichier a été montré."), page.shows("<del>Group PM</del>")]
            #expect(shows == [true, true])
            #expect(try await site.dump() == before)
            #expect(try await confirm(path, hr).status == 303)
        }
    }

    @Test("a change that does not touch the file’s people leaves the agreement as it was", arguments: Engine.allCases)
    func unrelated(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let path = try await send(Self.file, hr)
            let plan = try await plan(path, hr)
            #expect(try await hr.post("/people/\(cast.gaia.person)/departure", ["left_on": "2027-06-30"]).status == 303)
            #expect(try await hr.post("\(path)/confirmation", ["plan": plan]).status == 303)
        }
    }

    @Test("people are told apart by number first, by address otherwise, never by name", arguments: Engine.allCases)
    func matching(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            try await site.store("UPDATE people SET employee_number = 'A7' WHERE id = \(cast.ines.person)")
            let text = """
                matricule;prénom;nom;e-mail
                a7;Inès;Vauquelin-Roy;ines.roy@alize.example
                Z9;Ruben;Achterberg;autre.ruben@alize.example
                """
            #expect(try await confirm(try await send(text, hr), hr).status == 303)
            #expect(try await site.field("email", of: cast.ines.person) == "ines.roy@alize.example")
            #expect(try await site.field("family_name", of: cast.ines.person) == "Vauquelin-Roy")
            #expect(try await site.count("SELECT count(*) FROM people WHERE family_name = 'Achterberg'") == 2)
            #expect(try await site.field("email", of: cast.ruben.person) == cast.ruben.email)
        }
    }

    @Test("an empty cell erases nothing", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let text = "prénom;nom;e-mail;poste;métier;équipe;manager;date d'entrée\nInès;Vauquelin;ines.vauquelin@alize.example;;;;;"
            let page = try await hr.get(try await send(text, hr))
            let says = page.shows("Rien à changer")
            #expect(says)
            #expect(try await site.field("title", of: cast.ines.person) == "Senior PM")
        }
    }

    @Test("the second of two managers survives a file that names the first", arguments: Engine.allCases)
    func secondManager(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let both = ["manager": cast.tomasz.person.description, "second_manager": cast.gaia.person.description, "from_on": "2026-10-06"]
            #expect(try await hr.send("/people/\(cast.ines.person)/manager", both).status == 303)
            let text = "prénom;nom;e-mail;manager\nInès;Vauquelin;ines.vauquelin@alize.example;gaia.fontanesi@alize.example"
            let says = try await hr.get(try await send(text, hr)).shows("Rien à changer")
            #expect(says)
        }
    }

    @Test("a change of manager already planned is left alone, and said so", arguments: Engine.allCases)
    func planned(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            #expect(try await hr.post("/people/\(cast.ines.person)/manager", ["manager": cast.gaia.person.description, "from_on": "2027-01-01"]).status == 303)
            let text = "prénom;nom;e-mail;manager\nInès;Vauquelin;ines.vauquelin@alize.example;claire.aubertin@alize.example"
            let page = try await hr.get(try await send(text, hr))
            let says = page.shows("Un changement de manager est déjà prévu le 1er janvier 2027")
            #expect(says)
            #expect(try await site.lines(of: cast.ines).last == "Fontanesi 2027-01-01..")
        }
    }

    @Test("roles in a file are given by an administrator’s import only, and never taken", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, admin, cast) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.admin), site.cast)
            let text = """
                prénom;nom;e-mail;rôle
                Inès;Vauquelin;ines.vauquelin@alize.example;head
                Claire;Aubertin;claire.aubertin@alize.example;membre
                Tomasz;Lindqvist;tomasz.lindqvist@alize.example;coach
                """
            let theirs = try await hr.get(try await send(text, hr))
            let says = [theirs.shows("Rien à changer"), theirs.shows("seul un administrateur en donne")]
            #expect(says == [true, true])
            #expect(try await confirm(try await send(text, admin), admin).status == 303)
            #expect(try await site.roles(of: cast.ines.person) == ["head 2026-10-06.."])
            #expect(try await site.roles(of: cast.head.person) == ["head 2024-01-01.."])
            #expect(try await site.roles(of: cast.tomasz.person).isEmpty)
        }
    }

    @Test("a role that a file gives ends on the last day of whoever leaves, known before or told by the file", arguments: Engine.allCases)
    func boundedRoles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, cast) = (try await site.browser(as: site.cast.admin), site.cast)
            #expect(try await admin.post("/people/\(cast.ines.person)/departure", ["left_on": "2026-12-31"]).status == 303)
            let text = """
                prénom;nom;e-mail;rôle;date de sortie
                Inès;Vauquelin;ines.vauquelin@alize.example;head;
                Ruben;Achterberg;ruben.achterberg@alize.example;hr;2026-11-30
                """
            #expect(try await confirm(try await send(text, admin), admin).status == 303)
            #expect(try await site.roles(of: cast.ines.person) == ["head 2026-10-06..2026-12-31"])
            #expect(try await site.roles(of: cast.ruben.person) == ["hr 2026-10-06..2026-11-30"])
        }
    }

    @Test("our own export comes back without a change, and names that look like formulas survive it", arguments: Engine.allCases)
    func roundTrip(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            #expect(try await confirm(try await send(Self.file, hr), hr).status == 303)
            try await site.store("UPDATE people SET title = '=HYPERLINK(\"http://x\")', given_name = '@Inès' WHERE id = \(cast.ines.person)")
            let export = try await hr.get("/people.csv")
            #expect(export.headers[.contentDisposition]?.contains("personnes.csv") == true)
            let risky = export.text.split(separator: "\r\n").flatMap { $0.split(separator: ";") }.filter { "=+-@".contains($0.first ?? " ") }
            #expect(risky.isEmpty)
            let page = try await hr.get(try await upload(Array(export.text.utf8), hr))
            let says = page.shows("Rien à changer")
            #expect(says)
        }
    }

    @Test("the templates are files that can be imported", arguments: Engine.allCases)
    func templates(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            for language in ["fr", "en"] {
                let file = try await hr.get("/people/import/template.csv?language=\(language)")
                #expect(file.status == 200)
                let page = try await hr.get(try await upload(Array(file.text.utf8), hr))
                #expect(page.heading == "Deux personnes seraient ajoutées", "\(language)")
            }
        }
    }

    @Test("a program reads the plan, quotes it and gets the counts", arguments: Engine.allCases)
    func program(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let sent = try await program.post("/people/import", ["text": Self.file, "begins_on": "2026-10-06"])
            let id = try #require(sent.json?["id"] as? String)
            let preview = try await program.get("/people/import/\(id)")
            #expect((preview.json?["created"] as? [Any])?.count == 2)
            #expect((preview.json?["changed"] as? [Any])?.count == 3)
            let plan = try #require(preview.json?["plan"] as? String)
            #expect(try await program.post("/people/import/\(id)/confirmation", ["plan": String(repeating: "0", count: 64)]).status == 409)
            let done = try await program.post("/people/import/\(id)/confirmation", ["plan": plan])
            #expect(done.json?["created"] as? Int == 2)
            #expect(done.json?["teams"] as? Int == 1)
        }
    }

    @Test("the command line previews and applies alike", arguments: Engine.allCases)
    func commandLine(engine: Engine) async throws {
        try await withSite(engine) { site in
            let source = ImportSource(bytes: Array(Self.file.utf8), from: try #require(Day("2026-10-06")))
            let viewer = site.viewer(site.cast.hr)
            let plan = try await PeopleImport.preview(source, as: viewer, services: site.services)
            #expect(plan.created.map(\.name) == ["Zoé Le Goff", "Ali Ben Saïd"])
            let outcome = try await PeopleImport.apply(source, agreedTo: plan.digest, by: viewer, services: site.services)
            #expect(outcome.changed == 3)
            #expect(try await PeopleImport.preview(source, as: viewer, services: site.services).changesNothing)
            await #expect(throws: Refusal.self) {
                try await PeopleImport.preview(source, as: site.viewer(site.cast.ines), services: site.services)
            }
        }
    }

    @Test("a file is discarded, and one nobody confirms is forgotten after a week", arguments: Engine.allCases)
    func forgotten(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let first = try await send(Self.file, hr)
            #expect(try await hr.post("\(first)/removal").status == 303)
            #expect(try await hr.get(first).status == 404)
            let second = try await send(Self.file, hr)
            let agreed = try await plan(second, hr)
            _ = try await site.runJobs()
            site.clock.advance(days: 7)
            let later = try await site.browser(as: site.cast.hr)
            #expect(try await later.get(second).status == 404, "gone at the hour, erased or not yet")
            #expect(try await later.post("\(second)/confirmation", ["plan": agreed]).status == 404)
            #expect(try await later.post("\(second)/removal").status == 404)
            #expect(try await site.count("SELECT count(*) FROM people_imports") == 1)
            _ = try await site.runJobs()
            #expect(try await site.count("SELECT count(*) FROM people_imports") == 0, "without another file being sent")
            #expect(try await site.count("SELECT count(*) FROM submissions") > 0)
            _ = try await site.runJobs()
            site.clock.advance(days: 30)
            _ = try await site.runJobs()
            #expect(try await site.count("SELECT count(*) FROM submissions") == 0, "no session is left that could send them again")
        }
    }

    @Test("last days that move in one file move what ended with them, and a loop they close together is refused", arguments: Engine.allCases)
    func lastDays(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            for member in [cast.ines, cast.ruben] {
                #expect(try await hr.post("/people/\(member.person)/departure", ["left_on": "2026-10-31"]).status == 303)
            }
            let line = Cast.id(ReportingLine.self, 931)
            try await site.store(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(line), \(cast.alize), \(cast.tomasz.person), \(cast.ruben.person), '2026-11-01')
                """)
            let people = [cast.ines, cast.ruben].map { "\($0.given);\($0.family);\($0.email);2026-12-31" }
            let path = try await send((["prénom;nom;e-mail;date de sortie"] + people).joined(separator: "\n"), hr)
            let refused = try await confirm(path, hr)
            let names = refused.shows("Ruben Achterberg") && refused.shows("Tomasz Lindqvist")
            #expect(refused.status == 422 && names)
            #expect(try await site.count("SELECT count(*) FROM people WHERE left_on = '2026-12-31'") == 0, "all of it, or nothing")
            try await site.store("DELETE FROM reporting_lines WHERE id = \(line)")
            #expect(try await confirm(path, hr).status == 303)
            let moved = try await site.count("SELECT count(*) FROM reporting_lines WHERE manager_id = \(cast.tomasz.person) AND to_on = '2026-12-31'")
            #expect(moved == 2)
        }
    }

    // What the tests above share.

    private func send(_ text: String, _ browser: TestBrowser) async throws -> String {
        let page = try await browser.send("/people/import", ["text": text, "begins_on": "2026-10-06"])
        return try #require(page.location, "\(page.status)")
    }

    private func upload(_ bytes: [UInt8], _ browser: TestBrowser) async throws -> String {
        let page = try await browser.upload("/people/import", ["begins_on": "2026-10-06"], files: [("file", "personnes.csv", bytes)])
        return try #require(page.location, "\(page.status)")
    }

    private func plan(_ path: String, _ browser: TestBrowser) async throws -> String {
        try #require(try await browser.get(path).between("name=\"plan\" value=\"", "\""))
    }

    private func confirm(_ path: String, _ browser: TestBrowser) async throws -> TestPage {
        let plan = try await browser.get(path).between("name=\"plan\" value=\"", "\"") ?? String(repeating: "0", count: 64)
        return try await browser.post("\(path)/confirmation", ["plan": plan])
    }
}
