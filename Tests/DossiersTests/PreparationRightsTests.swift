import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Who prepares a file, and when")
struct PreparationRightsTests {
    @Test("before the sharing the file exists for the managers of today only", arguments: Engine.allCases)
    func others(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let (claim, fact) = try await scene.supported()
            let cast = site.cast
            let fields: KeyValuePairs = ["text": "x", "language": "fr", "about": "theme:\(DossierScene.themes[0])", "version": "1"]
            for member in [
                cast.ines, cast.hr, cast.admin, cast.cpo, cast.ceo, cast.head, cast.former, cast.gaia, cast.piotr, cast.ruben, cast.coach, cast.elsewhereHR,
                cast.elsewhere,
            ] {
                let browser = try await site.browser(as: member)
                for path in ["/dossier", "/claims/new"] { #expect(try await browser.get(scene.address + path).status == 404, "\(member.name) \(path)") }
                #expect(try await browser.get(claim).status == 404, "\(member.name)")
                #expect(try await browser.post(scene.address + "/dossier/sharing").status == 404, "\(member.name)")
                #expect(try await browser.post(scene.address + "/claims/new", fields).status == 404, "\(member.name)")
                #expect(try await browser.post(claim, fields).status == 404, "\(member.name)")
                #expect(try await browser.post("\(claim)/removal").status == 404, "\(member.name)")
                #expect(try await browser.post("\(claim)/evidence/\(fact)").status == 404, "\(member.name)")
                #expect(try await browser.post("\(claim)/evidence/\(fact)/removal").status == 404, "\(member.name)")
            }
            #expect(try await site.stranger().get(scene.address + "/dossier").status == 303)
            #expect(try await site.stranger().get("/api/v1" + claim).status == 401)
            #expect(try await site.count("SELECT count(*) FROM dossier_claims") == 1)
        }
    }

    @Test("a manager whose form is not sent is told so, and writes nothing", arguments: Engine.allCases)
    func formFirst(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site, hasManagerForm: false)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let page = try await tomasz.get(scene.address + "/dossier")
            #expect(page.status == 200 && page.heading == "Send your evaluation first: the file is prepared after it")
            #expect(try await tomasz.get(scene.address + "/claims/new").status == 409)
            let fields: KeyValuePairs = ["text": "x", "language": "fr", "about": "theme:\(DossierScene.themes[0])"]
            #expect(try await tomasz.post(scene.address + "/claims/new", fields).status == 409)
            #expect(try await scene.share().status == 409)
            let events = try await site.events().filter { $0.hasPrefix("claim.") || $0 == "review.shared" }
            #expect(events.isEmpty)
        }
    }

    @Test("a file may be written before sharing opens, and not after the cycle is closed", arguments: Engine.allCases)
    func stages(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.write("UPDATE review_cycles SET state = 'manager_writing', writing_due_on = '2026-10-14'")
            try await scene.supported()
            let early = try await site.browser(as: site.cast.tomasz).get(scene.address + "/dossier")
            let waits = early.shows("Sharing is not open yet. It opens on 15 October 2026.") && !early.shows("Share and seal")
            #expect(waits)
            #expect(try await scene.share().status == 409)
            try await scene.write("UPDATE review_cycles SET state = 'closed'")
            #expect(try await scene.claim().hasPrefix("none: 409"))
            #expect(try await scene.share().status == 409)
        }
    }

    @Test("with two managers both write, each their own; a claim of one who left is handed over to nobody", arguments: Engine.allCases)
    func two(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let cast = site.cast
            try await scene.manage(cast.gaia, from: "2026-10-01", endingOthers: false)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                try DossierScene.form(20, "manager", by: cast.gaia, level: 2, comment: "Vu de Gaïa", cast, db)
            }
            let claim = try await scene.claim("De Tomasz")
            let own = try await scene.claim("De Gaïa", by: cast.gaia)
            let gaia = try await site.browser(as: cast.gaia)
            let fields: KeyValuePairs = ["text": "Repris", "language": "fr", "about": "theme:\(DossierScene.themes[0])", "version": "1"]
            let file = try await gaia.get(scene.address + "/dossier")
            let names = file.shows("écrite par Tomasz Lindqvist") && file.shows("écrite par Gaïa Fontanesi") && !file.shows("Vu du manager")
            #expect(names)
            #expect(try await gaia.post(claim, fields).status == 403)
            #expect(try await gaia.post("\(claim)/removal").status == 403)
            #expect(try await gaia.get(claim).status == 200)
            #expect(try await gaia.post(own, fields).status == 303)
            try await scene.write(
                "UPDATE reporting_lines SET to_on = '2026-10-05' WHERE manager_id = \(cast.tomasz.person) AND person_id = \(cast.ines.person)")
            #expect(try await gaia.get(claim).status == 404)
            #expect(try await gaia.post(claim, fields).status == 404)
            #expect(try await site.browser(as: cast.tomasz).get(claim).status == 404)
            #expect(try await site.count("SELECT count(*) FROM dossier_claims WHERE author_id = \(cast.tomasz.person) AND version = 1") == 1)
        }
    }
}
