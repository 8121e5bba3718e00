import Foundation
import Kernel
import Reviews
import Storage
import TestKit
import Testing

@testable import Dossiers

@Suite("The text of a dossier")
struct CanonicalTests {
    @Test("one value has one text: keys in order, no space, instants to the millisecond")
    func canonical() throws {
        struct Sample: Codable, Equatable { let b: Int, a: String, é: Bool, list: [Int?], at: Date, none: String? }
        let sample = Sample(b: 3, a: "« / \" \n", é: true, list: [1, nil], at: Date(timeIntervalSince1970: 1_791_288_300.25), none: nil)
        let text = String(decoding: try CanonicalJSON.bytes(of: sample), as: UTF8.self)
        #expect(text == #"{"a":"« / \" \n","at":"2026-10-06T12:05:00.250Z","b":3,"list":[1,null],"é":true}"#)
        #expect(try CanonicalJSON.read(Sample.self, from: Array(text.utf8)) == sample)
    }

    @Test("what is stored reads back as the same value, and writes the same bytes", arguments: Engine.allCases)
    func roundTrip(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let stored = try await site.browser(as: site.cast.ines).get(dossier + "/documents/json").text
            let content = try CanonicalJSON.read(DossierContent.self, from: Array(stored.utf8))
            for _ in 1...5 { #expect(try CanonicalJSON.bytes(of: content) == Array(stored.utf8)) }
            let drawn = try DossierTexts(of: content, site: site.services.publicAddress)
            let (fr, en) = (try await document("fr", dossier, site), try await document("en", dossier, site))
            #expect(drawn.fr == fr && drawn.en == en)
        }
    }

    private func document(_ language: String, _ dossier: String, _ site: TestSite) async throws -> [UInt8] {
        Array(try await site.browser(as: site.cast.ines).get("\(dossier)/documents/\(language)").text.utf8)
    }

    @Test("it holds everything that was shared", arguments: Engine.allCases)
    func complete(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let json = try await site.browser(as: site.cast.ines).get(dossier + "/documents/json").text
            let content = try CanonicalJSON.read(DossierContent.self, from: Array(json.utf8))
            #expect(content.organization.name == "Alizé Paiements" && content.person.name == "Inès Vauquelin" && content.level.number == 2)
            #expect(content.framework.version == 3 && content.cycle.name == "Automne 2026" && content.managers.map(\.name) == ["Tomasz Lindqvist"])
            #expect(content.selfForm?.answers.map(\.placement) == [3, 3, 3] && content.managerForms.first?.answers.map(\.placement) == [2, 2, 2])
            #expect(content.claims.map(\.evidence) == [["P1"]] && content.evidence.map(\.title) == ["412 puis 255 appels"])
            let peers = try #require(content.published.first { $0.kind == .peer })
            #expect(peers.answers == 3 && peers.comments.isEmpty && peers.statements.allSatisfy { $0.statement.form == .majority })
            #expect(content.coverage.contradictions.count == 6)
        }
    }

    @Test("the axes of the coming period stand in it, as they were promised", arguments: Engine.allCases)
    func axes(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.write(
                """
                INSERT INTO review_axes (id, organization_id, contribution_id, position, text, text_language, signal, signal_language)
                VALUES (\(Cast.id(DossierScene.self, 1300)), \(site.cast.alize), \(Cast.id(DossierScene.self, 1042)), 1, 'Arbitrer par écrit', 'fr',
                    'Trois notes relues par la data', 'fr')
                """)
            let dossier = try await scene.sealed()
            let json = try await site.browser(as: site.cast.ines).get(dossier + "/documents/json").text
            let axes = try CanonicalJSON.read(DossierContent.self, from: Array(json.utf8)).axes
            #expect(axes.map(\.author) == ["Tomasz Lindqvist"] && axes.map(\.signal.text) == ["Trois notes relues par la data"])
            let printed = String(decoding: try await document("en", dossier, site), as: UTF8.self)
            let shows = printed.contains("Arbitrer par écrit") && printed.contains("The sign that it worked")
            #expect(shows)
        }
    }

    @Test("no confidential author and nothing below a threshold stands in it, in any form", arguments: Engine.allCases)
    func canary(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let early = try await site.browser(as: site.cast.tomasz).get(scene.address + "/dossier").text
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            var texts = [early, try await ines.get(scene.address + "/dossier").text, try await ines.get("/api/v1" + scene.address + "/dossier").text]
            for address in ["/documents/fr", "/documents/en", "/documents/json", "/seal.json", "/verification"] {
                texts.append(try await ines.get(dossier + address).text)
            }
            for secret in [DossierScene.canary] + [site.cast.gaia, site.cast.piotr, site.cast.cpo].flatMap({ [$0.family, $0.person.description] }) {
                let isAnywhere = texts.contains { $0.contains(secret) }
                #expect(!isAnywhere, "\(secret)")
            }
        }
    }
}
