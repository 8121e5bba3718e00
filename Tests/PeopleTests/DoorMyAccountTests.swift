import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@testable import People

@Suite("One's own account")
struct DoorMyAccountTests {
    @Test("shows how one signs in and from where, in one's language", arguments: Engine.allCases)
    func page(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.browser(as: site.cast.ruben)
            let browser = try await site.browser(as: site.cast.ruben)
            let page = try await browser.get("/me")
            #expect(page.heading == "Your account")
            let shown = (page.shows(site.cast.ruben.email), page.shows("2 open sessions"), page.shows("this one"), page.shows("Firefox, Linux"))
            #expect(shown == (true, true, true, true))
            let data = try await site.program(as: site.cast.ruben).get("/me")
            #expect(data.json?["email"] as? String == site.cast.ruben.email)
            #expect((data.json?["sessions"] as? [Any])?.count == 2)
        }
    }

    @Test("keeps a language and a time zone", arguments: Engine.allCases)
    func preferences(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let answer = try await browser.post("/me/preferences", ["language": "en", "time_zone": "America/Sao_Paulo"])
            #expect(answer.location == "/me")
            let viewer = try #require(try await site.holder(browser.sessionSecret)).viewer
            #expect(viewer.language == .english)
            #expect(viewer.timeZone.identifier == "America/Sao_Paulo")
            #expect(try await site.events() == ["preferences.changed"])
            let same = try await browser.post("/me/preferences", ["language": "en", "time_zone": "America/Sao_Paulo"])
            #expect(same.status == 303)
            #expect(try await site.events().count == 1, "nothing changed, nothing is recorded")
        }
    }

    @Test("refuses a language or a zone that is not one, and shows the form again", arguments: Engine.allCases)
    func wrongPreferences(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let answer = try await browser.post("/me/preferences", ["language": "xx", "time_zone": "Europe/Atlantis"])
            #expect(answer.status == 422)
            #expect(answer.heading == "Votre compte")
            #expect(try await site.events().isEmpty)
        }
    }

    @Test("changes its password for whoever knows the current one; other sessions end", arguments: Engine.allCases)
    func password(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (browser, elsewhere) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.ines))
            let answer = try await browser.post("/me/password", ["current_password": Cast.password, "new_password": Fresh.password])
            #expect(answer.location == "/me")
            #expect(try await browser.get("/me").status == 200)
            #expect(try await elsewhere.get("/me").status == 303)
            #expect(try await site.signIn(site.cast.ines.email).status == 422)
            #expect(try await site.signIn(site.cast.ines.email, Fresh.password).status == 303)
            #expect(try await site.recorded() == ["password.changed", "session.started", "sessions.ended"])
        }
    }

    @Test("changes it once for two who know it and change it at once", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browsers = [try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.ines)]
            let done = try await withThrowingTaskGroup(of: Bool.self) { group in
                for (browser, new) in zip(browsers, [Fresh.password, Fresh.other]) {
                    group.addTask { try await browser.post("/me/password", ["current_password": Cast.password, "new_password": new]).location == "/me" }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(done == 1)
            #expect(try await site.recorded().filter { $0 == "password.changed" }.count == 1)
        }
    }

    @Test("looks again, where it writes, at the password, the account and the session it compared", arguments: Engine.allCases)
    func stillHolds(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let browser = try await site.browser(as: ines)
            let identified = try #require(try await site.holder(browser.sessionSecret))
            let permit = try DoorPolicy(identified.viewer).own(identified)
            let account = try #require(try await site.store.read { try Account.find(permit.account, in: $0) })
            let attempt = try await SignInThrottle(email: ines.email, address: "192.0.2.1").take(site.services)
            let known = KnownPassword(account: account, field: "current_password", attempt: attempt)
            func refused() async throws -> Refusal? {
                do {
                    try await site.services.write(by: identified.viewer) { try known.stillHolds(permit, in: $0) }
                    return nil
                } catch let refusal as Refusal {
                    return refusal
                }
            }
            let wrong = Refusal.invalid("current_password", PasswordWords.wrongCurrent)
            #expect(try await refused() == nil)
            try await site.write("UPDATE accounts SET password_hash = 'x' WHERE id = \(ines.account)")
            #expect(try await refused() == wrong)
            let hash = try #require(account.passwordHash?.text)
            try await site.write("UPDATE accounts SET password_hash = \(hash), disabled_at = \(site.clock.now) WHERE id = \(ines.account)")
            #expect(try await refused() == wrong)
            try await site.write("UPDATE accounts SET disabled_at = NULL WHERE id = \(ines.account)")
            #expect(try await refused() == nil)
            try await site.write("UPDATE sessions SET ended_at = \(site.clock.now) WHERE account_id = \(ines.account)")
            #expect(try await refused() == .signedOut)
        }
    }

    @Test("refuses a wrong current password, a weak new one, and too many guesses", arguments: Engine.allCases)
    func wrongPassword(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let weak = try await browser.post("/me/password", ["current_password": Cast.password, "new_password": "azertyuiopqs"])
            #expect(weak.status == 422)
            for _ in 0..<4 {
                let answer = try await browser.post("/me/password", ["current_password": "pas celui-ci", "new_password": Fresh.password])
                #expect(answer.status == 422)
            }
            let guess = try await browser.post("/me/password", ["current_password": Cast.password, "new_password": Fresh.password])
            #expect(guess.status == 429)
            site.clock.advance(minutes: 15)
            #expect(try await site.signIn(site.cast.ines.email).status == 303, "the old one still works")
        }
    }

    @Test("refuses the password there is already: nothing would have changed", arguments: Engine.allCases)
    func samePassword(engine: Engine) async throws {
        try await withSite(engine) { site in
            for (member, words) in [
                (site.cast.ines, "C’est déjà votre mot de passe."), (site.cast.tomasz, "This is your password already."),
            ] {
                let page = try await site.browser(as: member).post("/me/password", ["current_password": Cast.password, "new_password": Cast.password])
                let says = page.shows(words)
                #expect(page.status == 422 && says, "\(member.name)")
            }
            let changed = try await site.events().contains("password.changed")
            #expect(!changed)
        }
    }

    @Test("ends one session, or all the others", arguments: Engine.allCases)
    func ending(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let (browser, second, third) = (try await site.browser(as: ines), try await site.browser(as: ines), try await site.browser(as: ines))
            let id = try await session(second, site)
            let answer = try await browser.post("/me/sessions/\(id)/ending")
            #expect(answer.location == "/me")
            #expect(try await second.get("/me").status == 303)
            #expect(try await browser.post("/me/sessions/\(id)/ending").status == 404)
            _ = try await browser.post("/me/sessions/ending")
            #expect(try await third.get("/me").status == 303)
            #expect(try await browser.get("/me").status == 200)
            #expect(try await site.recorded() == ["session.ended", "sessions.ended"])
        }
    }

    @Test("ends nobody else's session", arguments: Engine.allCases)
    func foreignSession(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ruben = try await site.browser(as: site.cast.ruben)
            let id = try await session(ruben, site)
            for member in [site.cast.ines, site.cast.admin, site.cast.hr, site.cast.elsewhereHR] {
                let answer = try await site.browser(as: member).post("/me/sessions/\(id)/ending")
                #expect(answer.status == 404, "\(member.name)")
            }
            #expect(try await ruben.get("/me").status == 200)
        }
    }

    private func session(_ browser: TestBrowser, _ site: TestSite) async throws -> SessionID {
        let digest = browser.sessionSecret?.digest ?? ""
        return try #require(try await site.store.read { try $0.value(SessionID.self, "SELECT id FROM sessions WHERE digest = \(digest)") })
    }

    @Test("fields that are not its own are never read", arguments: Engine.allCases)
    func massAssignment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.post(
                "/me/preferences",
                [
                    "language": "en", "time_zone": "Europe/Paris", "person": "\(site.cast.ruben.person)", "role": "admin", "email": "x@y.example",
                    "organization_id": "\(site.cast.boree)", "is_external": "true", "version": "99",
                ])
            let viewer = try #require(try await site.holder(browser.sessionSecret)).viewer
            #expect(viewer.roles == [.member])
            #expect(viewer.organization == site.cast.alize)
            let row = try #require(try await site.rows("SELECT email, version FROM people WHERE id = \(site.cast.ines.person)").first)
            #expect(try row.get("email", as: String.self) == site.cast.ines.email)
            #expect(try row.get("version", as: Int.self) == 2)
        }
    }
}
