import Foundation
import Kernel
import People
import Site
import TestKit

/// A second factor, as its person holds it.
struct HeldFactor: Sendable {
    let key: OneTimeKey
    let codes: [String]

    func code(on site: TestSite, steps: Int = 0) -> String {
        key.code(step: OneTimeKey.step(at: site.clock.now) + steps)
    }
}

extension TestSite {
    /// The key that one's own page shows while it waits for its first code.
    func drawKey(_ browser: TestBrowser) async throws -> OneTimeKey? {
        _ = try await browser.post("/me/second-factor")
        let page = try await browser.get("/me/second-factor")
        return page.between("id=\"factor-key\">", "<").flatMap { OneTimeKey(base32: $0.replacing(" ", with: "")) }
    }

    /// Turned on through the pages; the next code is of a later half minute.
    func secondFactor(of member: Cast.Member, in browser: TestBrowser? = nil) async throws -> HeldFactor {
        let own = try await self.browser(as: member)
        let browser = browser ?? own
        guard let key = try await drawKey(browser) else { throw Missing() }
        let held = HeldFactor(key: key, codes: [])
        let page = try await browser.post("/me/second-factor/confirmation", ["code": held.code(on: self), "current_password": Cast.password])
        guard let codes = page.recoveryCodes else { throw Missing() }
        clock.advance(minutes: 2)
        return HeldFactor(key: key, codes: codes)
    }

    /// The password alone: a browser that is asked for a code.
    func askedForCode(_ member: Cast.Member, to: String = "") async throws -> TestBrowser {
        let browser = stranger()
        _ = try await signIn(member.email, in: browser, to: to)
        return browser
    }

    private struct Missing: Error {}
}

extension TestPage {
    var recoveryCodes: [String]? {
        between("id=\"recovery-codes\">", "<").map { $0.split(separator: "\n").map(String.init) }
    }
}
