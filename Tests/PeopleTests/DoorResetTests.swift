import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("A link for a new password")
struct DoorResetTests {
    private static let chosen: KeyValuePairs<String, String> = ["password": Fresh.password, "language": "fr"]

    @Test("replaces the password and ends sessions and tokens", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let open = try await site.browser(as: ines)
            let program = try await site.program(as: ines)
            let path = try await site.resetLink(of: ines.person)
            #expect(try await open.get("/me").status == 200, "until it is used")
            let browser = site.stranger()
            #expect(try await browser.get(path).heading == "Choisissez un nouveau mot de passe")
            #expect(try await browser.post(path, Self.chosen).location == "/")
            #expect(try await site.holder(browser.sessionSecret)?.viewer.person == ines.person)
            #expect(try await open.get("/me").status == 303)
            #expect(try await program.get("/me").status == 401)
            #expect(try await site.signIn(ines.email).status == 422)
            #expect(try await site.signIn(ines.email, Fresh.password).status == 303)
            let events = try await site.recorded()
            #expect(events == ["password.reset", "reset.offered", "session.started", "session.started", "sessions.ended", "tokens.revoked"])
        }
    }

    @Test("serves once, for a week, and for its own account", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.resetLink(of: site.cast.ines.person)
            _ = try await site.stranger().post(path, Self.chosen)
            let replay = try await site.stranger().post(path, ["password": Fresh.other, "language": "fr"])
            #expect(replay.location == path)
            #expect(try await site.signIn(site.cast.ines.email, Fresh.other).status == 422)
            #expect(try await site.signIn(site.cast.ruben.email, Fresh.password).status == 422)
            let late = try await site.resetLink(of: site.cast.ruben.person)
            site.clock.advance(days: 7)
            #expect(try await site.stranger().get(late).status == 404)
        }
    }

    @Test("dies when the password is changed otherwise, or the account closed", arguments: Engine.allCases)
    func overtaken(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.resetLink(of: site.cast.ines.person)
            let changed = try await site.browser(as: site.cast.ines)
                .post("/me/password", ["current_password": Cast.password, "new_password": Fresh.other])
            #expect(changed.status == 303)
            #expect(try await site.stranger().get(path).status == 404)
            let closing = try await site.resetLink(of: site.cast.ruben.person)
            _ = try await site.browser(as: site.cast.hr).post("/people/\(site.cast.ruben.person)/account/closure")
            #expect(try await site.stranger().get(closing).status == 404)
        }
    }

    @Test("is not made for an account never opened, or closed", arguments: Engine.allCases)
    func impossible(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let newcomer = try await site.newcomer()
            try await site.write("UPDATE accounts SET disabled_at = \(site.clock.now) WHERE id = \(site.cast.ruben.account)")
            for person in [newcomer, site.cast.ruben.person] {
                let answer = try await hr.post("/people/\(person)/account/reset")
                #expect(answer.status == 409)
                #expect(answer.link() == nil)
            }
        }
    }

    @Test("for an administrator is made by an administrator only", arguments: Engine.allCases)
    func administrators(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.get("/people/\(site.cast.admin.person)/account")
            #expect(page.status == 200)
            let offers = page.shows("/account/reset")
            #expect(!offers)
            for place in ["reset", "closure", "revocation", "reopening", "invitation"] {
                let before = try await site.dump()
                let answer = try await hr.post("/people/\(site.cast.admin.person)/account/\(place)")
                #expect(answer.status == 403, "\(place)")
                let changed = try await site.dump().changed(since: before)
                #expect(changed.isEmpty, "\(place)")
            }
            let path = try await site.resetLink(of: site.cast.hr.person)
            #expect(try await site.stranger().get(path).status == 200)
        }
    }
}
