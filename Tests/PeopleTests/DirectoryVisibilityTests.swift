import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@testable import People

@Suite("What each may see of the directory")
struct DirectoryVisibilityTests {
    private static let number = "MATRICULE-7-CANARI"

    @Test("employee number and dates: HR, administrators, the person and their managers, up to the top, and nobody else", arguments: Engine.allCases)
    func employment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store("UPDATE people SET employee_number = \(Self.number), joined_on = '2021-03-17' WHERE id = \(cast.ines.person)")
            let expected: [(Cast.Member, Bool)] = [
                (cast.admin, true), (cast.hr, true), (cast.ceo, true), (cast.cpo, true), (cast.head, true), (cast.tomasz, true), (cast.ines, true),
                (cast.ruben, false), (cast.gaia, false), (cast.piotr, false), (cast.former, false),
            ]
            for (member, sees) in expected {
                let browser = try await site.browser(as: member)
                let page = try await browser.get("/people/\(cast.ines.person)")
                #expect(page.status == 200, "\(member.name)")
                let data = try await site.program(as: member).get("/people/\(cast.ines.person)")
                let file = try await browser.get("/people.csv")
                for text in [page.text, data.text, file.text] {
                    let shown = text.contains(Self.number)
                    #expect(shown == sees, "\(member.name)")
                    let dates = text.contains("17 mars 2021") || text.contains("17 March 2021") || text.contains("2021-03-17")
                    #expect(dates == sees, "\(member.name)")
                }
                let list = try await browser.get("/people")
                let isListed = list.text.contains(Self.number) || list.text.contains("mars 2021") || list.text.contains("2021-03")
                #expect(!isListed, "\(member.name)")
            }
        }
    }

    @Test("a right begins and ends with the company's day, whatever zone its holder says they read in", arguments: Engine.allCases)
    func zones(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, ruben) = (site.cast, site.cast.ruben.person)
            try await site.store("UPDATE people SET employee_number = \(Self.number) WHERE id = \(ruben)")
            try await site.store("UPDATE reporting_lines SET to_on = '2026-10-06' WHERE person_id = \(ruben)")
            try await site.store(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(ReportingLine.self, 903)), \(cast.alize), \(ruben), \(cast.gaia.person), '2026-10-07')
                """)
            for (member, zone) in [(cast.tomasz, "Pacific/Honolulu"), (cast.gaia, "Pacific/Auckland")] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.post("/me/preferences", ["language": "fr", "time_zone": zone]).status == 303)
            }
            func sees(_ member: Cast.Member) async throws -> Bool {
                try await site.program(as: member).get("/people/\(ruben)").text.contains(Self.number)
            }
            // The sixth in Paris, already the seventh in Auckland.
            #expect(try await [sees(cast.tomasz), sees(cast.gaia)] == [true, false])
            site.clock.advance(hours: 20)
            // The seventh in Paris, still the sixth in Honolulu.
            #expect(try await [sees(cast.tomasz), sees(cast.gaia)] == [false, true])
        }
    }

    @Test("former managers and teams are history only some may read", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            for (member, sees) in [(cast.hr, true), (cast.ines, true), (cast.tomasz, true), (cast.ruben, false), (cast.gaia, false)] {
                let page = try await site.browser(as: member).get("/people/\(cast.ines.person)")
                let shows = page.shows("Oskar Nyholm")
                #expect(shows == sees, "\(member.name)")
                let data = try await site.program(as: member).get("/people/\(cast.ines.person)")
                #expect((data.json?["managers"] as? [Any])?.count == (sees ? 2 : 1), "\(member.name)")
            }
        }
    }

    @Test("people who left exist for HR and administrators only, on every face", arguments: Engine.allCases)
    func leavers(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, leaver) = (site.cast, site.cast.leaver)
            try await site.store(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on, to_on)
                VALUES (\(Cast.id(ReportingLine.self, 901)), \(cast.alize), \(cast.ruben.person), \(leaver.person), '2024-01-01', '2025-02-28')
                """)
            for (member, sees) in [(cast.hr, true), (cast.admin, true), (cast.ceo, false), (cast.ines, false), (cast.ruben, false)] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.get("/people/\(leaver.person)").status == (sees ? 200 : 404), "\(member.name)")
                for path in ["/people?show=left", "/people/\(cast.ruben.person)", "/people.csv", "/people?sort=team"] {
                    let shows = try await browser.get(path).shows("Vandamme")
                    let isRightPlace = path.hasSuffix("left") || path.hasSuffix(cast.ruben.person.description)
                    #expect(shows == (sees && isRightPlace), "\(member.name) \(path)")
                }
                let searched = try await browser.get("/people?q=Vandamme").text.contains("/people/\(leaver.person)")
                #expect(!searched, "what was typed comes back, and nobody with it: \(member.name)")
                let found = try await site.program(as: member).get("/people?q=Vandamme")
                #expect(found.json?["found"] as? Int == 0, "\(member.name)")
            }
        }
    }

    @Test("an external coach sees themselves and nobody else", arguments: Engine.allCases)
    func coach(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, coach) = (site.cast, try await site.browser(as: site.cast.coach))
            let craft = Cast.id(Craft.self, 902)
            try await site.store(
                "INSERT INTO crafts (id, organization_id, key, name_fr, name_en) VALUES (\(craft), \(cast.alize), 'coaching', 'Coaching', 'Coaching')")
            try await site.store("UPDATE people SET craft_id = \(craft) WHERE id = \(cast.coach.person)")
            #expect(try await coach.get("/people/\(cast.coach.person)").status == 200)
            #expect(try await coach.get("/people/\(cast.ines.person)").status == 404)
            #expect(try await coach.get("/teams/\(cast.encaissement)").status == 404)
            for path in ["/people", "/people?q=ines", "/people.csv", "/teams", "/crafts"] {
                let page = try await coach.get(path)
                #expect(page.status == 200, "\(path)")
                let names = ["Vauquelin", "Lindqvist", "Encaissement", "Fraude"].filter(page.shows)
                #expect(names.isEmpty, "\(path)")
            }
            for path in ["/people", "/teams"] {
                let page = try await coach.get(path)
                let isClosed = page.shows("Nothing here is open to an external coach") && !page.shows("the only one") && !page.shows("Create one")
                #expect(isClosed, "\(path)")
            }
            try await site.store("UPDATE people SET language = 'fr' WHERE id = \(cast.coach.person)")
            let french = try await coach.get("/teams").shows("Rien ici n’est ouvert à un coach externe")
            #expect(french)
            let data = try await site.program(as: cast.coach).get("/people")
            #expect(data.json?["present"] as? Int == 1)
        }
    }

    @Test("one organization never sees another, and an absent person answers as a foreign one", arguments: Engine.allCases)
    func organizations(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let browser = try await site.browser(as: cast.elsewhereHR)
            for path in ["/people", "/teams", "/crafts", "/roles", "/people.csv", "/people/import"] {
                let page = try await browser.get(path)
                #expect(page.status == 200, "\(path)")
                let names = cast.everyone.filter { $0.organization == cast.alize }.map(\.family).filter(page.shows)
                #expect(names.isEmpty, "\(path)")
            }
            let program = try await site.program(as: cast.elsewhereHR)
            let absent = Cast.id(PersonTag.self, 999)
            for path in ["people/ID", "teams/ID"] {
                let foreign = path.hasPrefix("people") ? cast.ines.person.description : cast.encaissement.description
                let (one, other) = (
                    try await program.get("/" + path.replacing("ID", with: foreign)),
                    try await program.get("/" + path.replacing("ID", with: absent.description))
                )
                #expect(one.status == 404)
                #expect(one.status == other.status)
                #expect(one.text == other.text)
            }
        }
    }

    @Test("roles, duties and accounts are for HR and administrators", arguments: Engine.allCases)
    func rights(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            for (member, sees) in [(cast.hr, true), (cast.admin, true), (cast.ceo, false), (cast.cpo, false), (cast.head, false)] {
                let data = try await site.program(as: member).get("/people/\(cast.head.person)")
                #expect((data.json?["roles"] != nil) == sees, "\(member.name)")
                #expect((data.json?["account"] != nil) == sees, "\(member.name)")
                let page = try await site.browser(as: member).get("/people/\(cast.head.person)")
                let shows = page.shows("Responsable de métier")
                #expect(shows == sees, "\(member.name)")
            }
        }
    }

    @Test("what is missing is counted for editors only, and the list leads to those concerned", arguments: Engine.allCases)
    func gaps(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let hr = try await site.program(as: cast.hr)
            let missing = try await hr.get("/people").json?["missing"] as? [String: Int]
            // The administrator has no manager; whoever leads the company needs none, outsiders neither.
            #expect(missing == ["manager": 1, "team": 7, "craft": 11, "account": 0])
            let list = try await hr.get("/people?missing=manager")
            #expect((list.json?["people"] as? [[String: Any]])?.map { $0["familyName"] as? String } == ["Quéméner"])
            let member = try await site.program(as: cast.ines).get("/people?missing=manager")
            #expect(member.json?["missing"] == nil)
            #expect(member.json?["found"] as? Int == 12)
            let title = try await site.browser(as: cast.hr).get("/people").heading
            #expect(title == "Une personne n’a pas encore de manager")
            let about = try await site.browser(as: cast.hr).get("/people").shows("Personne ne pourra écrire son évaluation.")
            #expect(about, "what it means for one is said of one")
            try await site.store(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(ReportingLine.self, 922)), \(cast.alize), \(cast.admin.person), \(cast.ceo.person), '2026-01-01')
                """)
            let filled = try await site.browser(as: cast.hr).get("/people?missing=manager").heading
            #expect(filled == "Chaque personne a un manager")
            let others = try await site.browser(as: cast.ines).get("/people").heading
            #expect(others == "12 personnes, dont 4 dans 2 équipes")
        }
    }

    @Test("what keeps people from being reviewed is on an editor's home page, not on others'", arguments: Engine.allCases)
    func toDos(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, now) = (site.cast, site.clock.now)
            let missing = [
                "Une personne n’a pas encore de manager", "Sept personnes n’ont pas encore d’équipe", "11 personnes n’ont pas encore de métier",
            ]
            for (member, titles) in [(cast.hr, missing), (cast.ines, [])] {
                let viewer = site.viewer(member)
                let toDos = try await site.services.read(as: viewer) { try People.toDos(for: viewer, at: now, in: $0) }
                #expect(toDos.map(\.title.fr) == titles, "\(member.name)")
            }
        }
    }

    @Test("two thousand people stand on twenty pages, none of them long", arguments: Engine.allCases)
    func large(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, ids) = (site.cast, (0..<2000).map { Cast.id(PersonTag.self, 100_000 + $0) })
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                for (index, id) in ids.enumerated() {
                    _ = try db.run(
                        """
                        INSERT INTO people (id, organization_id, given_name, family_name, language, time_zone, is_external, version)
                        VALUES (\(id), \(cast.alize), 'Prénom', \("Nom\(index)"), 'fr', 'Europe/Paris', \(false), 1)
                        """)
                }
            }
            let hr = try await site.browser(as: cast.hr)
            let page = try await hr.get("/people?page=21")
            #expect(page.status == 200)
            let says = page.shows("page 21 sur 21")
            #expect(says)
            #expect(page.text.utf8.count < 100_000)
            #expect(try await hr.get("/people?page=2").text.utf8.count < 100_000)
            #expect(try await hr.get("/people?q=nom1999").heading == "Une personne répond à votre recherche")
        }
    }

    @Test("the list is searched without accents, filtered, sorted and cut into pages", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.ines)
            func families(_ query: String) async throws -> [String] {
                let page = try await program.get("/people" + query)
                return (page.json?["people"] as? [[String: Any]] ?? []).compactMap { $0["familyName"] as? String }
            }
            #expect(try await families("?q=ines") == ["Vauquelin"])
            #expect(try await families("?q=product%20man") == ["Achterberg"])
            #expect(try await families("?team=\(site.cast.encaissement)") == ["Achterberg", "Lindqvist", "Vauquelin"])
            #expect(try await families("?team=\(site.cast.elsewhereTeam)").isEmpty)
            #expect(try await families("").first == "Achterberg")
            #expect(try await families("?sort=title").first == "Quéméner")
            #expect(try await families("?page=2").isEmpty)
            #expect(try await families("?q=%00&page=-5").isEmpty)
        }
    }

    @Test("what an address asks and cannot be read is said beside the filter, and refused as data and as a file", arguments: Engine.allCases)
    func unreadable(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (browser, program) = (try await site.browser(as: site.cast.tomasz), try await site.program(as: site.cast.tomasz))
            for (asked, typed) in [
                ("team=x", "x"), ("craft=PM", "PM"), ("missing=desk", "desk"), ("show=all", "all"), ("sort=employee_number", "employee_number"),
                ("page=two", "two"),
            ] {
                let page = try await browser.get("/people?q=ines&" + asked)
                let says = page.shows("One choice could not be read") && page.shows("“\(typed)” is no choice here")
                let (isFound, isNarrowed) = (page.text.contains("Vauquelin"), !page.text.contains("Achterberg"))
                #expect(page.status == 200 && says && isFound && isNarrowed, "\(asked)")
                let (data, file) = (try await program.get("/people?" + asked), try await browser.get("/people.csv?" + asked))
                #expect(data.status == 422 && file.status == 422, "\(asked)")
            }
        }
    }

    @Test("the file is narrowed as the list is", arguments: Engine.allCases)
    func narrowedFile(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.tomasz)
            let (whole, one) = (try await browser.get("/people.csv"), try await browser.get("/people.csv?q=ines"))
            let lines = (whole.text.split(whereSeparator: \.isNewline).count, one.text.split(whereSeparator: \.isNewline).count)
            let isHers = one.text.contains("Vauquelin")
            #expect(lines.0 > 5 && lines.1 == 2 && isHers)
            let link = try await browser.get("/people?q=ines&sort=team").text.contains("/people.csv?q=ines&amp;sort=team")
            #expect(link, "the page leads to what it shows")
            let hr = try await site.browser(as: site.cast.hr)
            for asked in ["show=left", "show=left&q=Vandamme"] {
                let file = try await hr.get("/people.csv?" + asked).text
                let isLeaver = file.contains("Vandamme") && !file.contains("Vauquelin")
                #expect(isLeaver, "\(asked)")
            }
            let member = try await browser.get("/people.csv?show=left").text.contains("Vandamme")
            #expect(!member)
        }
    }
}
