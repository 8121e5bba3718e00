import HTTPTypes
import Kernel
import Site
import Storage
import TestKit
import Testing

/// That a foreign object answers as an absent one is told by the walk over the table.
@Suite("Nobody learns what exists elsewhere")
struct ExistenceTests {
    @Test("what somebody may not have found cannot be found by searching, sorting or counting", arguments: Engine.allCases)
    func searching(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET employee_number = 'E-4711' WHERE id = \(cast.piotr.person)")
            }
            let questions = [
                "", "?show=left", "?q=Vandamme", "?show=left&q=Vandamme", "?missing=manager", "?missing=team", "?missing=account", "?sort=left_on&show=left",
                "?page=2", "?q=Belkacem", "?q=ilse.vandamme@alize.example", "?team=\(cast.elsewhereTeam)",
            ]
            var findings = RightsFindings()
            for member in [cast.ines, cast.tomasz, cast.ceo, cast.cpo, cast.head] {
                let (browser, program) = (try await site.browser(as: member), try await site.program(as: member))
                for question in questions {
                    for page in [try await browser.get("/people" + question), try await program.get("/people" + question)] {
                        findings.count()
                        let typed = question.contains("Belkacem") || question.contains("andamme")
                        let names = ["Nadia", "Ekström", "Fret", "Ilse"] + (typed ? [] : ["Vandamme", "Belkacem"])
                        for name in names where page.text.contains(name) { findings.note("\(member.given) finds \(name) with \(question)") }
                    }
                }
                let (number, left) = (try await program.get("/people?q=E-4711"), try await program.get("/people?show=left"))
                if number.text.contains("Zarembski"), member != cast.ceo, member != cast.cpo { findings.note("\(member.given) finds Piotr by his number") }
                if left.text.contains("Vandamme") { findings.note("\(member.given) lists who left") }
                let file = try await browser.get("/people.csv").text
                if file.contains("Vandamme") || file.contains("Belkacem") { findings.note("\(member.given) exports who left, or another organization") }
                if file.contains("E-4711"), ![cast.ceo, cast.cpo].contains(member) { findings.note("\(member.given) exports an employee number") }
            }
            findings.judge()
        }
    }

    @Test("no list holds anything of another organization, an editor's neither", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "people")
            for member in [site.cast.hr, site.cast.admin, site.cast.ines] {
                let program = try await site.program(as: member)
                for place in ["/people", "/people?show=left", "/people?missing=manager", "/people.csv", "/teams", "/crafts"] {
                    let page = try await program.get(place)
                    let found = ["Belkacem", "Ekström", "Noël", "Denise", "Fret", "Gare"].filter { page.text.contains($0) }
                    #expect(page.status == 200 && found.isEmpty, "\(place) shows \(found) to \(member.given)")
                }
                let crafts = (try await program.get("/crafts").json?["crafts"] as? [Any])?.count
                #expect(crafts == 1, "\(member.given)")
            }
        }
    }

    @Test("how a published framework was brought in is told to those who write it or see drafts", arguments: Engine.allCases)
    func reports(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "careers")
            let visitors = try await RightsVisitors(on: site)
            let id = try #require(scene.frameworks["published"]).id
            for viewer in [RightsViewer.hr, .cpo, .head, .admin, .ceo, .manager, .member, .colleague, .otherLine, .former] {
                let page = try await visitors.browser(viewer).get("/frameworks/\(id)")
                let isTold = page.text.contains("id=\"report\"")
                #expect(page.status == 200 && isTold == [.hr, .cpo, .head].contains(viewer), "\(viewer.rawValue)")
            }
        }
    }

    @Test("a coach finds nobody", arguments: Engine.allCases)
    func coach(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "people")
            let coach = try await site.browser(as: site.cast.coach)
            for place in ["/people", "/people?show=left", "/people?missing=manager", "/people.csv", "/teams", "/crafts", "/paths", "/"] {
                let page = try await coach.get(place)
                let found = ["Vauquelin", "Lindqvist", "Encaissement", "Mail sorting", "Vandamme", "Belkacem"].filter { page.text.contains($0) }
                #expect(page.status == 200 && found.isEmpty, "\(place) shows \(found)")
            }
        }
    }
}
