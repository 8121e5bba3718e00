import Foundation
import Kernel
import Markup
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Setting up")
struct DoorSetupTests {
    private static let form: KeyValuePairs<String, String> = [
        "organization": "Alizé Paiements", "language": "fr", "time_zone": "Europe/Paris", "given_name": "Adèle", "family_name": "Quéméner",
        "email": "Adele@Alize.example", "password": Fresh.password,
    ]

    private func issue(_ site: TestSite) async throws -> String {
        try #require(try await SetupToken.issue(site.services)).description
    }

    @Test("creates the organization, its first administrator and their session", arguments: Engine.allCases)
    func founding(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let path = try await issue(site)
            let browser = site.stranger()
            let form = try await browser.get(path)
            #expect(form.status == 200)
            #expect(form.heading == "Créez votre entreprise")
            let answer = try await browser.post(path, Self.form)
            #expect(answer.status == 303)
            #expect(answer.location == "/")
            let me = try await browser.get("/me")
            #expect(me.status == 200)
            let identified = try #require(try await site.holder(browser.sessionSecret))
            #expect(identified.viewer.roles == [.admin, .hr, .member])
            #expect(identified.viewer.name == "Adèle Quéméner")
            #expect(identified.organizationName == "Alizé Paiements")
            let kinds = try await site.recorded(in: identified.viewer.organization)
            #expect(kinds == ["account.opened", "organization.founded", "person.created", "role.granted", "role.granted", "session.started"])
            let again = try await site.signIn("adele@alize.example", Fresh.password)
            #expect(again.status == 303)
        }
    }

    @Test("says on the next page that it is done, once", arguments: Engine.allCases)
    func welcome(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let browser = site.stranger()
            _ = try await browser.post(try await issue(site), Self.form)
            let first = try await browser.get("/me").shows("L’entreprise existe")
            let second = try await browser.get("/me").shows("L’entreprise existe")
            #expect(first && !second)
        }
    }

    @Test("works once: afterwards the address leads nowhere and no other is issued", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let path = try await issue(site)
            _ = try await site.stranger().post(path, Self.form)
            let replayed = try await site.stranger().get(path)
            #expect(replayed.status == 404)
            let posted = try await site.stranger().post(path, Self.form)
            #expect(posted.status == 303 && posted.location == path)
            #expect(try await SetupToken.issue(site.services) == nil)
            let organizations = try await site.store.read { try $0.value(Int.self, "SELECT count(*) FROM organizations") }
            #expect(organizations == 1)
        }
    }

    @Test("does not work with a wrong, an older or an expired address", arguments: Engine.allCases)
    func expiry(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let older = try await issue(site)
            let path = try await issue(site)
            for wrong in [older, "/setup/" + Secret.random().text, "/setup/x", "/setup/" + String(repeating: "%00", count: 20)] {
                let page = try await site.stranger().get(wrong)
                #expect(page.status == 404, "\(wrong)")
            }
            site.clock.advance(hours: 24)
            let late = try await site.stranger().post(path, Self.form)
            #expect(late.status == 303 && late.location == path)
            let organizations = try await site.store.read { try $0.value(Int.self, "SELECT count(*) FROM organizations") }
            #expect(organizations == 0)
        }
    }

    @Test("the language is chosen above what is to be filled in, and what was typed is not left without a word", arguments: Engine.allCases)
    func languageFirst(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let page = try await site.stranger().get(try await issue(site))
            let (before, form) = (page.text.components(separatedBy: "<h1").first ?? "", page.text.contains("data-guard"))
            #expect(before.contains("action=\"/language\"") && form)
            #expect(page.text.components(separatedBy: "action=\"/language\"").count == 2, "once")
        }
    }

    @Test("a dead address says to start the program again for a new one, in both languages", arguments: [Language.french, .english], Engine.allCases)
    func dead(language: Language, engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let path = try await issue(site)
            site.clock.advance(hours: 24)
            let browser = site.stranger(language)
            let (late, never) = (try await browser.get(path), try await browser.get("/setup/" + Secret.random().text))
            let cut = try await browser.get("/setup/wrongtoken")
            let sent = try await browser.follow(try await browser.post(path, Self.form))
            for page in [late, never, cut, sent] {
                let says = page.shows("palier serve") && page.shows(language == .french ? "Redémarrez" : "Restart")
                #expect(page.status == 404 && says)
            }
        }
    }

    @Test("shows every problem, keeps what was typed but the password, and can be sent again", arguments: Engine.allCases)
    func problems(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let path = try await issue(site)
            let browser = site.stranger()
            let answer = try await browser.post(
                path,
                [
                    "organization": "Zéphyr & Fils", "language": "de", "time_zone": "Mars/Olympus", "given_name": "", "family_name": "Quéméner",
                    "email": "adele", "password": "motdepasse2026",
                ])
            #expect(answer.status == 422)
            let shows = (answer.shows("Zéphyr & Fils"), answer.shows("5 réponses à corriger"), answer.shows("motdepasse2026"))
            #expect(shows == (true, true, false))
            let fixed = try await browser.post(path, Self.form)
            #expect(fixed.status == 303)
        }
    }

    @Test("keeps only the digest of its address", arguments: Engine.allCases)
    func digest(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let secret = try #require(try await issue(site).split(separator: "/").last)
            let stored = try await site.store.read { try $0.rows("SELECT * FROM setup_tokens").map { "\($0.values)" }.joined() }
            #expect(!stored.contains(secret))
            #expect(stored.contains(Secret(String(secret)).digest))
        }
    }

    @Test("until it is done, the sign-in page says what to do", arguments: Engine.allCases)
    func waiting(engine: Engine) async throws {
        try await withEmptySite(engine) { site in
            let page = try await site.stranger(.english).get("/sign-in")
            #expect(page.heading == "Palier waits to be set up")
        }
    }
}
