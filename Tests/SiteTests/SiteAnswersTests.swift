import Foundation
import Kernel
import Site
import Storage
import TestKit
import Testing

@Suite("The site answers")
struct SiteAnswersTests {
    @Test("a health probe", arguments: Engine.allCases)
    func health(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.stranger().get("/healthz")
            #expect(page.status == 200)
            let ready = try await site.stranger().get("/readyz")
            #expect(ready.status == 200, "\(ready.text)")
            let home = try await site.stranger().get("/")
            #expect(home.status == 303)
            #expect(home.location == "/sign-in")
        }
    }

    @Test("that it cannot serve while its database is away, lives meanwhile, and serves again once it is back", arguments: Engine.allCases)
    func readiness(engine: Engine) async throws {
        try await withSite(engine) { site in
            site.breakable.isAway = true
            let away = try await site.stranger().get("/readyz")
            #expect(away.status == 503 && away.text == "the database does not answer\n")
            #expect(try await site.stranger().get("/healthz").status == 200)
            site.breakable.isAway = false
            let back = try await site.stranger().get("/readyz")
            #expect(back.status == 200 && back.text == "ready\n")
        }
    }

    @Test("that a body has too many fields to be a form, whatever it is written in, before reading any", arguments: Engine.allCases)
    func fields(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (browser, program) = (try await site.browser(as: site.cast.hr), try await site.program(as: site.cast.hr))
            let before = try await site.dump()
            for (count, status) in [(9_000, 422), (10_001, 413)] {
                let many = (0..<count).map { _ in ("people", "x") }
                let form = try await browser.post("/invitations", fields: many)
                let named = Dictionary(uniqueKeysWithValues: (0..<count).map { ("f\($0)", "") })
                let parts = try await browser.upload("/invitations", named, files: [])
                let data = try await program.post("/invitations", ["people": many.map { $0.1 }])
                let answers: [Int] = [form.status, parts.status, data.status]
                #expect(answers.allSatisfy { $0 == status }, "\(count): \(answers)")
            }
            #expect(try await site.dump() == before)
        }
    }

    @Test("where a request comes from is told by its address")
    func loopback() {
        for address in ["127.0.0.1", "127.8.0.9", "::1", "::ffff:127.0.0.1"] { #expect(SiteContext.isLoopback(address), "\(address)") }
        for address in ["10.0.0.1", "192.168.1.127", "::ffff:10.0.0.1", "fe80::1", "2001:db8::127", "::", "1.127.0.0"] {
            #expect(!SiteContext.isLoopback(address), "\(address)")
        }
    }
}
