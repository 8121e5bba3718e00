import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("An access token")
struct DoorTokenTests {
    private func create(_ browser: TestBrowser, scope: String = "read", days: String = "30") async throws -> TestPage {
        try await browser.post("/me/tokens", ["token_name": "Tableur <du soir>", "token_scope": scope, "token_days": days])
    }

    private func identify(_ text: String, _ site: TestSite) async throws -> PersonID? {
        try await People.doorkeeper.identify(.token(Secret(text)), site.services)?.viewer.person
    }

    @Test("is shown once, works, and is kept as a digest", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let page = try await create(browser)
            #expect(page.status == 200)
            let token = try #require(page.between("id=\"token\">", "<"))
            #expect(token.hasPrefix("palier_"))
            #expect(try await identify(token, site) == site.cast.ines.person)
            let me = try await browser.get("/me")
            let (named, held) = (me.shows("Tableur <du soir>"), me.shows(token))
            #expect(named && !held)
            let tables = try await site.dump(except: []).tables
            let holds = tables.filter { $0.value.contains { $0.contains(token) } }.keys.sorted()
            #expect(holds.isEmpty, "\(holds)")
            #expect(try await site.events() == ["token.created"])
        }
    }

    @Test("ends on its day, and when revoked", arguments: Engine.allCases)
    func ends(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let short = try #require(try await create(browser).between("id=\"token\">", "<"))
            let long = try #require(try await create(browser, days: "90").between("id=\"token\">", "<"))
            site.clock.advance(days: 30)
            #expect(try await identify(short, site) == nil)
            #expect(try await identify(long, site) != nil)
            let row = try #require(try await site.rows("SELECT id FROM api_tokens ORDER BY expires_at DESC").first)
            let id = try row.get("id", as: TokenID.self)
            let later = try await site.browser(as: site.cast.ines)
            for other in [site.cast.ruben, site.cast.admin, site.cast.elsewhere] {
                let foreign = try await site.browser(as: other)
                #expect(try await foreign.post("/me/tokens/\(id)/revocation").status == 404, "\(other.name)")
            }
            _ = try await later.post("/me/tokens/\(id)/revocation")
            #expect(try await identify(long, site) == nil)
            #expect(try await later.post("/me/tokens/\(id)/revocation").status == 404)
        }
    }

    @Test("that only reads changes nothing", arguments: Engine.allCases)
    func readOnly(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.ines, scope: "read")
            #expect(try await program.get("/me").status == 200)
            let answer = try await program.post("/me/preferences", ["language": "en", "time_zone": "Europe/Paris"])
            #expect(answer.status == 403)
            let writer = try await site.program(as: site.cast.ines)
            #expect(try await writer.post("/me/preferences", ["language": "en", "time_zone": "Europe/Paris"]).status == 200)
        }
    }

    @Test("cannot make another, change the password, nor end sessions", arguments: Engine.allCases)
    func breeding(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.browser(as: site.cast.ines)
            let program = try await site.program(as: site.cast.ines)
            let before = try await site.dump(except: ["sign_in_attempts", "submissions"])
            let answers = [
                try await program.post("/me/tokens", ["token_name": "x", "token_scope": "write", "token_days": "365"]),
                try await program.post("/me/password", ["current_password": Cast.password, "new_password": Fresh.password]),
                try await program.post("/me/sessions/ending"), try await program.post("/sign-out"),
            ]
            #expect(answers.map(\.status) == [403, 403, 403, 403])
            let changed = try await site.dump(except: ["sign_in_attempts", "submissions"]).changed(since: before)
            #expect(changed.isEmpty, "\(changed)")
        }
    }

    @Test("is refused with what to correct", arguments: Engine.allCases)
    func problems(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let answer = try await browser.post("/me/tokens", ["token_name": "", "token_scope": "everything", "token_days": "9999"])
            #expect(answer.status == 422)
            let isCounted = answer.shows("3 réponses à corriger")
            #expect(isCounted)
            for _ in 0..<20 { _ = try await create(browser) }
            #expect(try await create(browser).status == 422)
        }
    }

    @Test("of somebody who left, or of a closed account, opens nothing", arguments: Engine.allCases)
    func gone(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.leaver)
            #expect(try await program.get("/me").status == 401)
        }
    }
}
