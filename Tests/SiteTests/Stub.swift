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

    @Test("where a request comes from is told by its address")
    func loopback() {
        for address in ["127.0.0.1", "127.8.0.9", "::1", "::ffff:127.0.0.1"] { #expect(SiteContext.isLoopback(address), "\(address)") }
        for address in ["10.0.0.1", "192.168.1.127", "::ffff:10.0.0.1", "fe80::1", "2001:db8::127", "::", "1.127.0.0"] {
            #expect(!SiteContext.isLoopback(address), "\(address)")
        }
    }
}
