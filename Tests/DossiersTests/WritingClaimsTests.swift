import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Writing the claims of a file")
struct WritingClaimsTests {
    @Test("a manager writes a claim, links a fact, rewrites it, removes it; each change is recorded", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let empty = try await tomasz.get(scene.address + "/dossier")
            #expect(empty.status == 200 && empty.heading == "The file is to be written")
            let (claim, fact) = try await scene.supported()
            let page = try await tomasz.get(claim)
            let cites = page.shows("412 puis 255 appels") && page.shows("Detach") && page.text.contains(">12 July</time>")
            #expect(cites)
            let file = try await tomasz.get(scene.address + "/dossier")
            #expect(file.heading == "1 claim: the file can be shared")
            let edited = try await tomasz.post(
                claim, ["text": "Les appels ont baissé de 38 %.", "language": "fr", "about": "theme:\(DossierScene.themes[1])", "version": "1"])
            #expect(edited.status == 303)
            #expect(try await site.count("SELECT version FROM dossier_claims") == 2)
            #expect(try await tomasz.post("\(claim)/evidence/\(fact)/removal").status == 303)
            #expect(try await site.count("SELECT count(*) FROM dossier_citations") == 0)
            #expect(try await tomasz.post("\(claim)/evidence/\(fact)/removal").status == 404)
            #expect(try await tomasz.post("\(claim)/removal").status == 303)
            #expect(try await tomasz.get(claim).status == 404)
            let events = try await site.events().filter { $0.hasPrefix("claim.") }.sorted()
            #expect(events == ["claim.changed", "claim.evidence_cited", "claim.evidence_detached", "claim.removed", "claim.written"])
        }
    }

    @Test("two tabs: the second keeps its words and sees the first’s", arguments: Engine.allCases)
    func conflict(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let claim = try await scene.claim()
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let about = "competency:\(DossierScene.competencies[0])"
            #expect(try await tomasz.post(claim, ["text": "Première main", "language": "fr", "about": about, "version": "1"]).status == 303)
            let late = try await tomasz.post(claim, ["text": "Seconde main", "language": "fr", "about": about, "version": "1"])
            let showsBoth = late.shows("Première main") && late.shows("Seconde main")
            #expect(late.status == 409 && showsBoth)
            let keepsNewVersion = late.text.contains("name=\"version\" value=\"2\"")
            #expect(keepsNewVersion)
        }
    }

    @Test("what cannot be taken is said, and nothing typed is lost", arguments: Engine.allCases)
    func invalid(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let path = scene.address + "/claims/new"
            let nowhere = try await tomasz.post(path, ["text": "Une phrase", "language": "fr", "about": "theme:\(DossierScene.ladder)"])
            let keeps = nowhere.shows("Une phrase")
            #expect(nowhere.status == 422 && keeps)
            #expect(try await tomasz.post(path, ["text": "", "language": "fr", "about": "theme:\(DossierScene.themes[0])"]).status == 422)
            #expect(try await tomasz.post(path, ["text": "x", "language": "de", "about": "theme:\(DossierScene.themes[0])"]).status == 422)
            #expect(try await tomasz.post(path, ["text": "x", "language": "fr", "about": "nonsense"]).status == 422)
            #expect(try await site.count("SELECT count(*) FROM dossier_claims") == 0)
        }
    }

    @Test("only shared, standing facts of the period or before are offered, and they can be narrowed", arguments: Engine.allCases)
    func facts(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let cast = site.cast
            let claim = try await scene.claim()
            let tomasz = try await site.browser(as: cast.tomasz)
            let shared = try await scene.fact("Fait partagé", about: [0])
            let other = try await scene.fact("Autre compétence", on: "2026-02-01", about: [2])
            let own = try await scene.fact("Note privée du manager", by: cast.tomasz, isShared: false)
            let hidden = try await scene.fact("Note privée de la personne", isShared: false)
            let late = try await scene.fact("Après la période", on: "2026-10-01")
            let withdrawn = try await scene.fact("Fait retiré")
            try await scene.write("UPDATE evidence_items SET withdrawn_at = \(site.clock.now), withdrawal_reason = 'erreur' WHERE id = \(withdrawn)")
            let all = try await tomasz.get(claim)
            let offered = ["Fait partagé", "Autre compétence"].allSatisfy(all.shows)
            let absent = ["Note privée du manager", "Note privée de la personne", "Après la période", "Fait retiré"].contains(where: all.shows)
            #expect(offered && !absent)
            let narrowed = try await tomasz.get("\(claim)?competency=\(DossierScene.competencies[2])")
            let fits = narrowed.shows("Autre compétence") && !narrowed.shows("Fait partagé")
            #expect(fits)
            for item in [own, hidden, late, withdrawn] { #expect(try await tomasz.post("\(claim)/evidence/\(item)").status == 404) }
            for item in [shared, other] { #expect(try await tomasz.post("\(claim)/evidence/\(item)").status == 303) }
            #expect(try await tomasz.post("\(claim)/evidence/\(shared)").status == 303)
            #expect(try await site.count("SELECT count(*) FROM dossier_citations") == 2)
        }
    }

    @Test("a fact withdrawn after it was cited no longer supports anything", arguments: Engine.allCases)
    func withdrawnLater(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let (_, fact) = try await scene.supported()
            try await scene.write("UPDATE evidence_items SET withdrawn_at = \(site.clock.now), withdrawal_reason = 'erreur' WHERE id = \(fact)")
            let shared = try await scene.share()
            let says = shared.shows("One claim rests on nothing.")
            #expect(shared.status == 409 && says)
        }
    }

    @Test("a claim sent twice is written once", arguments: Engine.allCases)
    func twice(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let (tomasz, key) = (try await site.browser(as: site.cast.tomasz), Secret.random())
            for _ in 1...3 {
                let page = try await tomasz.post(
                    scene.address + "/claims/new", ["text": "Une phrase", "language": "fr", "about": "theme:\(DossierScene.themes[0])"], once: key)
                #expect(page.status == 303)
            }
            #expect(try await site.count("SELECT count(*) FROM dossier_claims") == 1)
        }
    }

    @Test("programs write and read as pages do", arguments: Engine.allCases)
    func api(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let program = try await site.program(as: site.cast.tomasz)
            let written = try await program.post(
                scene.address + "/claims/new", ["text": "Une phrase", "language": "fr", "about": "theme:\(DossierScene.themes[0])"])
            let claim = try #require(written.json?["claim"] as? String)
            let fact = try await scene.fact("Un fait")
            #expect(try await program.post("/claims/\(claim)/evidence/\(fact)").status == 200)
            let sheet = try await program.get("/claims/\(claim)").json
            let cited = ((sheet?["claim"] as? [String: Any])?["evidence"] as? [[String: Any]])?.first?["evidence"] as? String
            #expect(cited == fact)
            let asked = "/claims/\(claim)?competency=x&page=two"
            #expect(try await program.get(asked).status == 422)
            let page = try await site.browser(as: site.cast.tomasz).get(asked)
            let isSaid = page.shows("2 choices could not be read") || page.shows("2 choix n’ont pas pu être lus")
            #expect(page.status == 200 && isSaid)
            let file = try await program.get(scene.address + "/dossier").json?["preparation"] as? [String: Any]
            #expect(file?["isShareable"] as? Bool == true)
            let stale = try await program.post(
                "/claims/\(claim)", ["text": "Autre", "language": "fr", "about": "theme:\(DossierScene.themes[0])", "version": 7])
            #expect(stale.status == 409)
        }
    }
}
