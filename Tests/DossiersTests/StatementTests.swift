import Application
import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@testable import Dossiers

@Suite("What a person adds to their sealed dossier")
struct StatementTests {
    private static let words = "Le projet Relais a changé d’équipe en juillet."

    private func addendum(_ site: TestSite, _ number: Int = 1) async throws -> String {
        try await site.rows("SELECT x.id FROM dossier_addenda x WHERE x.number = \(number)").first?.get("id", as: String.self) ?? "none"
    }

    @Test("is read by those who read the dossier, changes none of its bytes, and has its own seal", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await DossierScene(site), site.cast)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: cast.ines)
            let before = try await ines.get(dossier + "/documents/json").text + (try await ines.get(dossier + "/documents/fr").text)
            #expect(try await ines.post(dossier + "/addenda", ["text": Self.words]).status == 303)
            #expect(try await ines.get("/addenda/\(try await addendum(site))/seal.json").status == 404, "not sealed yet")
            for _ in 1...2 { try await scene.runJobs() }
            let after = try await ines.get(dossier + "/documents/json").text + (try await ines.get(dossier + "/documents/fr").text)
            #expect(before == after)
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let browser = try await site.browser(as: member)
                let page = try await browser.get(scene.address + "/dossier").shows(Self.words)
                let data = try await site.program(as: member).get(scene.address + "/dossier").text.contains(Self.words)
                let printed = try await browser.get(dossier + "/documents/fr.pdf").shows(Self.words)
                let proof = try await browser.get("/addenda/\(try await addendum(site))/seal.json")
                let proves = proof.status == 200 && proof.text.contains("palier-addendum-seal/1") && proof.text.contains("publicKey")
                #expect(page && data && printed && proves, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.gaia).get("/addenda/\(try await addendum(site))/seal.json").status == 404)
            let events = try await site.events()
            #expect(events.contains("dossier.statement_added") && events.contains("addendum.sealed"))
            let verified = try await site.program(as: cast.hr).get(dossier + "/verification").text.contains("\"valid\"")
            #expect(verified)
        }
    }

    @Test("is the person's alone to send, and a correction is a further one", arguments: Engine.allCases)
    func frozen(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await DossierScene(site), site.cast)
            let dossier = try await scene.sealed()
            for member in [cast.tomasz, cast.hr] {
                #expect(try await site.browser(as: member).post(dossier + "/addenda", ["text": "À sa place"]).status == 403)
            }
            #expect(try await site.browser(as: cast.gaia).post(dossier + "/addenda", ["text": "À sa place"]).status == 404)
            let ines = try await site.browser(as: cast.ines)
            #expect(try await ines.post(dossier + "/addenda", ["text": ""]).status == 422)
            for text in ["Première", "Correction"] { #expect(try await ines.post(dossier + "/addenda", ["text": text]).status == 303) }
            for _ in 1...2 { try await scene.runJobs() }
            let page = try await site.browser(as: cast.tomasz).get(scene.address + "/dossier")
            let both = page.shows("Première") && page.shows("Correction")
            let form = page.text.contains("/addenda\"")
            #expect(both && !form)
            for table in ["dossiers", "dossier_managers", "dossier_seals", "signing_keys", "dossier_addenda", "addendum_seals"] {
                for change in ["UPDATE \(table) SET organization_id = organization_id", "DELETE FROM \(table)"] {
                    await #expect(throws: StorageError.self, "no row is ever rewritten or removed: \(change)") {
                        try await scene.write(Query(stringLiteral: change))
                    }
                }
            }
        }
    }

    @Test("is taken until the cycle closes and for thirty days after, and not later", arguments: Engine.allCases)
    func window(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await DossierScene(site), site.cast)
            let dossier = try await scene.sealed()
            let now = site.clock.now
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE review_cycles SET state = 'closed', closed_at = \(now)")
            }
            site.clock.advance(days: 30)
            #expect(try await site.browser(as: cast.ines).post(dossier + "/addenda", ["text": "Le dernier jour"]).status == 303)
            site.clock.advance(days: 1)
            #expect(try await site.browser(as: cast.ines).post(dossier + "/addenda", ["text": "Trop tard"]).status == 409)
        }
    }

    @Test("that was altered is said to be, and is not printed", arguments: Engine.allCases)
    func altered(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await DossierScene(site), site.cast)
            let dossier = try await scene.sealed()
            let (now, organization, person) = (site.clock.now, cast.alize, cast.ines.person)
            let id = ID<Dossier>(String(dossier.dropFirst("/dossiers/".count)))
            let (bytes, hash) = (Array("{}".utf8), String(repeating: "0", count: 64))
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO dossier_addenda (id, organization_id, dossier_id, author_id, number, sent_at, content, content_hash)
                    VALUES (\(Cast.id(StatementTests.self, 871)), \(organization), \(orNull: id), \(person), 1, \(now), \(bytes), \(hash))
                    """)
            }
            let ines = try await site.browser(as: cast.ines)
            let warns = try await ines.get(scene.address + "/dossier").shows("n’est plus celle qui a été envoyée")
            #expect(warns)
            #expect(try await ines.get(dossier + "/documents/fr.pdf").status == 409)
        }
    }

    @Test("and the dossier itself are in everything held about them, byte for byte", arguments: Engine.allCases)
    func everything(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await DossierScene(site), site.cast)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: cast.ines)
            #expect(try await ines.post(dossier + "/addenda", ["text": Self.words]).status == 303)
            let stored = try await ines.get(dossier + "/documents/json").text
            let archive = try await ines.get("/me/everything.zip").text
            let holds = archive.contains(stored) && archive.contains(Self.words) && archive.contains("Vu du manager")
            let tellsPeers = archive.contains(DossierScene.canary)
            #expect(holds && !tellsPeers)
            let peer = try await site.browser(as: cast.gaia).get("/me/everything.zip").text
            let own = peer.contains(DossierScene.canary) && !peer.contains("Vu du manager")
            #expect(own, "what one wrote is one's own to read")
        }
    }
}
