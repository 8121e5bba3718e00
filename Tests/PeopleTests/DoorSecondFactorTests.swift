import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("One's own second factor")
struct DoorSecondFactorTests {
    @Test("counts once a code proves it, renews this sign-in and ends the others", arguments: Engine.allCases)
    func turnedOn(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let (browser, elsewhere) = (try await site.browser(as: ines), try await site.browser(as: ines))
            let key = try #require(try await site.drawKey(browser))
            let unproven = try await site.signIn(ines.email, in: site.stranger())
            #expect(unproven.location == "/")
            let before = browser.sessionSecret
            let code = key.code(step: OneTimeKey.step(at: site.clock.now))
            let page = try await browser.post("/me/second-factor/confirmation", ["code": code, "current_password": Cast.password])
            #expect(page.status == 200)
            #expect(page.recoveryCodes?.count == 10)
            #expect(browser.sessionSecret != before)
            #expect(try await site.holder(before) == nil)
            #expect(try await site.holder(elsewhere.sessionSecret) == nil)
            #expect(try await site.holder(browser.sessionSecret)?.viewer.person == ines.person)
            let token = try #require(page.between("name=\"_guard\" value=\"", "\""))
            let form = try await browser.post("/me/preferences", fields: [("language", "fr"), ("time_zone", "Europe/Paris")], guarding: .stolen(token))
            #expect(form.status == 303, "the forms of the page that showed the codes are of the renewed session")
            let again = try await browser.get("/me/second-factor")
            let isShown = again.shows(key.base32) || again.text.contains("factor-key") || again.recoveryCodes != nil
            #expect(!isShown)
            let kinds = try await site.recorded()
            #expect(kinds.contains("second-factor.confirmed") && kinds.contains("recovery-codes.made"))
        }
    }

    @Test("needs the password, and a code of its own key", arguments: Engine.allCases)
    func unproven(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let key = try #require(try await site.drawKey(browser))
            let code = key.code(step: OneTimeKey.step(at: site.clock.now))
            for (password, typed) in [
                ("pas le bon mot de passe", code), (Cast.password, "000000" == code ? "111111" : "000000"), (Cast.password, "abc"),
                (Cast.password, "abcd-efgh-ijkl-mnop"),
            ] {
                let page = try await browser.post("/me/second-factor/confirmation", ["code": typed, "current_password": password])
                #expect(page.status == 422)
                let isKept = page.text.contains("factor-key") && !page.text.contains("value=\"\(typed)\"")
                #expect(isKept)
            }
            #expect(try await site.count("SELECT count(*) FROM second_factors WHERE confirmed_at IS NOT NULL") == 0)
            let inside = try await site.signIn(site.cast.ines.email, in: site.stranger())
            #expect(inside.location == "/")
        }
    }

    @Test("is not begun over another, and a key nobody proved is gone after an hour", arguments: Engine.allCases)
    func stages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let key = try #require(try await site.drawKey(browser))
            site.clock.advance(minutes: 61)
            let late = try await browser.post(
                "/me/second-factor/confirmation", ["code": key.code(step: OneTimeKey.step(at: site.clock.now)), "current_password": Cast.password])
            #expect(late.status == 409)
            _ = try await site.secondFactor(of: site.cast.ines, in: browser)
            let twice = try await browser.post("/me/second-factor")
            #expect(twice.status == 409)
        }
    }

    @Test("is removed with the password and a code, and both are asked", arguments: Engine.allCases)
    func removed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let factor = try await site.secondFactor(of: site.cast.ines, in: browser)
            let elsewhere = try await site.browser(as: site.cast.ines)
            let noPassword = try await browser.post(
                "/me/second-factor/removal", ["code": factor.code(on: site), "current_password": "pas le bon mot de passe"])
            #expect(noPassword.status == 422)
            let noCode = try await browser.post("/me/second-factor/removal", ["code": factor.code(on: site, steps: 7), "current_password": Cast.password])
            #expect(noCode.status == 422)
            let before = browser.sessionSecret
            let done = try await browser.post("/me/second-factor/removal", ["code": factor.code(on: site), "current_password": Cast.password])
            #expect(done.location == "/me/second-factor")
            #expect(browser.sessionSecret != before)
            #expect(try await site.holder(before) == nil)
            #expect(try await site.holder(elsewhere.sessionSecret) == nil)
            let said = try await browser.get("/me/second-factor")
            let isSaid = said.shows("Le second facteur est retiré.")
            #expect(isSaid)
            let inside = try await site.signIn(site.cast.ines.email, in: site.stranger())
            #expect(inside.location == "/")
            #expect(try await site.count("SELECT count(*) FROM recovery_codes") == 0)
            #expect(try await site.recorded().contains("second-factor.removed"))
        }
    }

    @Test("new recovery codes take the place of the old ones, and only their digests are kept", arguments: Engine.allCases)
    func renewed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let factor = try await site.secondFactor(of: site.cast.ines, in: browser)
            let wrong = try await browser.post("/me/second-factor/recovery-codes", ["codes_password": "pas le bon mot de passe"])
            #expect(wrong.status == 422)
            let page = try await browser.post("/me/second-factor/recovery-codes", ["codes_password": Cast.password])
            let codes = try #require(page.recoveryCodes)
            #expect(Set(codes + factor.codes).count == 20)
            let tables = try await site.dump(except: []).tables
            let plain = codes.map { $0.replacing("-", with: "").uppercased() } + codes
            let holds = tables.filter { $0.value.contains { row in plain.contains { row.contains($0) } } }.keys.sorted()
            #expect(holds.isEmpty, "\(holds)")
            let old = try await site.askedForCode(site.cast.ines).post("/sign-in/code", ["code": factor.codes[0]])
            #expect(old.status == 422)
            let new = try await site.askedForCode(site.cast.ines).post("/sign-in/code", ["code": codes[0]])
            #expect(new.location == "/")
        }
    }

    @Test("is out of a token's reach, and tokens work without a code", arguments: Engine.allCases)
    func tokens(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.ines)
            _ = try await site.secondFactor(of: site.cast.ines)
            let me = try await program.get("/me")
            #expect(me.status == 200)
            #expect(me.json?["hasSecondFactor"] as? Bool == true)
            let page = try await site.program(as: site.cast.ines).get("/me/second-factor")
            #expect(page.status == 404 || page.status == 403)
            for path in ["/me/second-factor", "/me/second-factor/notice"] {
                let answer = try await program.post(path)
                #expect(answer.status == 403, "\(path)")
            }
            for path in ["/me/second-factor/confirmation", "/me/second-factor/removal"] {
                let answer = try await program.post(path, ["code": "123456", "current_password": Cast.password])
                #expect(answer.status == 403, "\(path)")
            }
        }
    }

    @Test("low on recovery codes is said at home", arguments: Engine.allCases)
    func fewCodes(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await site.secondFactor(of: site.cast.ines, in: browser)
            let full = try await browser.get("/")
            let isQuiet = !full.shows("codes de secours")
            #expect(isQuiet)
            try await site.write("UPDATE recovery_codes SET used_at = \(site.clock.now) WHERE id IN (SELECT id FROM recovery_codes ORDER BY id LIMIT 8)")
            let low = try await browser.get("/")
            let isSaid = low.shows("Il vous reste 2 codes de secours")
            #expect(isSaid)
        }
    }

    @Test("changed is told by mail, without a link", arguments: Engine.allCases)
    func mails(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let factor = try await site.secondFactor(of: site.cast.ines, in: browser)
            _ = try await browser.post("/me/second-factor/removal", ["code": factor.code(on: site), "current_password": Cast.password])
            _ = try await site.runJobs()
            #expect(Set(site.mailbox.mails.map(\.subject)) == ["Votre compte a un second facteur", "Votre second facteur a été retiré"])
            let isPlain = site.mailbox.mails.allSatisfy {
                $0.to == site.cast.ines.email && !$0.text.contains("https://") && !$0.text.contains(factor.key.base32)
            }
            #expect(isPlain)
        }
    }
}
