import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The home page")
struct HomePageTests {
    @Test("leads a stranger to the door, and a program without a token to 401", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.stranger().get("/")
            #expect(page.status == 303)
            #expect(page.location == "/sign-in")
            let data = try await site.stranger().get("/api/v1/")
            #expect(data.status == 401)
        }
    }

    @Test("tells a member who they report to, with whom they work, and nothing to settle", arguments: Engine.allCases)
    func member(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.ines).get("/")
            #expect(page.status == 200)
            #expect(page.heading == "Rien ne vous attend")
            let (manager, team, former) = (page.shows("Tomasz Lindqvist"), page.shows("Encaissement"), page.shows("Oskar Nyholm"))
            #expect(manager && team)
            #expect(!former, "a line that has ended is not where somebody stands")
        }
    }

    @Test("tells a manager whom they manage, in their language", arguments: Engine.allCases)
    func manager(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.tomasz).get("/")
            let (ines, ruben, words) = (page.shows("Inès Vauquelin"), page.shows("Ruben Achterberg"), page.shows("You manage"))
            #expect(ines && ruben && words)
        }
    }

    @Test("of a company that is still empty, first brings its people", arguments: Engine.allCases)
    func emptyCompany(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = site.cast.hr.person
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET left_on = '2026-01-31' WHERE id <> \(hr)")
            }
            let page = try await site.browser(as: site.cast.hr).get("/")
            let (asksItself, mends) = (page.shows("les RH peuvent l’ajouter"), page.text.contains("href=\"/people/\(hr)/edit\""))
            #expect(!asksItself && mends, "HR records its own craft")
            let (leads, lacks) = (page.text.contains("href=\"/people/import\""), page.shows("pas encore de manager"))
            #expect(leads && !lacks)
        }
    }

    @Test("lists for HR what the directory lacks, each with the page that mends it", arguments: Engine.allCases)
    func hr(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let data = try await program.get("/")
            let toDos = try #require(data.json?["toDos"] as? [[String: Any]])
            #expect(!toDos.isEmpty)
            let browser = try await site.browser(as: site.cast.hr)
            for toDo in toDos {
                let path = try #require(toDo["path"] as? String)
                let page = try await browser.get(path)
                #expect(page.status == 200, "\(path)")
            }
        }
    }

    @Test("says nothing of a company to somebody of another", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.elsewhere).get("/")
            #expect(page.status == 200)
            let (name, team) = (page.shows("Alizé"), page.shows("Encaissement"))
            #expect(!name && !team)
        }
    }

    @Test("is closed to somebody who has left, from the day after", arguments: Engine.allCases)
    func leaver(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.leaver).get("/")
            #expect(page.status == 303)
        }
    }
}
