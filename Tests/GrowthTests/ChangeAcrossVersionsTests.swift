import Application
import Kernel
import Storage
import TestKit
import Testing

@Suite("A change agreed before its version was replaced")
struct ChangeAcrossVersionsTests {
    /// Tomasz needs it and Inès wishes it: the third level, from the first of November.
    private static func agree(_ scene: GrowthScene) async throws {
        let (site, cast) = (scene.site, scene.cast)
        let fields = [
            ("level", scene.level(3)), ("new_scope", "Le parcours commerçant"), ("starts_on", "2026-11-01"), ("why", "Un produit ouvre"), ("language", "fr"),
        ]
        #expect(try await site.browser(as: cast.tomasz).post("/people/\(cast.ines.person)/changes", fields: fields).status == 303)
        let id: String = try await site.rows("SELECT id FROM scope_changes").first?.get("id") ?? ""
        #expect(try await site.browser(as: cast.ines).post("/changes/\(id)/voice", ["voice": "Je le veux", "language": "fr"]).status == 303)
    }

    /// The numbers and versions she stood on, the earliest first.
    private static func path(_ scene: GrowthScene) async throws -> [String] {
        try await scene.site.rows(
            """
            SELECT f.version, v.position, pl.from_on FROM person_levels pl JOIN levels v ON v.id = pl.level_id JOIN frameworks f ON f.id = v.framework_id
            WHERE pl.person_id = \(scene.cast.ines.person) ORDER BY pl.from_on
            """
        ).map { "\(try $0.get("version", as: Int.self)).\(try $0.get("position", as: Int.self)) \(try $0.get("from_on", as: Day.self))" }
    }

    private static func page(_ scene: GrowthScene, as member: Cast.Member) async throws -> TestPage {
        try await scene.site.browser(as: member).get("/people/\(scene.cast.ines.person)/levels")
    }

    @Test("leads where the crosswalk leads, in the version in force on its day", arguments: Engine.allCases)
    func carried(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            try await Self.agree(scene)
            _ = try await site.publishNextVersion(of: scene.framework, on: "2026-10-20")
            try await scene.goTo(october: 21)
            let told = try await Self.page(scene, as: scene.cast.ines)
            let says = told.shows("La table de passage mène à")
            #expect(says)
            try await scene.goTo(october: 33)
            #expect(try await Self.path(scene) == ["1.2 2025-01-01", "2.3 2026-11-01"])
        }
    }

    @Test("waits when no passage leads to a version in force, says so to those who can act, and goes when one does", arguments: Engine.allCases)
    func stranded(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await GrowthScene(site), site.cast)
            try await Self.agree(scene)
            let cpo = try await site.browser(as: cast.cpo)
            #expect(try await cpo.post("/frameworks/\(scene.framework)/archiving", ["name": "Référentiel Produit"]).status == 303)
            try await scene.goTo(october: 33)
            #expect(try await Self.path(scene) == ["1.2 2025-01-01"], "nobody is placed on a version that was put away")
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let page = try await Self.page(scene, as: member)
                let home = try await site.browser(as: member).get("/")
                let isFrench = member.language == .french
                let says = page.shows(isFrench ? "le changement attend" : "the change waits")
                let asks = home.shows(isFrench ? "Décider d’un changement qui attend" : "Decide on a change that waits")
                #expect(says && asks, "\(member.name)")
            }
            let other = try await site.browser(as: cast.ruben).get("/")
            let silent = !other.shows("change that waits") && !other.shows("changement qui attend")
            #expect(silent)
            _ = try await site.publishNextVersion(of: scene.framework, on: "2026-11-04")
            try await scene.goTo(october: 36)
            #expect(try await Self.path(scene) == ["1.2 2025-01-01", "2.3 2026-11-04"], "not before the version holds")
            #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'growth.change'") == 0)
        }
    }

    @Test("is not lost when the company's day begins later than it did; nor is a version's day", arguments: Engine.allCases)
    func timeZone(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await GrowthScene(site)
            try await Self.agree(scene)
            _ = try await site.publishNextVersion(of: scene.framework, on: "2026-11-01")
            try await site.store.write(in: .tenant(scene.cast.alize.uuid)) {
                _ = try $0.run("UPDATE organizations SET time_zone = 'America/Los_Angeles' WHERE id = \(scene.cast.alize)")
            }
            // The first of November before six in Paris: still October in Los Angeles.
            site.clock.advance(days: 25.7)
            try await JobRunner(site.services, handlers: Features.jobs).runDue()
            #expect(try await Self.path(scene) == ["1.2 2025-01-01"])
            try await scene.goTo(october: 33)
            #expect(try await Self.path(scene) == ["1.2 2025-01-01", "2.3 2026-11-01"])
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'superseded'") == 1)
        }
    }
}
