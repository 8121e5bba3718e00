import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Who sees a framework")
struct StoredVisibilityTests {
    /// Every page of a framework.
    private static func places(of id: FrameworkID, _ site: TestSite) async throws -> [String] {
        let ladder = try await site.ladder(of: id)
        return [
            "/frameworks/\(id)", "/frameworks/\(id)/export.yaml", "/ladders/\(ladder)", "/ladders/\(ladder)/compare",
            "/ladders/\(ladder)/export.csv",
            "/levels/\(try await site.level(1, of: id))", "/themes/\(try await site.theme("discover", of: id))",
        ]
    }

    @Test("a draft is for the CPO, HR and the heads", arguments: Engine.allCases)
    func drafts(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            for place in try await Self.places(of: id, site) {
                for member in [cast.cpo, cast.hr, cast.head, cast.gaia] {
                    #expect(try await site.browser(as: member).get(place).status == 200, "\(place)")
                }
                for member in [cast.admin, cast.ceo, cast.tomasz, cast.ines, cast.coach, cast.elsewhereHR, cast.elsewhere] {
                    #expect(try await site.browser(as: member).get(place).status == 404, "\(place) \(member.given)")
                }
                #expect(try await site.stranger().get(place).location?.hasPrefix("/sign-in") == true)
            }
        }
    }

    @Test("what is published is for every member, not for an external coach nor another organization", arguments: Engine.allCases)
    func published(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.published())
            for place in try await Self.places(of: id, site) {
                for member in [cast.cpo, cast.hr, cast.head, cast.ceo, cast.admin, cast.tomasz, cast.ines] {
                    #expect(try await site.browser(as: member).get(place).status == 200, "\(place) \(member.given)")
                }
                for member in [cast.coach, cast.elsewhereHR, cast.elsewhere] {
                    #expect(try await site.browser(as: member).get(place).status == 404, "\(place) \(member.given)")
                }
            }
        }
    }

    @Test("somebody external without a role of the company reads nothing", arguments: Engine.allCases)
    func external(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published()
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET is_external = \(true) WHERE id = \(site.cast.ruben.person)")
            }
            let ruben = try await site.browser(as: site.cast.ruben)
            #expect(try await ruben.get("/frameworks/\(id)").status == 404)
            let paths = try await ruben.get("/paths")
            let showsIt = paths.text.contains(id.description)
            #expect(!showsIt)
        }
    }

    @Test("a superseded version stays open to every member", arguments: Engine.allCases)
    func superseded(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.store(into: "version:\(site.lineage(of: first))")
            try await site.confirmCrosswalk(of: second)
            try await site.publish(second)
            for place in try await Self.places(of: first, site) {
                #expect(try await site.browser(as: site.cast.ines).get(place).status == 200)
            }
        }
    }

    @Test("programs see what pages show", arguments: Engine.allCases)
    func programs(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            for place in try await Self.places(of: id, site) {
                #expect(try await site.program(as: cast.head).get(place).status == 200, "\(place)")
                #expect(try await site.program(as: cast.ines).get(place).status == 404, "\(place)")
                #expect(try await site.program(as: cast.elsewhereHR).get(place).status == 404, "\(place)")
            }
        }
    }

    @Test("what one may not see answers as what does not exist", arguments: Engine.allCases)
    func oracle(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ines = try await site.program(as: site.cast.ines)
            for kind in ["frameworks", "ladders", "levels", "themes"] {
                let hidden: String =
                    switch kind {
                    case "frameworks": id.description
                    case "ladders": try await site.ladder(of: id)
                    case "levels": try await site.level(1, of: id)
                    default: try await site.theme("discover", of: id)
                    }
                let (one, other) = (
                    try await ines.get("/\(kind)/\(hidden)"), try await ines.get("/\(kind)/01990000-0000-7000-8000-000000000999")
                )
                #expect(one.status == 404 && other.status == 404)
                #expect(one.text == other.text)
            }
        }
    }

    @Test("the report of an import is not for readers of what was published", arguments: Engine.allCases)
    func report(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.published(SmallFramework.with("        kind: hard\n", ""))
            let (ines, head) = (
                try await site.browser(as: site.cast.ines).get("/frameworks/\(id)"),
                try await site.browser(as: site.cast.head).get("/frameworks/\(id)")
            )
            let (inesSees, headSees) = (ines.shows("Compte rendu"), head.shows("Compte rendu"))
            #expect(!inesSees && headSees)
        }
    }

    @Test("drafts are listed for those who may read them, and expected of those who write them", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.store())
            for (member, isListed) in [(cast.cpo, true), (cast.head, true), (cast.ines, false), (cast.admin, false)] {
                let page = try await site.browser(as: member).get("/paths")
                let shows = page.text.contains(id.description)
                #expect(page.status == 200 && shows == isListed)
            }
        }
    }
}
