import Foundation
import HTTPTypes
import Kernel
import Markup
import Site

/// Somebody at a browser: opens pages and fills in their forms.
struct DemoVisitor: Sendable {
    private let site: DemoSite
    private var cookies: [String: String] = [:]

    init(_ site: DemoSite) {
        self.site = site
    }

    static func signedIn(_ email: String, _ password: String, _ site: DemoSite) async throws -> DemoVisitor {
        var visitor = DemoVisitor(site)
        try await visitor.send("/sign-in", ["email": email, "password": password])
        return visitor
    }

    /// - Throws: `DemoProblem` when there is no such page for this visitor.
    mutating func open(_ path: String) async throws -> DemoPage {
        let page = try await site.answer(.get, path, body: "", cookies: &cookies)
        guard page.status == 200 else { throw DemoProblem("the page at \(path) was answered with \(page.status)") }
        return page
    }

    /// Sends a form as its page would.
    /// - Throws: `DemoProblem` when the site refuses it.
    @discardableResult
    mutating func send(_ path: String, _ fields: [(String, String)]) async throws -> DemoPage {
        var sent = fields
        sent.append(("_guard", GuardToken.make(for: guardSecret())))
        sent.append(("_once", site.services.ids.secret().text))
        let body = sent.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let page = try await site.answer(.post, path, body: body, cookies: &cookies)
        guard page.status == 303 else {
            let said = page.text.firstMatch(of: /<p class="msg"[^>]*>(.*?)<\/p>/)?.output.1 ?? page.text.firstMatch(of: /<h1[^>]*>(.*?)<\/h1>/)?.output.1 ?? ""
            throw DemoProblem("the form at \(path) was answered with \(page.status), \(said)")
        }
        return page
    }

    @discardableResult
    mutating func send(_ path: String, _ fields: [String: String] = [:]) async throws -> DemoPage {
        try await send(path, fields.map { ($0.key, $0.value) })
    }

    /// What forms are guarded by: the session once there is one, else a secret of the visit.
    private mutating func guardSecret() -> Secret {
        let prefix = site.services.publicAddress.hasPrefix("https://") ? "__Host-palier-" : "palier-"
        if let held = cookies[prefix + "session"] ?? cookies[prefix + "visit"] { return Secret(held) }
        let secret = Secret.random()
        cookies[prefix + "visit"] = secret.text
        return secret
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
