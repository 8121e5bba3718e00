import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Contribution to objectives")
struct ObjectivesTests {
    private static let whole: KeyValuePairs<String, String> = [
        "version": "1", "title1": "Accepter plus de paiements", "expected1": "93 % en septembre", "result1": "93,0 % mesurés",
        "context1": "Un partenaire en retard",
    ]

    private func collecting(_ site: TestSite) async throws -> (Scene, String) {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 20)
        return (scene, "/contributions/" + (try await scene.form("self", by: site.cast.ines, about: site.cast.ines) ?? ""))
    }

    private func fill(_ form: String, _ browser: TestBrowser, from version: Int) async throws -> TestPage {
        _ = try await browser.post(form + "/themes/1", ["version": "\(version)", "p1": "2", "p2": "2"])
        return try await browser.post(form + "/themes/2", ["version": "\(version + 1)", "p1": "2", "then": "send"])
    }

    @Test("an empty list is an answer only with its reason, an objective only with its result, and never both", arguments: Engine.allCases)
    func needed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, form) = try await collecting(site)
            let ines = try await site.browser(as: site.cast.ines)
            let empty = try await fill(form, ines, from: 1)
            let says = empty.shows("S’il n’y en a aucun, dites pourquoi")
            #expect(empty.status == 422 && says)
            let half = try await ines.post(form + "/objectives", ["version": "3", "title1": "Sans résultat", "then": "send"])
            #expect(half.status == 422)
            let both = try await ines.post(form + "/objectives", ["version": "4", "title1": "Un objectif", "absence": "Aucun"])
            let explains = both.shows("effacez cette raison") && both.shows("Un objectif")
            #expect(both.status == 422 && explains)
            let told = try await ines.post(form + "/objectives", ["version": "4", "absence": "Arrivée en août", "then": "send"])
            #expect(told.status == 303)
            let read = try await site.browser(as: site.cast.tomasz).get("/reviews/" + (try await scene.review(of: site.cast.ines)))
            let reason = read.shows("Arrivée en août")
            #expect(reason)
        }
    }

    @Test(
        "each manager of the period comments each objective once they are sent; the file holds both, with the facts, and no score", arguments: Engine.allCases)
    func commented(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, form) = try await collecting(site)
            let cast = site.cast
            let ines = try await site.browser(as: cast.ines)
            let fact = try await scene.fact("Relevé de septembre", about: cast.ines, by: cast.ines, on: "2026-06-11")
            let strange = try await ines.post(form + "/objectives", ["version": "1", "title1": "Mes mots", "fact1": Cast.id(Scene.self, 4242).description])
            let keeps = strange.shows("Mes mots")
            #expect(strange.status == 422 && keeps)
            _ = try await ines.post(form + "/objectives", fields: Self.whole.map { ($0.key, $0.value) } + [("fact1", fact)])
            let managers = "/contributions/" + (try await scene.form("manager", by: cast.tomasz, about: cast.ines) ?? "")
            let draft = try await site.browser(as: cast.tomasz).get(managers + "/objective-comments")
            #expect(draft.status == 404, "nobody reads a draft")
            #expect(try await fill(form, ines, from: 2).status == 303)
            try await scene.goTo(october: 26)
            let tomasz = try await site.browser(as: cast.tomasz)
            let step = try await tomasz.get(managers + "/objective-comments")
            let reads = ["Accepter plus de paiements", "93,0 % mesurés", "Un partenaire en retard", "Relevé de septembre"].allSatisfy(step.shows)
            #expect(reads)
            _ = try await tomasz.post(managers + "/axes", ["version": "1", "axis1": "Décider", "signal1": "Deux notes"])
            let early = try await fill(managers, tomasz, from: 2)
            let asks = early.shows("awaits your comment")
            #expect(early.status == 422 && asks)
            let sent = try await tomasz.post(managers + "/objective-comments", ["version": "4", "remark1": "Tenu malgré le retard", "then": "send"])
            #expect(sent.status == 303)
            let former = "/contributions/" + (try await scene.form("manager", by: cast.former, about: cast.ines) ?? "")
            let oskar = try await site.browser(as: cast.former)
            let theirs = try await oskar.get(former + "/objective-comments")
            let owed = theirs.shows("93,0 % mesurés") && !theirs.shows("Tenu malgré le retard")
            #expect(owed, "another manager of the period reads the objectives, not what others say of them")
            site.clock.advance(days: 8)
            try await scene.runJobs()
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 303)
            let review = try await scene.review(of: cast.ines)
            let reader = try await site.browser(as: cast.ines)
            let dossier = try await reader.get("/reviews/\(review)/dossier")
            let sealed = ["Contribution aux objectifs", "93 % en septembre", "Tenu malgré le retard", "Relevé de septembre"].allSatisfy(dossier.shows)
            #expect(sealed)
            let data = try await reader.get("/api/v1/reviews/\(review)")
            let told = (data.json?["contribution"] as? [String: Any])?["objectives"] as? [[String: Any]]
            #expect(told?.count == 1)
            for other in [cast.ruben, cast.ceo, cast.elsewhereHR] {
                let page = try await site.browser(as: other).get(form + "/objectives")
                #expect(page.status == 404, "\(other.name)")
            }
        }
    }
}
