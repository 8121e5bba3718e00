import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Adding and correcting people")
struct DirectoryPersonTests {
    @Test("HR adds somebody with their first team and manager, and each change is recorded", arguments: Engine.allCases)
    func add(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post(
                "/people/new",
                [
                    "given_name": "Zoé", "family_name": "Le Goff", "email": "Zoe.LeGoff@alize.example", "language": "fr", "time_zone": "Europe/Paris",
                    "joined_on": "2026-11-02", "team": site.cast.fraude.description, "manager": site.cast.gaia.person.description,
                ])
            #expect(page.status == 303)
            let id = try #require(try await site.person(named: "Le Goff"))
            #expect(page.location == "/people/\(id)")
            #expect(try await site.field("email", of: id) == "zoe.legoff@alize.example")
            #expect(try await site.lines(of: id) == ["Fontanesi 2026-11-02.."])
            #expect(try await site.teams(of: id) == ["Fraude et risque 2026-11-02.."])
            #expect(try await site.events().sorted() == ["line.began", "membership.began", "person.created"])
            let next = try await hr.follow(page)
            let isGreeted = next.shows("Zoé Le Goff est dans l’annuaire.")
            #expect(isGreeted)
        }
    }

    @Test("an administrator's sign-in address is changed by administrators only; the rest of their sheet by HR too", arguments: Engine.allCases)
    func administrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, admin, target) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.admin), site.cast.admin)
            func sheet(_ email: String, _ version: Int) -> [String: String] {
                [
                    "given_name": "Adèle", "family_name": "Quéméner", "email": email, "title": "Direction technique", "language": "fr",
                    "time_zone": "Europe/Paris", "joined_on": "2024-01-01", "version": String(version),
                ]
            }
            let before = try await site.dump()
            for email in ["intrus@alize.example", ""] {
                let page = try await hr.send("/people/\(target.person)/edit", sheet(email, 1))
                let says = page.shows("seul un administrateur les change")
                #expect(page.status == 403 && says, "\(email)")
            }
            #expect(try await site.dump() == before)
            #expect(try await hr.send("/people/\(target.person)/edit", sheet(target.email, 1)).status == 303)
            #expect(try await admin.send("/people/\(target.person)/edit", sheet("adele@alize.example", 2)).status == 303)
            #expect(try await site.count("SELECT count(*) FROM accounts WHERE email = 'adele@alize.example'") == 1)
        }
    }

    @Test("what is missing or malformed is told all at once, beside what was typed, and nobody is added", arguments: Engine.allCases)
    func complaints(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let before = try await site.dump()
            let page = try await hr.post(
                "/people/new", ["given_name": "Zoé", "family_name": "", "email": "zoe", "language": "fr", "time_zone": "Europe/Paris", "joined_on": "hier"])
            #expect(page.status == 422)
            let named = "href=\"#f-family_name\">Nom\u{A0}: Ce champ est vide."
            for text in ["Ce champ est vide", "Écrivez-la comme prenom.nom@entreprise.example", "Cette date n’existe pas", "value=\"Zoé\"", named] {
                let shows = page.shows(text)
                #expect(shows, "\(text)")
            }
            #expect(try await site.dump() == before)
        }
    }

    @Test("accents typed apart from their letters count as the store counts them: what is too long is said, never a failure", arguments: Engine.allCases)
    func decomposed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let before = try await site.dump()
            let stacked = "a" + String(repeating: "\u{301}", count: 5_000)
            for (given, title) in [(String(repeating: "e\u{301}", count: 60), ""), ("Zoé", stacked)] {
                let page = try await hr.send(
                    "/people/new", ["given_name": given, "family_name": "Le Goff", "title": title, "language": "fr", "time_zone": "Europe/Paris"])
                let says = page.shows("au plus sont possibles")
                #expect(page.status == 422 && says)
            }
            #expect(try await site.dump() == before)
            let sent = try await hr.upload(
                "/people/import", ["begins_on": "2026-10-06"],
                files: [("file", String(repeating: "e\u{301}", count: 190) + ".csv", Array("prénom;nom;e-mail\nZoé;Le Goff;zoe@alize.example".utf8))])
            #expect(sent.status == 303)
        }
    }

    @Test("an address and a number belong to one person each, and the page says whose they are", arguments: Engine.allCases)
    func unique(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await site.store("UPDATE people SET employee_number = 'A7' WHERE id = \(site.cast.ines.person)")
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post(
                "/people/new",
                [
                    "given_name": "Inès", "family_name": "Vauquelin", "email": "INES.vauquelin@alize.example", "employee_number": "A7", "language": "fr",
                    "time_zone": "Europe/Paris",
                ])
            #expect(page.status == 422)
            let says = [page.shows("Cette adresse est déjà celle d’Inès Vauquelin."), page.shows("Ce matricule est déjà celui d’Inès Vauquelin.")]
            #expect(says == [true, true])
        }
    }

    @Test("the same address may be used in another organization", arguments: Engine.allCases)
    func otherOrganization(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.elsewhereHR)
            let page = try await hr.post(
                "/people/new",
                ["given_name": "Inès", "family_name": "Double", "email": "ines.vauquelin@alize.example", "language": "fr", "time_zone": "Europe/Paris"])
            #expect(page.status == 303)
        }
    }

    @Test("a correction changes what was written, its version, and names the fields in the journal", arguments: Engine.allCases)
    func correct(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let page = try await hr.send("/people/\(ines)/edit", TestBrowser.sheet(["title": "Lead PM", "employee_number": "A7"]))
            #expect(page.status == 303)
            #expect(try await site.field("title", of: ines) == "Lead PM")
            #expect(try await site.version(of: ines) == 2)
            let details = try await site.rows("SELECT details FROM journal_details")
            #expect(try details.map { try $0.get("details", as: String.self) } == [#"{"fields":["title","employee_number"]}"#])
        }
    }

    @Test("saving without a change records nothing", arguments: Engine.allCases)
    func unchanged(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let page = try await hr.send("/people/\(ines)/edit", TestBrowser.sheet())
            #expect(page.status == 303)
            #expect(try await site.version(of: ines) == 1)
            #expect(try await site.events().isEmpty)
        }
    }

    @Test("two people correcting at once: the second sees both texts, keeps what they typed, and then decides", arguments: Engine.allCases)
    func conflict(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, admin, ines) = (try await site.browser(as: site.cast.hr), try await site.browser(as: site.cast.admin), site.cast.ines.person)
            #expect(try await hr.send("/people/\(ines)/edit", TestBrowser.sheet(["title": "Lead PM"])).status == 303)
            let page = try await admin.send("/people/\(ines)/edit", TestBrowser.sheet(["title": "Group PM"]))
            #expect(page.status == 409)
            for text in ["Votre saisie", "Enregistré entre-temps", "Lead PM", "<ins>Group PM</ins>", "name=\"version\" value=\"2\""] {
                let shows = page.shows(text)
                #expect(shows, "\(text)")
            }
            #expect(try await site.field("title", of: ines) == "Lead PM")
            #expect(try await admin.send("/people/\(ines)/edit", TestBrowser.sheet(["title": "Group PM"], version: 2)).status == 303)
            #expect(try await site.field("title", of: ines) == "Group PM")
        }
    }

    @Test("fields that are not the form's are never read", arguments: Engine.allCases)
    func massAssignment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines.person)
            let page = try await hr.send(
                "/people/\(ines)/edit",
                TestBrowser.sheet([
                    "title": "PM", "id": site.cast.ruben.person.description, "organization_id": site.cast.boree.description, "left_on": "2026-01-01",
                    "role": "admin", "roles": "admin", "manager": site.cast.ceo.person.description, "team": site.cast.fraude.description,
                ]))
            #expect(page.status == 303)
            #expect(try await site.field("left_on", of: ines) == nil)
            #expect(try await site.roles(of: ines).isEmpty)
            #expect(try await site.lines(of: ines) == ["Nyholm 2024-09-01..2026-05-31", "Lindqvist 2026-06-01.."])
            #expect(try await site.events().sorted() == ["person.changed"])
        }
    }

    @Test("a form sent twice counts once", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, key) = (try await site.browser(as: site.cast.hr), Secret.random())
            for _ in 1...2 {
                let page = try await hr.post(
                    "/people/new", ["given_name": "Zoé", "family_name": "Le Goff", "language": "fr", "time_zone": "Europe/Paris"], once: key)
                #expect(page.status == 303)
            }
            #expect(try await site.count("SELECT count(*) FROM people WHERE family_name = 'Le Goff'") == 1)
        }
    }

    @Test("a program does the same with the same names", arguments: Engine.allCases)
    func program(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let created = try await program.post(
                "/people/new", ["given_name": "Zoé", "family_name": "Le Goff", "language": "fr", "time_zone": "Europe/Paris", "external": true])
            #expect(created.status == 200)
            let id = try #require(created.json?["id"] as? String)
            let read = try await program.get("/people/\(id)")
            #expect(read.json?["familyName"] as? String == "Le Goff")
            #expect(read.json?["isExternal"] as? Bool == true)
            let outdated = try await program.post(
                "/people/\(id)/edit", ["given_name": "Zoé", "family_name": "Legoff", "language": "fr", "time_zone": "Europe/Paris", "version": 7])
            #expect(outdated.status == 409)
            let refused = try await program.post("/people/new", ["given_name": "Zoé", "language": "klingon", "time_zone": "Mars/Olympus"])
            #expect(refused.status == 422)
            let fields = (refused.json?["errors"] as? [[String: Any]])?.compactMap { $0["field"] as? String }
            #expect(Set(fields ?? []) == ["family_name", "language"])
        }
    }
}
