import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("How many reviews may ask one person")
struct LoadCapTests {
    @Test("is set on the cycle: beyond it somebody is refused, and it is said whom to choose instead", arguments: Engine.allCases)
    func capped(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched(asking: ["load_cap": "1"])
            try await scene.goTo(october: 13)
            let cast = site.cast
            try await scene.nominate([cast.piotr], for: cast.ruben)
            let ines = try await site.browser(as: cast.ines)
            let address = "/reviews/\(try await scene.review(of: cast.ines))/peers"
            let page = try await ines.get(address)
            let says = page.shows("0 sur 1 évaluation") && page.shows("on ne peut plus leur demander") && page.shows("À sa place, par exemple")
            #expect(says)
            let refused = try await ines.post(address, ["peer": cast.piotr.person.description])
            let words = refused.text.firstMatch(of: /À sa place, par exemple[^<]*/).map { String($0.output) } ?? ""
            let names = refused.shows("déjà sollicitée par 1 évaluation") && words.contains("Ruben Achterberg")
            #expect(refused.status == 422 && names, "somebody of the same team is named: \(words)")
            #expect(try await ines.post(address, ["peer": cast.ruben.person.description]).status == 303)
            let shown = try await site.browser(as: cast.hr).get(cycle).shows("1 évaluation au plus par pair")
            #expect(shown)
        }
    }

    @Test("lies between one and twenty, six when nobody says", arguments: Engine.allCases)
    func bounds(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let hr = try await site.browser(as: site.cast.hr)
            for cap in ["0", "21", "six"] {
                let page = try await hr.post("/cycles/new", fields: scene.fields(asking: ["load_cap": cap]))
                #expect(page.status == 422, "\(cap)")
            }
            _ = try await scene.prepared()
            #expect(try await site.count("SELECT load_cap FROM review_cycles") == 6)
        }
    }
}
