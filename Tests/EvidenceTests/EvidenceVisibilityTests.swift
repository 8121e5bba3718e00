import Evidence
import Foundation
import Kernel
import People
import Storage
import TestKit
import Testing

@Suite("Who sees a fact")
struct EvidenceVisibilityTests {
    private struct Case {
        let title: String
        let author: Cast.Member
        let day: String
        let isShared: Bool
        let readers: Set<Cast.Member>
    }

    /// Facts about Inès, whom Oskar managed until 31 May 2026 and Tomasz since. Written by hand from the rules, not from the code.
    private static func cases(_ cast: Cast) -> [Case] {
        [
            Case(title: "own private", author: cast.ines, day: "2026-09-15", isShared: false, readers: [cast.ines]),
            Case(title: "own shared", author: cast.ines, day: "2026-09-15", isShared: true, readers: [cast.ines, cast.tomasz]),
            Case(
                title: "own shared, old",
                author: cast.ines,
                day: "2026-05-31",
                isShared: true,
                readers: [cast.ines, cast.tomasz, cast.former]
            ),
            Case(title: "note private", author: cast.tomasz, day: "2026-09-15", isShared: false, readers: [cast.tomasz]),
            Case(title: "note shared", author: cast.tomasz, day: "2026-09-15", isShared: true, readers: [cast.ines, cast.tomasz]),
            Case(title: "old note private", author: cast.former, day: "2026-05-01", isShared: false, readers: [cast.former]),
            Case(
                title: "old note shared",
                author: cast.former,
                day: "2026-05-01",
                isShared: true,
                readers: [cast.ines, cast.tomasz, cast.former]
            ),
        ]
    }

    @Test("is the same on its page, in the lists, in their counts and as data, for everybody", arguments: Engine.allCases)
    func matrix(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cases = Self.cases(site.cast)
            var items: [String: String] = [:]
            for each in cases {
                let about = each.author == site.cast.ines ? nil : site.cast.ines
                let item = try await site.fact(of: each.author, about: about, each.title, on: each.day)
                if each.isShared { try await site.share(item, as: each.author) }
                items[each.title] = item
            }
            for viewer in site.cast.everyone where viewer.leftOn == nil {
                let (browser, program) = (try await site.browser(as: viewer), try await site.program(as: viewer))
                for each in cases {
                    let item = try #require(items[each.title])
                    let expected = each.readers.contains(viewer) ? 200 : 404
                    #expect(try await browser.get(item).status == expected, "\(viewer.name), \(each.title)")
                    #expect(try await program.get(item).status == expected, "\(viewer.name), \(each.title), data")
                }
                let seen = cases.filter { $0.readers.contains(viewer) }
                let list = try await program.get("/people/\(site.cast.ines.person)/evidence")
                #expect(list.status == (seen.isEmpty ? 404 : 200), "\(viewer.name)")
                if !seen.isEmpty { #expect(list.json?["total"] as? Int == seen.count, "\(viewer.name)") }
            }
        }
    }

    @Test("by name alone cannot be told from a fact that does not exist", arguments: Engine.allCases)
    func oracle(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.ines, level: "shared")
            let absent = "/evidence/\(EvidenceID(UUID.version7(at: site.clock.now)))"
            for viewer in [site.cast.hr, site.cast.elsewhere] {
                let program = try await site.program(as: viewer)
                let (foreign, none) = (try await program.get(item), try await program.get(absent))
                #expect(foreign.status == none.status && foreign.text == none.text)
            }
        }
    }

    @Test("is what the package tells its neighbours, within a period", arguments: Engine.allCases)
    func neighbours(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            for day in ["2026-03-31", "2026-04-01", "2026-09-30"] { _ = try await site.fact(of: cast.ines, day, on: day, level: "shared") }
            _ = try await site.fact(of: cast.ines, "privé", on: "2026-05-05")
            let today = try #require(Day("2026-10-06"))
            let period = DaySpan(from: try #require(Day("2026-04-01")), to: Day("2026-09-30"))
            let viewer = Viewer(
                organization: cast.alize,
                person: cast.tomasz.person,
                account: cast.tomasz.account,
                name: "",
                roles: [],
                language: .french,
                timeZone: .gmt
            )
            let titles = try await site.services.read(as: viewer) { db in
                try EvidenceItem.about(cast.ines.person, during: period, visibleTo: viewer, on: today, in: db).map(\.wording.title)
            }
            #expect(titles == ["2026-09-30", "2026-04-01"])
            let everything = try await site.services.read(as: viewer) { db in
                try EvidenceItem.about(cast.ines.person, visibleTo: viewer, on: today, in: db).count
            }
            #expect(everything == 3)
        }
    }

    @Test("is printed for whoever writes, from the same rule", arguments: Engine.allCases)
    func printed(engine: Engine) async throws {
        try await withSite(engine) { site in
            #expect(EvidenceReader.of(.private) == [.author])
            #expect(Set(EvidenceReader.of(.shared)) == Set(EvidenceReader.allCases))
            let page = try await site.browser(as: site.cast.ines).get("/evidence/new")
            let lines = [
                "Qui peut voir ceci", "Votre manager d’aujourd’hui", "Toute autre personne, RH, direction et administrateurs compris",
                "pas même que ce fait existe", "RH, si un dossier d’évaluation le cite",
            ]
            for line in lines {
                let isPrinted = page.shows(line)
                #expect(isPrinted, "\(line)")
            }
        }
    }
}
