import Foundation
import HTTPTypes
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("The code after the password")
struct DoorCodeTests {
    @Test("opens a session, leads where one was going, and nothing opens before it", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let factor = try await site.secondFactor(of: site.cast.ines)
            let sessions = try await site.openSessions(of: site.cast.ines.account)
            let browser = site.stranger()
            let asked = try await site.signIn(site.cast.ines.email, in: browser, to: "/me")
            #expect(asked.location == "/sign-in/code?to=%2Fme")
            #expect(browser.sessionSecret == nil)
            let cookies = asked.headers[values: .setCookie].filter { $0.hasPrefix("__Host-palier-entrance=") }
            #expect(cookies.count == 1 && cookies.allSatisfy { $0.contains("HttpOnly") && $0.contains("Secure") && $0.contains("Max-Age=600") })
            let outside = try await browser.get("/me")
            #expect(outside.location == "/sign-in?to=%2Fme")
            #expect(try await site.openSessions(of: site.cast.ines.account) == sessions)
            let page = try await browser.follow(asked)
            #expect(page.heading == "Entrez votre code")
            let done = try await browser.post("/sign-in/code", ["code": factor.code(on: site), "to": "/me"])
            #expect(done.location == "/me")
            #expect(try await site.holder(browser.sessionSecret)?.viewer.person == site.cast.ines.person)
            let spent = try await browser.post("/sign-in/code", ["code": factor.code(on: site, steps: 1)])
            #expect(spent.location == "/sign-in", "one right password, one session")
        }
    }

    @Test("is asked in English, and leads nowhere outside the site", arguments: Engine.allCases)
    func english(engine: Engine) async throws {
        try await withSite(engine) { site in
            let factor = try await site.secondFactor(of: site.cast.ruben)
            let browser = site.stranger(.english)
            let asked = try await site.signIn(site.cast.ruben.email, in: browser, to: "//evil.example")
            let page = try await browser.follow(asked)
            #expect(page.heading == "Enter your code")
            let done = try await browser.post("/sign-in/code", ["code": factor.code(on: site), "to": "//evil.example"])
            #expect(done.location == "/")
        }
    }

    @Test("opens once: not again, not an earlier one, and only about now", arguments: Engine.allCases)
    func replay(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, factor) = (site.cast.ines, try await site.secondFactor(of: site.cast.ines))
            for steps in [-2, 2, 40] {
                let far = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site, steps: steps)])
                #expect(far.status == 422, "\(steps)")
            }
            let first = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(first.location == "/")
            for steps in [0, -1] {
                let again = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site, steps: steps)])
                #expect(again.status == 422, "\(steps)")
            }
            let next = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site, steps: 1)])
            #expect(next.location == "/")
        }
    }

    @Test("sent twice at once opens once", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await withSite(engine) { site in
            let factor = try await site.secondFactor(of: site.cast.ines)
            let browsers = [try await site.askedForCode(site.cast.ines), try await site.askedForCode(site.cast.ines)]
            let code = factor.code(on: site)
            let opened = try await withThrowingTaskGroup(of: Bool.self) { group in
                for browser in browsers { group.addTask { try await browser.post("/sign-in/code", ["code": code]).location == "/" } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(opened == 1)
        }
    }

    @Test("five wrong ones close it for a quarter of an hour, and the right password does not reopen it", arguments: Engine.allCases)
    func throttled(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, factor) = (site.cast.ines, try await site.secondFactor(of: site.cast.ines))
            for _ in 0..<5 {
                let wrong = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site, steps: 9)])
                #expect(wrong.status == 422)
            }
            let right = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(right.status == 429)
            let recovery = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.codes[0]])
            #expect(recovery.status == 429)
            site.clock.advance(minutes: 15)
            let later = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(later.location == "/")
        }
    }

    @Test("five wrong ones close it wherever they come from: whoever tries a code knows the password", arguments: Engine.allCases)
    func throttledEverywhere(engine: Engine) async throws {
        try await withSite(engine, isBehindProxy: true) { site in
            let (ines, factor) = (site.cast.ines, try await site.secondFactor(of: site.cast.ines))
            for number in 1...5 {
                let browser = site.stranger(at: "203.0.113.\(number)")
                _ = try await site.signIn(ines.email, in: browser)
                let wrong = try await browser.post("/sign-in/code", ["code": factor.code(on: site, steps: 9)])
                #expect(wrong.status == 422)
            }
            let browser = site.stranger(at: "198.51.100.4")
            _ = try await site.signIn(ines.email, in: browser)
            let right = try await browser.post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(right.status == 429)
        }
    }

    @Test("may be a recovery code, each once, and only one's own", arguments: Engine.allCases)
    func recovery(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, ruben) = (site.cast.ines, site.cast.ruben)
            let (factor, other) = (try await site.secondFactor(of: ines), try await site.secondFactor(of: ruben))
            let foreign = try await site.askedForCode(ines).post("/sign-in/code", ["code": other.codes[0]])
            #expect(foreign.status == 422)
            let elsewhere = try await site.askedForCode(ines).post("/sign-in/code", ["code": other.code(on: site)])
            #expect(elsewhere.status == 422)
            let first = try await site.askedForCode(ines).post("/sign-in/code", ["code": " " + factor.codes[3].uppercased() + " "])
            #expect(first.location == "/")
            let again = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.codes[3]])
            #expect(again.status == 422)
            #expect(try await site.recorded().filter { $0 == "recovery-code.used" }.count == 1)
            #expect(try await site.count("SELECT count(*) FROM recovery_codes WHERE used_at IS NOT NULL") == 1)
        }
    }

    @Test("is not awaited without a right password, after ten minutes, or from another site's form", arguments: Engine.allCases)
    func unawaited(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, factor) = (site.cast.ines, try await site.secondFactor(of: site.cast.ines))
            let stranger = site.stranger()
            let nobody = try await stranger.get("/sign-in/code?to=/me")
            #expect(nobody.location == "/sign-in?to=%2Fme")
            _ = try await site.signIn(ines.email, "pas le bon mot de passe", in: stranger)
            let wrong = try await stranger.post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(wrong.location == "/sign-in")
            let forged = try await site.askedForCode(ines).post("/sign-in/code", ["code": factor.code(on: site)], isForged: true)
            #expect(forged.status == 403)
            let slow = try await site.askedForCode(ines)
            site.clock.advance(minutes: 11)
            let late = try await slow.post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(late.location == "/sign-in")
        }
    }

    @Test("is not awaited any more once the password changed or the account closed", arguments: Engine.allCases)
    func overtaken(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, ruben) = (site.cast.ines, site.cast.ruben)
            let own = try await site.browser(as: ines)
            let (factor, other) = (try await site.secondFactor(of: ines, in: own), try await site.secondFactor(of: ruben))
            let (waiting, closing) = (try await site.askedForCode(ines), try await site.askedForCode(ruben))
            _ = try await own.post("/me/password", ["current_password": Cast.password, "new_password": Fresh.password])
            _ = try await site.browser(as: site.cast.hr).post("/people/\(ruben.person)/account/closure")
            let changed = try await waiting.post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(changed.location == "/sign-in")
            let closed = try await closing.post("/sign-in/code", ["code": other.code(on: site)])
            #expect(closed.location == "/sign-in")
        }
    }

    @Test("is asked after a new-password link too", arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await withSite(engine) { site in
            let factor = try await site.secondFactor(of: site.cast.ines)
            let path = try await site.resetLink(of: site.cast.ines.person)
            let browser = site.stranger()
            let asked = try await browser.post(path, ["password": Fresh.password, "language": "fr"])
            #expect(asked.location == "/sign-in/code")
            #expect(browser.sessionSecret == nil)
            let done = try await browser.post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(done.location == "/")
            let home = try await browser.get("/me")
            let isWelcomed = home.shows("Votre mot de passe a changé.")
            #expect(isWelcomed)
        }
    }
}
