import Kernel
import Storage
import TestKit
import Testing

@testable import People

@Suite("Changing manager")
struct DirectoryLineTests {
    @Test("the old line ends the day before, the new one begins, and the journal has both", arguments: Engine.allCases)
    func change(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines)
            let page = try await hr.post("/people/\(ines.person)/manager", ["manager": site.cast.head.person.description, "from_on": "2026-11-01"])
            #expect(page.status == 303)
            #expect(try await site.lines(of: ines) == ["Nyholm 2024-09-01..2026-05-31", "Lindqvist 2026-06-01..2026-10-31", "Aubertin 2026-11-01.."])
            #expect(try await site.events().sorted() == ["line.began", "line.ended"])
            let sheet = try await hr.get("/people/\(ines.person)")
            let shows = [sheet.shows("du 1er juin 2026 au 31 octobre 2026"), sheet.shows("à partir du 1er novembre 2026")]
            #expect(shows == [true, true])
        }
    }

    @Test("a person may answer to two managers, not to three, nor to the same twice", arguments: Engine.allCases)
    func two(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines, cast) = (try await site.browser(as: site.cast.hr), site.cast.ines, site.cast)
            let path = "/people/\(ines.person)/manager"
            let both = ["manager": cast.tomasz.person.description, "second_manager": cast.gaia.person.description, "from_on": "2026-10-06"]
            #expect(try await hr.send(path, both).status == 303)
            #expect(try await site.lines(of: ines) == ["Nyholm 2024-09-01..2026-05-31", "Lindqvist 2026-06-01..", "Fontanesi 2026-10-06.."])
            let twice = try await hr.send(path, both.merging(["second_manager": cast.tomasz.person.description], uniquingKeysWith: { $1 }))
            #expect(twice.status == 422)
            try await withPermit(site) { permit, db in
                let three = [cast.tomasz.person, cast.gaia.person, cast.ceo.person]
                #expect(throws: Refusal.self) {
                    try ChangeManagers.perform(ines.person, managers: three, from: Day("2026-10-07") ?? site.today, permit: permit, in: db)
                }
            }
        }
    }

    @Test("nobody manages themselves, and a loop is refused by name", arguments: Engine.allCases)
    func loops(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let before = try await site.dump()
            let alone = try await hr.post("/people/\(cast.head.person)/manager", ["manager": cast.head.person.description, "from_on": "2026-10-06"])
            #expect(alone.status == 422)
            let loop = try await hr.post("/people/\(cast.head.person)/manager", ["manager": cast.ines.person.description, "from_on": "2026-10-06"])
            #expect(loop.status == 422)
            let names =
                loop.text.contains("Claire Aubertin → Inès Vauquelin → Tomasz Lindqvist → Claire Aubertin")
                || loop.text.contains("Inès Vauquelin → Tomasz Lindqvist → Claire Aubertin → Inès Vauquelin")
                || loop.text.contains("Tomasz Lindqvist → Claire Aubertin → Inès Vauquelin → Tomasz Lindqvist")
            #expect(names)
            #expect(try await site.dump() == before)
        }
    }

    @Test("a loop that would only close later is refused too", arguments: Engine.allCases)
    func laterLoop(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            #expect(
                try await hr.post("/people/\(cast.tomasz.person)/manager", ["manager": cast.gaia.person.description, "from_on": "2027-01-01"]).status == 303)
            let page = try await hr.post("/people/\(cast.gaia.person)/manager", ["manager": cast.ines.person.description, "from_on": "2026-11-01"])
            #expect(page.status == 422)
            let says = page.shows("Le 1er janvier 2027")
            #expect(says)
        }
    }

    @Test("a change before another one that is already planned would erase it, so it is refused", arguments: Engine.allCases)
    func planned(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let path = "/people/\(cast.ines.person)/manager"
            #expect(try await hr.post(path, ["manager": cast.gaia.person.description, "from_on": "2027-01-01"]).status == 303)
            let page = try await hr.post(path, ["manager": cast.head.person.description, "from_on": "2026-11-01"])
            #expect(page.status == 422)
            let says = page.shows("Un autre changement commence le 1er janvier 2027.")
            #expect(says)
            #expect(try await hr.post(path, ["manager": cast.head.person.description, "from_on": "2027-01-01"]).status == 303)
            #expect(try await site.lines(of: cast.ines).last == "Aubertin 2027-01-01..")
        }
    }

    @Test("a manager who has left, or comes from outside, or belongs to another organization, cannot be chosen", arguments: Engine.allCases)
    func impossible(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            let before = try await site.dump()
            for manager in [cast.leaver, cast.elsewhere, cast.coach] {
                let page = try await hr.post("/people/\(cast.ines.person)/manager", ["manager": manager.person.description, "from_on": "2026-10-06"])
                #expect(page.status == 422)
                let leaks = page.shows("Belkacem")
                #expect(!leaks)
            }
            #expect(try await site.dump() == before)
        }
    }

    @Test("no manager from a day on is an answer", arguments: Engine.allCases)
    func none(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, ines) = (try await site.browser(as: site.cast.hr), site.cast.ines)
            #expect(try await hr.post("/people/\(ines.person)/manager", ["manager": "", "from_on": "2026-10-06"]).status == 303)
            #expect(try await site.lines(of: ines) == ["Nyholm 2024-09-01..2026-05-31", "Lindqvist 2026-06-01..2026-10-05"])
            let list = try await hr.get("/people")
            let says = list.shows("Deux personnes") || list.shows("Trois personnes") || list.shows("Quatre personnes")
            #expect(says)
        }
    }

    @Test("two changes at once never close a loop together", arguments: Engine.allCases)
    func concurrent(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let pairs = [(cast.ruben, cast.piotr), (cast.piotr, cast.ruben)]
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for (person, manager) in pairs {
                    group.addTask {
                        let hr = try await site.browser(as: cast.hr)
                        return try await hr.post("/people/\(person.person)/manager", ["manager": manager.person.description, "from_on": "2026-10-06"]).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [303, 422])
        }
    }

    @Test("neighbours learn who manages whom, on a day and through others", arguments: Engine.allCases)
    func neighbours(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let (spring, autumn) = (try #require(Day("2026-05-31")), try #require(Day("2026-10-06")))
            let found = try await site.store.read(in: .tenant(cast.alize.uuid)) { db in
                (
                    try ReportingLine.managers(of: cast.ines.person, on: spring, of: cast.alize, in: db),
                    try ReportingLine.managers(of: cast.ines.person, on: autumn, of: cast.alize, in: db),
                    try ReportingLine.reports(of: cast.tomasz.person, on: autumn, of: cast.alize, in: db),
                    [
                        try ReportingLine.isInLine(cast.ceo.person, of: cast.ines.person, on: autumn, in: db),
                        try ReportingLine.isInLine(cast.former.person, of: cast.ines.person, on: autumn, in: db),
                        try ReportingLine.isInLine(cast.gaia.person, of: cast.ines.person, on: autumn, in: db),
                        try ReportingLine.isInLine(cast.ines.person, of: cast.ines.person, on: autumn, in: db),
                    ]
                )
            }
            #expect(found.0 == [cast.former.person])
            #expect(found.1 == [cast.tomasz.person])
            #expect(found.2 == [cast.ines.person, cast.ruben.person])
            #expect(found.3 == [true, false, false, false])
        }
    }

    private func withPermit(_ site: TestSite, _ body: @escaping @Sendable (DirectoryEditing, Write) throws -> Void) async throws {
        let viewer = site.viewer(site.cast.hr)
        let permit = try DirectoryPolicy(viewer).edit()
        try await site.services.write(by: viewer) { try body(permit, $0) }
    }
}
