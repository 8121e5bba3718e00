import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Teams and crafts")
struct DirectoryTeamTests {
    @Test("a team is created, renamed, closed and reopened, each with its event", arguments: Engine.allCases)
    func life(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let created = try await hr.post("/teams/new", ["name": "Commerçants"])
            #expect(created.status == 303)
            let path = try #require(created.location)
            #expect(try await hr.post("\(path)/edit", ["name": "Commerçants et marchands", "version": "1"]).status == 303)
            #expect(try await hr.post("\(path)/edit", ["name": "Trop tard", "version": "1"]).status == 409)
            #expect(try await hr.post("\(path)/closure", ["closed_on": "2026-10-31"]).status == 303)
            #expect(try await hr.post("\(path)/reopening").status == 303)
            #expect(try await site.events().sorted() == ["team.closed", "team.created", "team.renamed", "team.reopened"])
            let page = try await hr.get(path)
            #expect(page.heading == "Commerçants et marchands")
        }
    }

    @Test("six people who change the structure at once all do", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = site.cast.hr
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...6 {
                    group.addTask { try await site.browser(as: hr).post("/teams/new", ["name": "Équipe \(number)"]).status }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 303, count: 6))
        }
    }

    @Test("two teams never share a name, whatever its case and accents", arguments: Engine.allCases)
    func names(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            for name in ["Encaissement", "encaissement", "ENCAISSÉMENT", "", String(repeating: "a", count: 201)] {
                #expect(try await hr.post("/teams/new", ["name": name]).status == 422, "\(name)")
            }
            #expect(try await hr.post("/teams/\(site.cast.fraude)/edit", ["name": "ENCAISSEMENT", "version": "1"]).status == 422)
            #expect(try await site.events().isEmpty)
        }
    }

    @Test("closing a team ends its memberships on that day", arguments: Engine.allCases)
    func close(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post("/teams/\(site.cast.encaissement)/closure", ["closed_on": "2026-10-31"]).status == 303)
            for member in [site.cast.tomasz, site.cast.ines, site.cast.ruben] {
                #expect(try await site.teams(of: member.person) == ["Encaissement 2025-09-01..2026-10-31"])
            }
            #expect(try await site.teams(of: site.cast.piotr.person) == ["Fraude et risque 2025-09-01.."])
            let later = try await hr.post("/people/\(site.cast.piotr.person)/teams", ["team": site.cast.encaissement.description, "from_on": "2026-11-01"])
            #expect(later.status == 422)
        }
    }

    @Test("a team shows its members of today, and to editors those to come", arguments: Engine.allCases)
    func members(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(
                try await hr.post("/people/\(site.cast.piotr.person)/teams", ["team": site.cast.encaissement.description, "from_on": "2026-12-01"]).status
                    == 303)
            let (theirs, ours) = (
                try await hr.get("/teams/\(site.cast.encaissement)"), try await site.browser(as: site.cast.ines).get("/teams/\(site.cast.encaissement)")
            )
            let seen = [theirs.shows("Piotr Zarembski"), theirs.shows("Tomasz Lindqvist"), ours.shows("Piotr Zarembski"), ours.shows("Tomasz Lindqvist")]
            #expect(seen == [true, true, false, true])
            let data = try await site.program(as: site.cast.ines).get("/teams/\(site.cast.encaissement)")
            #expect((data.json?["members"] as? [[String: Any]])?.count == 3)
        }
    }

    @Test("the name of a craft is kept as it was typed, and no other white space makes another craft", arguments: Engine.allCases)
    func typedName(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post("/crafts/new", ["name_fr": "Design : UX", "name_en": "Design: UX"]).status == 303)
            let row = try #require(try await site.rows("SELECT name_fr FROM crafts").first)
            #expect(try Array(row.get("name_fr", as: String.self).unicodeScalars) == Array("Design : UX".unicodeScalars))
            for space in ["\u{A0}", "\u{202F}", "  ", "\t"] {
                let name = "Design\(space): UX"
                #expect(try await hr.post("/crafts/new", ["name_fr": name, "name_en": "Another"]).status == 422, "\(name)")
                #expect(SearchText.folded(name) == "design : ux")
            }
            #expect(try await site.count("SELECT count(*) FROM crafts") == 1)
        }
    }

    @Test("a craft is added and renamed, its key stays", arguments: Engine.allCases)
    func crafts(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post("/crafts/new", ["name_fr": "Gestion de produit", "name_en": "Product management"]).status == 303)
            let row = try #require(try await site.rows("SELECT id, key FROM crafts").first)
            #expect(try row.get("key", as: String.self) == "product-management")
            let id: CraftID = try row["id"]
            let edit = "/crafts/\(id)/edit"
            #expect(try await hr.post(edit, ["name_fr": "Produit", "name_en": "Product", "version": "1"]).status == 303)
            let late = try await hr.post(edit, ["name_fr": "Produits", "name_en": "Products", "version": "1"])
            let says = late.shows("Quelqu’un a renommé ce métier") && late.shows("Produits") && late.shows("name=\"version\" value=\"2\"")
            #expect(late.status == 409 && says, "the second reads what the first did, and keeps what was typed")
            #expect(try await hr.post(edit, ["name_fr": "Métier", "name_en": "Craft"]).status == 422, "from no version")
            let after = try #require(try await site.rows("SELECT key, name_fr FROM crafts").first)
            #expect(try after.get("key", as: String.self) == "product-management")
            #expect(try after.get("name_fr", as: String.self) == "Produit")
            #expect(try await hr.post("/crafts/new", ["name_fr": "produit", "name_en": "Another"]).status == 422)
            #expect(try await site.events().sorted() == ["craft.created", "craft.renamed"])
        }
    }
}
