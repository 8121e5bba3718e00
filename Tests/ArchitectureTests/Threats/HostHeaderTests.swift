import Application
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// Links come from the configuration: a request cannot choose where they lead.
@Suite("A request does not choose the site's address")
struct HostHeaderTests {
    private static let hostile: HTTPFields = {
        var headers = HTTPFields()
        for (name, value) in [
            ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "http"), ("X-Forwarded-Server", "evil.example"),
            ("Forwarded", "host=evil.example;proto=http"), ("X-Original-URL", "https://evil.example/"), ("X-Host", "evil.example"),
            ("Origin", "https://evil.example"), ("Referer", "https://evil.example/"),
        ] { HTTPField.Name(name).map { headers[$0] = value } }
        return headers
    }()

    @Test("on no page and in no redirection", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .get && $0.viewer == .hr || $0.viewer == .stranger && $0.verdict != .signin }
        try await withSite(engine) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site))
            var findings = RightsFindings()
            for cell in walk.cells where cell.asksPage {
                let request = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene)
                findings.count()
                let page = try await visitors.browser(cell.viewer).get(request.path, headers: Self.hostile)
                if page.text.contains("evil.example") || page.headers.contains(where: { $0.value.contains("evil.example") }) {
                    findings.note("\(cell.row.name) as \(cell.viewer.rawValue)")
                }
                if let location = page.location, !location.hasPrefix("/") || location.hasPrefix("//") { findings.note("\(cell.row.name) leads to \(location)") }
            }
            findings.judge()
        }
    }

    @Test("nor in a link that is shown or mailed", arguments: Engine.allCases)
    func links(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post("/people/\(site.cast.ruben.person)/account/reset", fields: [], headers: Self.hostile)
            let (isOurs, isTheirs) = (page.text.contains("https://palier.example/invitations/"), page.text.contains("evil.example"))
            #expect(page.status == 200 && isOurs && !isTheirs)
            _ = try await JobRunner(site.services, handlers: Features.jobs).runDue()
            #expect(!site.mailbox.mails.isEmpty)
            for mail in site.mailbox.mails {
                let text = "\(mail)"
                let (isOurs, isTheirs) = (text.contains("https://palier.example/"), text.contains("evil.example"))
                #expect(isOurs && !isTheirs)
            }
        }
    }

    @Test(
        "nor where signing in leads",
        arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/%2f/evil.example", "javascript:alert(1)", "\t//evil.example"],
        Engine.allCases)
    func returning(to place: String, engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.stranger().post("/sign-in", fields: [("email", site.cast.ines.email), ("password", Cast.password), ("to", place)])
            let location = try #require(page.location)
            let staysHere = location.hasPrefix("/") && !location.hasPrefix("//") && !location.hasPrefix("/\\")
            #expect(page.status == 303 && staysHere, "\(location)")
        }
    }
}
