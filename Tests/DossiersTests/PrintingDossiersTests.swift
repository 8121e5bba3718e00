import Application
import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@testable import Dossiers

@Suite("A sealed dossier on paper")
struct PrintingDossiersTests {
    @Test("is the stored text whole, under a style for paper, and a page added after it", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            for (language, added) in [("fr", "Après le partage"), ("en", "After the sharing")] {
                let page = try await ines.get("\(dossier)/documents/\(language).pdf")
                #expect(page.status == 200 && page.headers[.contentType] == "application/pdf")
                #expect(page.headers[.contentDisposition]?.hasSuffix("-\(language).pdf\"") == true)
                let stored = try await ines.get("\(dossier)/documents/\(language)").text
                let body = try #require(
                    stored.range(of: "<main>").flatMap { start in stored.range(of: "</main>").map { stored[start.lowerBound..<$0.upperBound] } })
                let head = try #require(stored.range(of: "</head>").map { stored[..<$0.lowerBound] })
                let isWhole = page.text.contains(head) && page.text.contains(body) && page.shows(added) && page.text.contains("@page :first")
                #expect(isWhole, "\(language)")
            }
        }
    }

    @Test("is ordered in the same words and with the same date each time, whoever prints it and whenever", arguments: Engine.allCases)
    func same(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let first = try await site.browser(as: site.cast.ines).get(dossier + "/documents/fr.pdf").text
            site.clock.advance(days: 40)
            let second = try await site.browser(as: site.cast.hr).get(dossier + "/documents/fr.pdf").text
            let isSame = first == second && first.hasPrefix("%PDF-proof ") && first.contains("content=\"2026-10-06T")
            #expect(isSame)
        }
    }

    @Test("says the signature and the reservation with their date, to those who may read the review", arguments: Engine.allCases)
    func signature(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let cast = site.cast
            let before = try await site.browser(as: cast.hr).get(dossier + "/documents/en.pdf")
            let saysNothingYet = before.shows("had not signed.")
            #expect(saysNothingYet)
            let signed = try await site.browser(as: cast.ines).post(
                scene.address + "/signature", ["choice": "reserved", "reservation": "Il manque juillet."])
            #expect(signed.status == 303)
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let page = try await site.browser(as: member).get(dossier + "/documents/fr.pdf")
                let says = page.shows("a signé avec une réserve, le 6 octobre 2026") && page.shows("Il manque juillet.")
                #expect(says, "\(member.name)")
            }
            try await scene.manage(cast.gaia, from: "2026-10-06", endingOthers: true)
            let former = try await site.browser(as: cast.tomasz).get(dossier + "/documents/fr.pdf")
            let isSilent = former.status == 200 && !former.shows("a signé") && !former.shows("Il manque juillet.")
            #expect(isSilent)
        }
    }

    @Test("holds no markup of anybody's: what was written stays text, and nothing is fetched", arguments: Engine.allCases)
    func hostile(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let hostile = "<img src=file:///etc/passwd></head><body></body><link rel=attachment href=file:///etc/passwd>"
            try await scene.supported(hostile)
            try await scene.share()
            try await scene.runJobs()
            let text = try await site.browser(as: site.cast.ines).get(try await scene.dossier() + "/documents/fr.pdf").text
            let isText = text.contains("&lt;img src=file:///etc/passwd&gt;&lt;/head&gt;&lt;body&gt;")
            #expect(isText)
            for tag in ["<img", "<link", "<object", "<embed", "<iframe", "<script", "@import", "url(file", "url(http", "src=\"", "href=\"http"] {
                let holds = text.contains(tag)
                #expect(!holds, "\(tag)")
            }
            #expect(text.ranges(of: "<body>").count == 1 && text.ranges(of: "</head>").count == 1)
        }
    }
}
