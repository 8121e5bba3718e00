import Evidence
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Dossiers

@Suite("What a file rests on")
struct CoverageRulesTests {
    private func coverage(_ scene: DossierScene) async throws -> Coverage {
        let program = try await scene.site.program(as: scene.cast.tomasz)
        let file = try await program.get(scene.address + "/dossier").json?["preparation"] as? [String: Any]
        let data = try JSONSerialization.data(withJSONObject: try #require(file?["coverage"]))
        return try JSONDecoder().decode(Coverage.self, from: data)
    }

    @Test("sources, authors, months, figures and words, each fact once", arguments: Engine.allCases)
    func counts(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let (first, second) = (try await scene.claim("Une"), try await scene.claim("Deux", about: 1))
            let measure = try await scene.fact("Mesure", on: "2026-04-30")
            let document = try await scene.fact("Document", kind: "document", on: "2026-05-01", by: site.cast.former)
            let message = try await scene.fact("Message", kind: "message", on: "2026-03-31", by: site.cast.tomasz)
            for (claim, fact) in [(first, measure), (second, measure), (first, document), (second, message)] {
                _ = try await tomasz.post("\(claim)/evidence/\(fact)")
            }
            let coverage = try await coverage(scene)
            #expect(coverage.facts == 3 && coverage.measures == 1 && coverage.documents == 1 && coverage.accounts == 1)
            #expect(coverage.sources.map(\.kind) == [.document, .measure, .message])
            #expect(coverage.authors == 3 && coverage.otherAuthors == 2)
            #expect(coverage.months.map(\.month) == ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"])
            #expect(coverage.months.map(\.facts) == [1, 1, 0, 0, 0, 0] && coverage.earlier == 1)
            #expect(coverage.themesWithoutClaim.count == 1 && coverage.themesWithoutFact.count == 1)
            let warns = try await tomasz.get(scene.address + "/dossier").shows("No fact in June, July, August, September.")
            #expect(warns, "whole names, one full stop")
            let (from, to) = (try #require(Day("2026-06-25")), try #require(Day("2026-08-06")))
            let few = CoverageWarnings.of(coverage, from: from, to: to) { _ in Phrase(same: "") }.map(\.fr).filter { $0.hasPrefix("Aucun fait en") }
            #expect(few == ["Aucun fait en juillet."], "six days of a month expect nothing")
        }
    }

    @Test("a theme has a fact when one of its competencies is shown, even cited elsewhere", arguments: Engine.allCases)
    func themes(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let claim = try await scene.claim("Une")
            let bare = try await coverage(scene)
            #expect(bare.themesWithoutFact.count == 2 && bare.claimsWithoutEvidence.count == 1)
            let fact = try await scene.fact("Arbitrage montré", about: [2])
            _ = try await site.browser(as: site.cast.tomasz).post("\(claim)/evidence/\(fact)")
            let supported = try await coverage(scene)
            #expect(supported.themesWithoutFact.isEmpty && supported.themesWithoutClaim.map(\.description) == [DossierScene.themes[1].description])
            #expect(supported.claimsWithoutEvidence.isEmpty)
        }
    }

    @Test("contradictions: the manager against the person, and against what is published only", arguments: Engine.allCases)
    func contradictions(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let all = try await coverage(scene).contradictions
            #expect(all.count == 6 && all.allSatisfy { $0.placement == 2 && $0.manager == "Tomasz Lindqvist" })
            #expect(all.filter { $0.side == .own }.allSatisfy { $0.said == PublishedStatement(single: 3) })
            #expect(all.filter { $0.side == .peer }.allSatisfy { $0.said.form == .majority && $0.said.placements == [3] })
            let page = try await site.browser(as: site.cast.tomasz).get(scene.address + "/dossier")
            let says = page.shows("What contradicts itself") && page.shows("a majority: level 3")
            #expect(says)
        }
    }

    @Test("what is withheld contradicts nothing", arguments: Engine.allCases)
    func withheld(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("DELETE FROM review_snapshots WHERE kind = 'peer'")
            }
            let all = try await coverage(scene).contradictions
            #expect(all.count == 3 && all.allSatisfy { $0.side == .own })
        }
    }
}
