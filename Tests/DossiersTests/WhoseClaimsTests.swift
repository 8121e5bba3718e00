import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Whose words a file holds while it is written")
struct WhoseClaimsTests {
    @Test("who is no longer a manager hands no claim over: today's manager reads, shares and changes none of it", arguments: Engine.allCases)
    func former(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await scene(site)
            let cast = site.cast
            let (draft, fact) = try await scene.supported("MARQUE de Tomasz")
            let own = try await scene.claim("Phrase de l’autre manager", by: cast.head)
            try await scene.write(
                "UPDATE reporting_lines SET to_on = '2026-10-05' WHERE person_id = \(cast.ines.person) AND manager_id = \(cast.tomasz.person)")
            let head = try await site.browser(as: cast.head)
            #expect(try await head.post("\(own)/evidence/\(fact)").status == 303)
            for address in [scene.address, scene.address + "/dossier", own, draft] {
                for page in [try await head.get(address), try await head.get("/api/v1" + address)] {
                    let leaks = page.shows("MARQUE")
                    #expect(!leaks, "\(address) hands a draft over")
                }
            }
            #expect(try await head.get(draft).status == 404)
            #expect(try await head.post(draft + "/removal").status == 404)
            #expect(try await site.browser(as: cast.tomasz).get(draft).status == 404)
            #expect(try await head.post(scene.address + "/dossier/sharing").status == 303)
            let sealed = try await head.get(scene.address + "/dossier")
            let holdsOwnOnly = sealed.shows("Phrase de l’autre manager") && !sealed.shows("MARQUE")
            #expect(sealed.status == 200 && holdsOwnOnly)
        }
    }

    /// Inès has two managers, and both have sent their form.
    private func scene(_ site: TestSite) async throws -> DossierScene {
        let scene = try await DossierScene(site)
        let cast = site.cast
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            try DossierScene.form(9, "manager", by: cast.head, level: 1, comment: "Vu de l’autre manager", cast, db)
            try db.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                VALUES (\(Cast.id(DossierScene.self, 1090)), \(cast.alize), \(cast.ines.person), \(cast.head.person), '2026-03-01')
                """)
        }
        return scene
    }
}
