import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A version that is put away")
struct ArchivedVersionTests {
    private static func archive(_ scene: GrowthScene) async throws {
        let cpo = try await scene.site.browser(as: scene.cast.cpo)
        #expect(try await cpo.post("/frameworks/\(scene.framework)/archiving", ["name": "Référentiel Produit"]).status == 303)
    }

    /// Every page that shows the version, and its data.
    private static func pages(_ scene: GrowthScene) async throws -> [String] {
        let ladder: String = try await scene.site.rows("SELECT ladder_id FROM levels WHERE id = \(scene.level(2))").first?.get("ladder_id") ?? ""
        let own = ["/frameworks/\(scene.framework)", "/ladders/\(ladder)", "/ladders/\(ladder)/compare?a=2&b=3", "/levels/\(scene.level(2))"]
        return own + ["/levels/\(scene.level(3))"].flatMap { [$0, "/api/v1" + $0] }
    }

    private static func statuses(_ scene: GrowthScene, as member: Cast.Member) async throws -> Set<Int> {
        let browser = try await scene.site.browser(as: member)
        var statuses: Set<Int> = []
        for page in try await pages(scene) { statuses.insert(try await browser.get(page).status) }
        return statuses
    }

    @Test("is still read by those who stand on it, and by nobody else it was closed to", arguments: Engine.allCases)
    func standing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await GrowthScene(site), site.cast)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run("DELETE FROM person_levels WHERE person_id = \(cast.tomasz.person)") }
            try await Self.archive(scene)
            #expect(try await Self.statuses(scene, as: cast.ines) == [200])
            #expect(try await Self.statuses(scene, as: cast.head) == [200])
            for member in [cast.tomasz, cast.piotr, cast.ceo, cast.admin, cast.elsewhere] {
                #expect(try await Self.statuses(scene, as: member) == [404], "\(member.name)")
            }
            #expect(try await site.browser(as: cast.ines).post("/frameworks/\(scene.framework)/archiving", ["name": "Référentiel Produit"]).status == 403)
            let mine = try await site.browser(as: cast.ines).get("/growth")
            let (stands, links) = (mine.shows("Clients"), mine.text.contains("/levels/\(scene.level(3))"))
            #expect(mine.status == 200 && stands && links)
            // Whoever manages her reads where she stands; what they may not open is no link.
            let hers = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/growth")
            let (shown, leads) = (hers.shows("Customers"), hers.text.contains("/levels/") || hers.text.contains("/ladders/") || hers.text.contains("/themes/"))
            #expect(hers.status == 200 && shown && !leads)
            // She stands there until yesterday: it is no more hers to read.
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                let yesterday = Day(of: site.clock.now, in: .gmt).adding(days: -1)
                _ = try db.run("UPDATE person_levels SET to_on = \(yesterday) WHERE person_id = \(cast.ines.person)")
            }
            #expect(try await Self.statuses(scene, as: cast.ines) == [404])
        }
    }

    @Test("is still read by those whose last review was of it", arguments: Engine.allCases)
    func reviewed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await GrowthScene(site), site.cast)
            try await scene.shared()
            try await Self.archive(scene)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run("DELETE FROM person_levels") }
            #expect(try await Self.statuses(scene, as: cast.ines) == [200])
            #expect(try await Self.statuses(scene, as: cast.piotr) == [404])
        }
    }
}
