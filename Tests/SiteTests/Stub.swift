import Foundation
import Kernel
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
}
