import Application
import Foundation
import HTTPTypes
import Kernel
import Site
import Storage
import TestKit
import Testing

/// Whatever refuses a form, everything typed in it comes back with the refusal, escaped, in the person's language: but no secret, and nothing to another site.
@Suite("Nothing typed is lost when a form is refused")
struct KeptFormTests {
    @Test("by a session that is over, a guard of another session, its size, its absent object or a store that is away", arguments: [Language.french, .english])
    func everyForm(language: Language) async throws {
        try await withSite(.sqlite) { site in
            let walk = try await KeptFormWalk(on: site, language)
            var findings = RightsFindings()
            for route in KeptFormWalk.routes {
                for cause in KeptFormWalk.Cause.allCases where cause.concerns(route) {
                    findings.count()
                    let page = try await walk.send(route, cause)
                    // A form that asks for corrections shows its own page again.
                    if cause == .absentObject, page.status == 422 { continue }
                    for finding in walk.lost(route, in: page) { findings.note("\(route.name), \(cause): \(finding)") }
                }
            }
            print("refused forms, \(language): \(findings.tested), \(findings.wrong.count) wrong")
            findings.judge()
        }
    }

    @Test("but another site, and another account, are told nothing back")
    func others() async throws {
        try await withSite(.sqlite) { site in
            let walk = try await KeptFormWalk(on: site, .french)
            var findings = RightsFindings()
            for route in KeptFormWalk.routes {
                for (name, page) in try await walk.attacks(route) {
                    findings.count()
                    if page.status < 300 { findings.note("\(route.name), \(name): \(page.status)") }
                    if page.text.contains(KeptFormWalk.canary) || page.text.contains(KeptFormWalk.secret) { findings.note("\(route.name), \(name): told back") }
                }
            }
            findings.judge()
        }
    }
}

/// Every form of the route table, sent with something to recognize in each field.
struct KeptFormWalk: Sendable {
    enum Cause: CaseIterable {
        case deadSession, formerGuard, oversize, absentObject, awayStore

        /// A link at the door answers by its own page, where a password is chosen and nothing is written.
        func concerns(_ route: Route) -> Bool { self != .absentObject || (route.pattern.contains(":") && route.name != "door.link") }
    }

    static let routes = Features.routes.filter { $0.method == .post && $0.hasPage && $0.fields.contains { $0.kind != .password && $0.kind != .file } }
    static let canary = "canari-", secret = "secret-tu"

    private let site: TestSite
    private let language: Language

    init(on site: TestSite, _ language: Language) async throws {
        (self.site, self.language) = (site, language)
        try await site.speak(language)
    }

    private static let absent = "01990000-0000-7000-8000-000000009999"

    private func path(_ route: Route) -> String {
        "/" + route.pattern.split(separator: "/").map { $0.hasPrefix(":") ? Self.absent : String($0) }.joined(separator: "/")
    }

    private static func fields(_ route: Route) -> [(String, String)] {
        route.fields.enumerated().filter { $0.element.kind != .file }.map { index, field in
            (field.name, field.kind == .password ? secret : "\(canary)\(index)<é")
        }
    }

    /// Somebody whom the door of the route lets in.
    private func member(_ route: Route) -> Cast.Member {
        let cast = site.cast
        guard case .roles(let roles) = route.entry else { return cast.hr }
        return [cast.hr, cast.cpo, cast.admin, cast.ceo, cast.head].first { $0.role.map { roles.contains($0) } ?? false } ?? cast.hr
    }

    func send(_ route: Route, _ cause: Cause) async throws -> TestPage {
        let (browser, path, fields) = (try await site.browser(as: member(route), language), path(route), Self.fields(route))
        switch cause {
        case .deadSession:
            try await end(browser)
            return try await browser.post(path, fields: fields)
        case .formerGuard:
            let mark = try await browser.mark()
            let former = try await site.browser(as: member(route)).freshGuard
            return try await browser.post(path, fields: fields + [("_for", mark)], guarding: .stolen(former), headers: .from("same-origin"))
        case .oversize:
            return try await browser.post(path, fields: fields + [("filler", String(repeating: "x", count: route.bodyLimit))])
        case .absentObject:
            return try await browser.post(path, fields: fields)
        case .awayStore:
            site.breakable.isAway = true
            defer { site.breakable.isAway = false }
            return try await browser.post(path, fields: fields)
        }
    }

    func attacks(_ route: Route) async throws -> [(String, TestPage)] {
        let (path, fields) = (path(route), Self.fields(route))
        let (browser, over) = (try await site.browser(as: member(route)), try await site.browser(as: member(route)))
        let (mark, other) = (try await browser.mark(), try await site.browser(as: site.cast.ines).mark())
        try await end(over)
        let former = try await site.browser(as: member(route)).freshGuard
        return [
            ("from another site", try await browser.post(path, fields: fields + [("_for", mark)], headers: .from("cross-site"))),
            ("from a neighbour", try await browser.post(path, fields: fields + [("_for", mark)], headers: .from("same-site"))),
            ("from another site, session over", try await over.post(path, fields: fields + [("_for", mark)], headers: .from("cross-site"))),
            ("without a guard", try await browser.post(path, fields: fields + [("_for", mark)], guarding: .none)),
            ("without a guard, session over", try await over.post(path, fields: fields, guarding: .none)),
            (
                "by another account",
                try await browser.post(path, fields: fields + [("_for", other)], guarding: .stolen(former), headers: .from("same-origin"))
            ),
            ("by nobody's mark", try await browser.post(path, fields: fields, guarding: .stolen(former), headers: .from("same-origin"))),
        ]
    }

    private func end(_ browser: TestBrowser) async throws {
        let (digest, now) = (browser.sessionSecret?.digest ?? "", site.clock.now)
        _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) { try $0.run("UPDATE sessions SET ended_at = \(now) WHERE digest = \(digest)") }
    }

    /// What is wrong with the page of a refusal.
    func lost(_ route: Route, in page: TestPage) -> [String] {
        var findings: [String] = []
        if page.status < 400 { findings.append("answered \(page.status)") }
        if !page.text.contains("<html lang=\"\(language.rawValue)\"") { findings.append("not in \(language)") }
        if page.text.contains(Self.secret) { findings.append("a secret comes back") }
        for (name, value) in Self.fields(route) where value != Self.secret && !page.text.contains(value.replacing("<", with: "&lt;")) {
            findings.append("\(name) is lost (\(page.status))")
        }
        return Array(findings.prefix(3)) + MarkupCheck.findings(in: page.text)
    }
}

extension TestBrowser {
    /// Whose forms the pages of this browser are.
    func mark() async throws -> String { try await get("/me").between("name=\"_for\" value=\"", "\"") ?? "" }
}

extension HTTPFields {
    /// What browsers say of where a request comes from.
    static func from(_ site: String) -> HTTPFields {
        var headers = HTTPFields()
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = site }
        return headers
    }
}
