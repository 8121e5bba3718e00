import Foundation
import HTTPTypes
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Signing in")
struct DoorSignInTests {
    @Test("names each field to correct, with a link to it, in the reader’s language", arguments: Engine.allCases)
    func named(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.stranger(.english).post("/sign-in", ["email": "", "password": ""])
            #expect(page.status == 422)
            let named = [("email", "E-mail address"), ("password", "Password")].allSatisfy {
                page.text.contains("<a href=\"#f-\($0.0)\">\($0.1): This field is empty.")
            }
            #expect(named)
            let french = try await site.stranger().post("/sign-in", ["email": "", "password": ""])
            let isNamed = french.text.contains("<a href=\"#f-password\">Mot de passe\u{A0}: Ce champ est vide.")
            #expect(isNamed)
        }
    }

    @Test("starts a session with a new secret and leads where one was going", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = site.stranger()
            let turned = try await browser.get("/me")
            #expect(turned.location == "/sign-in?to=%2Fme")
            let page = try await browser.follow(turned)
            #expect(page.status == 200)
            let answer = try await site.signIn(site.cast.ines.email, in: browser, to: "/me")
            #expect(answer.status == 303)
            #expect(answer.location == "/me")
            let me = try await browser.get("/me")
            #expect(me.status == 200)
            let identified = try #require(try await site.holder(browser.sessionSecret))
            #expect(identified.viewer.person == site.cast.ines.person)
            let last = try await site.rows("SELECT kind, actor_id FROM journal_entries ORDER BY occurred_at DESC, id DESC LIMIT 1").first
            let row = try #require(last)
            #expect(try row.get("kind", as: String.self) == "session.started")
            #expect(try row.get("actor_id", as: PersonID.self) == site.cast.ines.person)
        }
    }

    @Test("takes an address in capitals", arguments: Engine.allCases)
    func capitals(engine: Engine) async throws {
        try await withSite(engine) { site in
            let answer = try await site.signIn(" " + site.cast.ines.email.uppercased())
            #expect(answer.status == 303)
        }
    }

    @Test(
        "leads nowhere outside the site",
        arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/../x"], Engine.allCases)
    func elsewhere(to: String, engine: Engine) async throws {
        try await withSite(engine) { site in
            let answer = try await site.signIn(site.cast.ines.email, to: to)
            #expect(answer.location == "/")
        }
    }

    @Test("answers alike for a wrong password, an unknown address, a closed account, one never opened and somebody who left", arguments: Engine.allCases)
    func oneAnswer(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (closed, unopened, leaver) = (site.cast.ruben, site.cast.piotr, site.cast.leaver)
            try await site.write("UPDATE accounts SET disabled_at = \(site.clock.now) WHERE id = \(closed.account)")
            try await site.write("UPDATE accounts SET password_hash = NULL WHERE id = \(unopened.account)")
            let wrong = try await site.signIn(site.cast.ines.email, "pas le bon mot de passe")
            #expect(wrong.status == 422)
            let expected = wrong.plain(without: site.cast.ines.email)
            for email in ["nobody@alize.example", closed.email, unopened.email, leaver.email] {
                let answer = try await site.signIn(email)
                #expect(answer.status == 422, "\(email)")
                let isAlike = answer.plain(without: email) == expected
                #expect(isAlike, "\(email)")
                #expect(answer.headers[values: .setCookie].isEmpty, "\(email)")
            }
            let sessions = try await site.count("SELECT count(*) FROM sessions")
            #expect(sessions == 0)
        }
    }

    @Test("compares an unknown address with a password as costly as a real one")
    func costs() async throws {
        let costs = { (hash: PasswordHash) in hash.text.split(separator: "$").prefix(3).map(String.init) }
        let (real, decoy) = (costs(try await PasswordHash.make(Cast.password)), costs(.decoy))
        #expect(real == decoy)
        #expect(try await !PasswordHash.decoy.matches(Cast.password))
    }

    @Test("ends the session this browser had before", arguments: Engine.allCases)
    func fixation(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let before = browser.sessionSecret
            _ = try await site.signIn(site.cast.ines.email, in: browser)
            #expect(browser.sessionSecret != before)
            #expect(try await site.holder(before) == nil)
            #expect(try await site.holder(browser.sessionSecret) != nil)
        }
    }

    @Test("is refused to another site's form", arguments: Engine.allCases)
    func forged(engine: Engine) async throws {
        try await withSite(engine) { site in
            let answer = try await site.stranger().post("/sign-in", ["email": site.cast.ines.email, "password": Cast.password], isForged: true)
            #expect(answer.status == 403)
            #expect(try await site.openSessions(of: site.cast.ines.account) == 0)
        }
    }

    @Test("keeps only the digest of the session's secret", arguments: Engine.allCases)
    func digest(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = site.stranger()
            _ = try await site.signIn(site.cast.ines.email, in: browser)
            let secret = try #require(browser.sessionSecret)
            let tables = try await site.dump(except: []).tables
            let holds = tables.filter { $0.value.contains { $0.contains(secret.text) || $0.contains(Cast.password) } }.keys.sorted()
            #expect(holds.isEmpty, "\(holds)")
        }
    }

    @Test("a page that is already past: whoever is signed in goes on", arguments: Engine.allCases)
    func already(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.ines).get("/sign-in?to=/me")
            #expect(page.status == 303)
            #expect(page.location == "/me")
        }
    }

    @Test("signing out ends the session at once", arguments: Engine.allCases)
    func signOut(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let secret = browser.sessionSecret
            let answer = try await browser.post("/sign-out")
            #expect(answer.location == "/sign-in")
            #expect(browser.sessionSecret == nil)
            #expect(try await site.holder(secret) == nil)
            #expect(try await site.events().last == "session.ended")
        }
    }

    @Test("a visit does not sign anybody out", arguments: Engine.allCases)
    func visit(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let page = try await browser.get("/sign-out")
            #expect(page.status == 404 || page.status == 405)
            #expect(try await site.holder(browser.sessionSecret) != nil)
        }
    }
}
