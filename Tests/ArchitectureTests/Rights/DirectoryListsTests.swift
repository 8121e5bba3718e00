import Kernel
import Storage
import TestKit
import Testing

/// What the directory and the home page tell of others, whoever may open them: written by hand, as the table is.
@Suite("What everybody is told of others")
struct DirectoryListsTests {
    /// Whose employee number and dates are shown, besides one's own: everybody's to editors, to others those of who answers to them today.
    private static let employment: [RightsViewer: Set<RightsViewer>] = [
        .ceo: [.hr, .cpo, .head, .manager, .member, .colleague, .otherLine, .former],
        .cpo: [.head, .manager, .member, .colleague, .otherLine, .former], .head: [.manager, .member, .colleague, .former], .manager: [.member, .colleague],
    ]
    private static let editors: Set<RightsViewer> = [.admin, .hr]

    @Test("what is kept of somebody's employment is read by themselves, by those they answer to today and by editors", arguments: Engine.allCases)
    func employment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "people.person")
            let visitors = try await RightsVisitors(on: site)
            let here = RightsViewer.allCases.filter { $0.member(in: site.cast)?.organization == site.cast.alize && $0 != .leaver }
            for viewer in here {
                let readable = Self.editors.contains(viewer) ? Set(here) : Self.employment[viewer, default: []].union([viewer])
                var read: Set<RightsViewer> = []
                for person in here {
                    let id = try #require(person.member(in: scene.cast)).person
                    if try await visitors.programs[viewer]?.get("/people/\(id)").json?["employment"] is [String: Any] { read.insert(person) }
                }
                #expect(read == readable, "\(viewer)")
                let newcomer = try await visitors.programs[viewer]?.get("/people/\(RightsScene.text(RightsScene.newcomer))")
                #expect((newcomer?.json?["employment"] is [String: Any]) == Self.editors.contains(viewer), "\(viewer)")
            }
        }
    }

    @Test("the home page names the managers and reports of today only", arguments: Engine.allCases)
    func standing(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "home")
            let (member, former) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.former))
            let (hers, his) = (try await member.get("/").text, try await former.get("/").text)
            let (namesToday, namesBefore, namesReport) = (hers.contains("Lindqvist"), hers.contains("Nyholm"), his.contains("Vauquelin"))
            #expect(namesToday && !namesBefore && !namesReport)
        }
    }

    @Test("a team's lead is who leads it here", arguments: Engine.allCases)
    func leads(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site, for: "teams")
            let program = try await site.program(as: site.cast.ines)
            let leads = (try await program.get("/teams/\(site.cast.encaissement)").json?["leads"] as? [[String: Any]]) ?? []
            #expect(leads.compactMap { $0["name"] as? String } == [site.cast.tomasz.name])
        }
    }

    @Test("what is lacking elsewhere is not counted here", arguments: Engine.allCases)
    func gaps(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let before = try await program.get("/").text
            try await site.store.write(in: .tenant(site.cast.boree.uuid)) { db in
                try RightsScene.person(RightsScene.otherNewcomer, "Noël", site.cast.boree, leftOn: nil, db)
            }
            let after = try await program.get("/").text
            let (isCounted, isSame) = (before.contains("missing="), before == after)
            #expect(isCounted && isSame)
        }
    }
}
