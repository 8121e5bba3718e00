import Application
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Access

@Suite("Everything held about oneself")
struct EverythingTests {
    @Test("is read on a page, as data and in an archive, in each language", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, tomasz) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.tomasz))
            let french = try await ines.get("/me/everything"), english = try await tomasz.get("/me/everything")
            let says = french.shows("Tout ce qui est gardé sur vous") && french.shows("Vauquelin") && english.shows("Everything held about you")
            #expect(french.status == 200 && english.status == 200 && says)
            let linked = try await ines.get("/me").text.contains("href=\"/me/everything\"")
            #expect(linked)
            let data = try await site.program(as: site.cast.ines).get("/me/everything")
            let parts = try Self.parts(data.text)
            #expect(parts == Features.records.map(\.name), "every part of every feature, empty or not")
            let archive = try await ines.get("/me/everything.zip")
            let isArchive = archive.status == 200 && archive.text.hasPrefix("PK")
            #expect(isArchive)
            let holds = archive.text.contains("everything.json") && archive.text.contains("fr.html") && archive.text.contains("Vauquelin")
            #expect(holds)
        }
    }

    @Test("says what the journal holds in sentences, in each language; programs read the kind itself", arguments: Engine.allCases)
    func events(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, tomasz) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.tomasz))
            let fields: KeyValuePairs = [
                "kind": "measure", "happened_on": "2026-07-12", "title": "412 puis 255 appels", "language": "fr", "confidentiality": "private",
            ]
            for browser in [ines, tomasz] { #expect(try await browser.post("/evidence/new", fields).status == 303) }
            let (french, english) = (try await ines.get("/me/everything"), try await tomasz.get("/me/everything"))
            let says = french.shows("Un fait a été écrit.") && english.shows("A fact was written.")
            let codes = french.shows("evidence.written") || english.shows("evidence.written")
            #expect(says && !codes)
            let data = try await site.program(as: site.cast.ines).get("/me/everything").text
            #expect(data.contains("\"evidence.written\""))
        }
    }

    @Test("names a role by the word every other page has for it", arguments: Engine.allCases)
    func roleWords(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (head, admin) = (try await site.browser(as: site.cast.head), try await site.browser(as: site.cast.admin))
            let (one, other) = (try await head.get("/me/everything"), try await admin.get("/me/everything"))
            let names = one.shows("Responsable de métier") && other.shows("Administrateur")
            #expect(names)
        }
    }

    @Test("tells nobody's secrets: no digest, no hash of a password", arguments: Engine.allCases)
    func secrets(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = try await site.browser(as: site.cast.ines)
            let data = try await site.program(as: site.cast.ines).get("/me/everything").text + (try await ines.get("/me/everything.zip").text)
            let digests = try await site.rows("SELECT digest FROM sessions UNION SELECT digest FROM api_tokens").map { try $0.get("digest", as: String.self) }
            let hashes = try await site.rows("SELECT password_hash AS digest FROM accounts").compactMap { try $0.get("digest", as: String?.self) }
            let told = (digests + hashes).filter(data.contains)
            #expect(told.isEmpty && !digests.isEmpty && !hashes.isEmpty)
        }
    }

    @Test("is for those who are signed in, and a token that only reads may take it", arguments: Engine.allCases)
    func entry(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let place = try await site.stranger().get("/me/everything").location ?? ""
            #expect(place.hasPrefix("/sign-in"))
            #expect(try await site.program(as: site.cast.ines, scope: "read").get("/me/everything.zip").status == 200)
        }
    }

    private static func parts(_ text: String) throws -> [String] {
        struct Part: Decodable { let part: String }
        struct Everything: Decodable { let parts: [Part] }
        return try JSONDecoder().decode(Everything.self, from: Data(text.utf8)).parts.map(\.part)
    }
}
