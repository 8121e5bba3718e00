import Foundation
import Kernel
import Reviews
import Storage
import TestKit
import Testing

@testable import Dossiers

@Suite("Claims that rest on answers of the review")
struct CitingAnswersTests {
    private func path(_ claim: String, _ source: String, _ competency: Int = 0) -> String {
        "\(claim)/answers/\(source)/\(DossierScene.competencies[competency])"
    }

    @Test("the person's own answer and what is published of peers are offered, linked and detached; one peer's answer never is", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let claim = try await scene.claim()
            let page = try await tomasz.get(claim)
            let offers = page.shows("Self-evaluation: level 3") && page.shows("Vu de moi") && page.shows("Peers: a majority: level 3")
            let leaks = page.shows(DossierScene.canary) || page.shows("Vu du manager")
            #expect(offers && !leaks)
            #expect(page.text.contains("<ul class=\"evidence undated\"><li><span class=\"what\">"), "no column is kept for a day they do not have")
            let bare = try await scene.share()
            let says = bare.shows("One claim rests on nothing.")
            #expect(bare.status == 409 && says)
            for source in ["self", "peer"] { #expect(try await tomasz.post(path(claim, source)).status == 303) }
            #expect(try await tomasz.post(path(claim, "peer")).status == 303)
            #expect(try await site.count("SELECT count(*) FROM dossier_answer_citations") == 2)
            #expect(try await tomasz.post(path(claim, "self") + "/removal").status == 303)
            #expect(try await tomasz.post(path(claim, "self") + "/removal").status == 404)
            let file = try await tomasz.get(scene.address + "/dossier")
            let reads = file.shows("a majority: level 3") && file.shows("One claim rests on answers alone, without any fact.")
            #expect(file.heading == "1 claim: the file can be shared" && reads)
            #expect(try await tomasz.post(claim + "/removal").status == 303)
            #expect(try await site.count("SELECT count(*) FROM dossier_answer_citations") == 0)
            let events = try await site.events().filter { $0.hasPrefix("claim.answer") }.sorted()
            #expect(events == ["claim.answer_cited", "claim.answer_cited", "claim.answer_cited", "claim.answer_detached"])
        }
    }

    @Test("a perspective that is withheld, a manager's form, a person's contribution and another grid's competency cannot be cited", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let claim = try await scene.claim()
            for source in ["report", "cross_team", "manager", Cast.id(DossierScene.self, 1043).description] {
                #expect(try await tomasz.post(path(claim, source)).status == 404, "\(source)")
            }
            #expect(try await tomasz.post("\(claim)/answers/self/\(DossierScene.ladder)").status == 404)
            for member in [site.cast.ines, site.cast.hr, site.cast.ruben, site.cast.piotr] {
                #expect(try await site.browser(as: member).post(path(claim, "self")).status == 404, "\(member.name)")
            }
            #expect(try await site.count("SELECT count(*) FROM dossier_answer_citations") == 0)
        }
    }

    @Test("the sealed file says what each claim rests on, and how sure peers are together", arguments: Engine.allCases)
    func sealed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site, sure: "high")
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let claim = try await scene.claim()
            for source in ["self", "peer"] { #expect(try await tomasz.post(path(claim, source)).status == 303) }
            #expect(try await scene.share().status == 303)
            try await scene.runJobs()
            let dossier = try await scene.dossier()
            let ines = try await site.browser(as: site.cast.ines)
            let json = try await ines.get(dossier + "/documents/json").text
            let content = try CanonicalJSON.read(DossierContent.self, from: Array(json.utf8))
            #expect(content.schema == "palier-dossier/2")
            #expect(content.claims.map { $0.answers?.map(\.source) } == [[.own, .peer]] && content.coverage.claimsOnAnswersAlone?.count == 1)
            let sure = content.published.first { $0.kind == .peer }?.statements.first?.sureness
            #expect(sure?.form == .majority && sure?.confidence == .high)
            let document = try await ines.get(dossier + "/documents/en")
            let reads = document.shows("Self-evaluation: level 3") && document.shows("a majority: level 3 (how sure: a majority “sure”)")
            #expect(reads)
            let isNamed = document.text.contains("<td data-label=\"The person\">") && document.text.contains(".stackable td::before")
            #expect(isNamed, "on a phone each line says whose it is")
            let valid = try await site.services.read(in: site.cast.alize) { try Dossiers.reports(of: site.cast.alize, in: $0).map(\.state) }
            #expect(valid == [.valid])
        }
    }

    @Test("what was sealed in the format before reads, draws and verifies as it is", arguments: Engine.allCases)
    func earlier(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site, sure: "high")
            let dossier = try await scene.sealed()
            let stored = try await site.browser(as: site.cast.ines).get(dossier + "/documents/json").text
            let old = stored.replacing(/,"sureness":\{[^{}]*\}/, with: "").replacing("palier-dossier/2", with: "palier-dossier/1")
            #expect(old != stored && !old.contains("sureness"))
            let content = try CanonicalJSON.read(DossierContent.self, from: Array(old.utf8))
            #expect(try CanonicalJSON.bytes(of: content) == Array(old.utf8), "nothing of the newer format gets in")
            let drawn = String(decoding: try DossierTexts(of: content, site: "https://palier.example").en, as: UTF8.self)
            let isWhole = drawn.contains("412 puis 255 appels") && !drawn.contains("how sure")
            #expect(isWhole)
        }
    }

    @Test("five claims at most: the sixth is refused with its words kept, and more than five are not shared", arguments: Engine.allCases)
    func five(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            for number in 1...5 { _ = try await scene.claim("Phrase \(number)") }
            let about = "competency:\(DossierScene.competencies[0])"
            let sixth = try await tomasz.post(scene.address + "/claims/new", ["text": "La sixième phrase", "language": "fr", "about": about])
            let says = sixth.shows("5 claims at most") && sixth.shows("La sixième phrase")
            #expect(sixth.status == 422 && says)
            #expect(try await site.count("SELECT count(*) FROM dossier_claims") == 5)
            let page = try await tomasz.get(scene.address + "/dossier")
            let full = page.shows("as many as it may hold") && !page.shows("Write a claim")
            #expect(full)
            let early = try await tomasz.get(scene.address + "/claims/new").shows("as many as it may hold")
            #expect(early)
            // Written before five was the most.
            try await scene.write(
                """
                INSERT INTO dossier_claims (id, organization_id, review_id, author_id, theme_id, sentence, language, written_at, version)
                SELECT \(Cast.id(DossierScene.self, 1090)), organization_id, review_id, author_id, theme_id, 'Une de plus', 'fr', written_at, 1
                FROM dossier_claims WHERE sentence = 'Phrase 1'
                """)
            let shared = try await scene.share()
            let tooMany = shared.shows("6 claims, and 5 at most are shared")
            #expect(shared.status == 409 && tooMany)
        }
    }
}
