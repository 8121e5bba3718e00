import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A declared conflict of interest")
struct ConflictTests {
    private func nominating(_ site: TestSite) async throws -> (scene: Scene, cycle: String, review: String) {
        let scene = try await Scene(site)
        let cycle = try await scene.launched()
        try await scene.goTo(october: 13)
        try await scene.nominate([site.cast.piotr, site.cast.gaia, site.cast.cpo], for: site.cast.ines)
        return (scene, cycle, "/reviews/\(try await scene.review(of: site.cast.ines))")
    }

    private let fields: KeyValuePairs<String, String> = ["conflict": "dispute", "note": "Un désaccord ancien"]

    @Test("takes a peer away: the person and their manager read that they take no part, HR alone the ground", arguments: Engine.allCases)
    func peer(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle, review) = try await nominating(site)
            let cast = site.cast
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", fields).status == 303)
            for (member, words) in [(cast.ines, "ne prend pas part"), (cast.tomasz, "is not taking part")] {
                let page = try await site.browser(as: member).get(review + "/peers")
                let tells = page.shows(words) && !page.shows("conflit") && !page.shows("onflict") && !page.shows("Un désaccord ancien")
                #expect(tells, "\(member.name)")
                let text = try await site.program(as: member).get(review + "/peers").text
                #expect(text.contains("declined") && !text.contains("conflict"), "a refusal and a conflict read alike")
                #expect(try await site.browser(as: member).get(cycle + "/conflicts").status == 404)
            }
            let list = try await site.browser(as: cast.hr).get(cycle + "/conflicts")
            let reads = list.shows("Un désaccord ancien") && list.shows("Un différend entre nous")
            #expect(reads)
            for member in [cast.cpo, cast.ceo, cast.admin, cast.head, cast.gaia, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).get(cycle + "/conflicts").status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", fields).status == 409)
            let journal = try await site.dump(except: []).tables["journal_details", default: []].joined()
            #expect(!journal.contains("Un désaccord ancien") && !journal.contains("dispute"))
        }
    }

    /// Whoever is HR may be the one the conflict is about.
    @Test("is in everything held about whoever declared it, and only counted in the copy HR makes once they left", arguments: Engine.allCases)
    func exported(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, _, review) = try await nominating(site)
            let cast = site.cast
            let gaia = try await site.browser(as: cast.gaia)
            #expect(try await gaia.post(review + "/withdrawal", fields).status == 303)
            #expect(try await gaia.get("/me/everything.zip").text.contains("Un désaccord ancien"))
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE people SET left_on = '2026-10-12' WHERE id = \(cast.gaia.person)")
            }
            let hr = try await site.browser(as: cast.hr)
            #expect(try await hr.post("/people/\(cast.gaia.person)/access-copies", ["reason": "Demande reçue"]).status == 303)
            let copy = try #require(try await site.rows("SELECT id FROM access_copies").first?.get("id", as: String.self))
            let file = try await hr.get("/access-copies/\(copy)/everything.zip")
            let counts = file.text.contains("\"part\" : \"reviews.conflicts\"") && !file.text.contains("Un désaccord ancien")
            #expect(file.status == 200 && counts)
        }
    }

    @Test("takes a report's unsent form away, and nobody but HR knows", arguments: Engine.allCases)
    func report(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle, _) = try await nominating(site)
            let cast = site.cast
            try await scene.goTo(october: 20)
            let review = "/reviews/\(try await scene.review(of: cast.tomasz))"
            let ruben = try await site.browser(as: cast.ruben)
            #expect(try await ruben.post(review + "/withdrawal", ["conflict": "same_post"]).status == 303)
            #expect(try await scene.form("report", by: cast.ruben, about: cast.tomasz) == nil)
            let reads = try await site.browser(as: cast.hr).get(cycle + "/conflicts").shows("Nous visons le même poste")
            let leaks = try await site.browser(as: cast.tomasz).get(review).shows("Ruben")
            #expect(reads && !leaks)
            try await scene.send("report", by: cast.ines, about: cast.tomasz, level: "2")
            #expect(try await site.browser(as: cast.ines).post(review + "/withdrawal", fields).status == 409, "what is sent stays")
        }
    }

    @Test("takes a manager away: HR names who writes, and the review is theirs no more", arguments: Engine.allCases)
    func manager(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle, review) = try await nominating(site)
            let cast = site.cast
            let writer = "\(cycle)/writers/\(cast.ines.person)"
            let named: KeyValuePairs = ["writer": cast.ceo.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await site.browser(as: cast.hr).post(writer, named).status == 409, "there is a manager")
            #expect(try await site.browser(as: cast.tomasz).post(review + "/withdrawal", ["conflict": "personal_tie"]).status == 303)
            for address in [review, review + "/peers", review + "/withdrawal"] {
                #expect(try await site.browser(as: cast.tomasz).get(address).status == 404, "\(address)")
            }
            let told = try await site.browser(as: cast.hr).get("/").shows("Le manager d’Inès Vauquelin a déclaré un conflit d’intérêts")
            #expect(told)
            #expect(
                try await site.browser(as: cast.hr).post(writer, ["writer": cast.tomasz.person.description, "reason": "Non"]).status == 422,
                "not whoever keeps away")
            #expect(try await site.browser(as: cast.hr).post(writer, named).status == 303)
            try await scene.goTo(october: 26)
            #expect(try await scene.form("manager", by: cast.ceo, about: cast.ines) != nil)
            let asked = try await site.browser(as: cast.tomasz).get("/").shows("Your evaluation of Inès")
            let page = try await site.browser(as: cast.ines).get(review)
            let knows = page.shows("conflit") || page.shows("lien personnel")
            #expect(!asked && !knows)
            let stillManages = try await site.browser(as: cast.tomasz).get("/reviews/\(try await scene.review(of: cast.ruben))").status
            #expect(stillManages == 200, "the others stay theirs")
        }
    }

    @Test("keeps a manager from the sealed file too, HR or not, and it does not name them among its readers", arguments: Engine.allCases)
    func sealedFile(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle, review) = try await nominating(site)
            let cast = site.cast
            #expect(try await site.browser(as: cast.tomasz).post(review + "/withdrawal", ["conflict": "personal_tie"]).status == 303)
            let named: KeyValuePairs = ["writer": cast.ceo.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)", named).status == 303)
            try await scene.goTo(october: 26)
            try await scene.send("manager", by: cast.ceo, about: cast.ines, level: "2", comment: "Vu d’Edmond")
            try await scene.goTo(october: 33)
            #expect(try await scene.share(by: cast.ceo, about: cast.ines).status == 303)
            try await scene.runJobs()
            let id = try #require(try await site.rows("SELECT d.id FROM dossiers d").first?.get("id", as: String.self))
            let documents = ["documents/fr", "documents/en", "documents/json", "verification", "seal.json"].map { "/dossiers/\(id)/\($0)" }
            let addresses = [review, review + "/dossier"] + documents
            for address in addresses {
                #expect(try await site.browser(as: cast.tomasz).get(address).status == 404, "\(address)")
                #expect(try await site.browser(as: cast.hr).get(address).status == 200, "\(address)")
            }
            let names = try await site.browser(as: cast.ines).get(review + "/dossier").shows("Tomasz Lindqvist")
            #expect(!names)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                    VALUES (\(ID<Role>(UUID())), \(cast.alize), \(cast.tomasz.person), 'hr', '2026-01-01')
                    """)
            }
            for address in addresses { #expect(try await site.browser(as: cast.tomasz).get(address).status == 404, "HR as well: \(address)") }
            let other = "/reviews/\(try await scene.review(of: cast.ruben))"
            #expect(try await site.browser(as: cast.tomasz).get(other).status == 200, "the others stay theirs")
        }
    }

    @Test("keeps a peer away still once they manage the person: HR names who writes", arguments: Engine.allCases)
    func peerBecomesManager(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle, review) = try await nominating(site)
            let cast = site.cast
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", fields).status == 303)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-12' WHERE person_id = \(cast.ines.person) AND to_on IS NULL")
                _ = try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 880)), \(cast.alize), \(cast.ines.person), \(cast.gaia.person), '2026-10-13')
                    """)
            }
            for address in [review, review + "/peers", review + "/particulars"] {
                #expect(try await site.browser(as: cast.gaia).get(address).status == 404, "\(address)")
            }
            let waits = try await site.browser(as: cast.hr).get("/").shows("Le manager d’Inès Vauquelin a déclaré un conflit d’intérêts")
            #expect(waits)
            let named: KeyValuePairs = ["writer": cast.ceo.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)", named).status == 303)
            #expect(try await site.browser(as: cast.ceo).get(review).status == 200)
        }
    }

    @Test("sets aside what the manager had sent: nobody reads it, and nothing of it is sealed", arguments: Engine.allCases)
    func sentBefore(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle, review) = try await nominating(site)
            let cast = site.cast
            let state = { () async throws -> String? in
                try await site.rows("SELECT r.state FROM reviews r WHERE r.subject_id = \(cast.ines.person)").first?.get("state", as: String.self)
            }
            try await scene.goTo(october: 20)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3")
            try await scene.goTo(october: 26)
            #expect(try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2", comment: "Vu de Tomasz").status == 303)
            let ready = try await state()
            #expect(ready == "ready")
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            #expect(try await site.browser(as: cast.tomasz).post(review + "/withdrawal", ["conflict": "dispute"]).status == 303)
            let stepped = try await state()
            #expect(stepped == "peers_closed")
            let kept = try await site.browser(as: cast.tomasz).get("/contributions/\(form)").shows("Vu de Tomasz")
            #expect(kept, "what one wrote stays one’s own to read")
            let again = try await site.browser(as: cast.tomasz).post("/contributions/\(form)/themes/1", ["version": "5", "t1": "Encore"])
            #expect(again.status == 403)
            let named: KeyValuePairs = ["writer": cast.ceo.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)", named).status == 303)
            try await scene.send("manager", by: cast.ceo, about: cast.ines, level: "2", comment: "Vu d’Edmond")
            try await scene.goTo(october: 33)
            #expect(try await scene.share(by: cast.ceo, about: cast.ines).status == 303)
            let id = try #require(try await site.rows("SELECT d.id FROM dossiers d").first?.get("id", as: String.self))
            for address in [review, review + "/dossier", "/dossiers/\(id)/documents/json"] {
                let text = try await site.browser(as: cast.ines).get(address).text
                #expect(!text.contains("Vu de Tomasz"), "\(address)")
            }
            let shows = try await site.browser(as: cast.ines).get(review + "/dossier").shows("Vu d’Edmond")
            #expect(shows)
        }
    }

    @Test("is not read by somebody of HR who was named to write the review it is about", arguments: Engine.allCases)
    func writer(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle, review) = try await nominating(site)
            let cast = site.cast
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", fields).status == 303)
            #expect(try await site.browser(as: cast.tomasz).post(review + "/withdrawal", ["conflict": "personal_tie"]).status == 303)
            let hr = try await site.browser(as: cast.hr)
            let before = try await hr.get(cycle + "/conflicts").shows("Un désaccord ancien")
            let named: KeyValuePairs = ["writer": cast.hr.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await hr.post("\(cycle)/writers/\(cast.ines.person)", named).status == 303)
            let page = try await hr.get(cycle + "/conflicts")
            let after = page.shows("Un désaccord ancien") || page.shows("Un lien personnel ou familial")
            #expect(before && page.status == 200 && !after)
        }
    }

    @Test("is declared by whoever is asked, and by nobody else", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, _, review) = try await nominating(site)
            let cast = site.cast
            let before = try await site.dump()
            for member in [cast.ines, cast.ruben, cast.hr, cast.head, cast.ceo, cast.admin, cast.former, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).post(review + "/withdrawal", fields).status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", ["conflict": "mood"]).status == 422)
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", ["note": "Rien"]).status == 422)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            try await scene.goTo(october: 26)
            #expect(try await site.browser(as: cast.gaia).post(review + "/withdrawal", fields).status == 409, "collection is over")
        }
    }
}
