import Application
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// Another site can make a browser send a form; it cannot make it count.
@Suite("Another site changes nothing")
struct CrossSiteTests {
    private struct Attack: Sendable {
        let name: String
        var guarding = TestBrowser.Guarding.own
        var headers = HTTPFields()
        var contentType = "application/x-www-form-urlencoded"
    }

    @Test("a form without its guard, with another's, or sent from another site is refused", arguments: Engine.allCases)
    func forms(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && $0.asksPage }
        try await withSite(engine) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site))
            let before = try await site.dump(except: [])
            var (findings, attacked) = (RightsFindings(), Set<String>())
            for (number, cells) in walk.byRow.enumerated() {
                guard let cell = cells.first(where: { $0.verdict == .ok && $0.viewer != .stranger }) ?? cells.first(where: { $0.viewer == .hr }) else {
                    continue
                }
                let request = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene)
                let attacks = try Self.attacks(visitors, on: cell.viewer)
                // Each route in every way once, and each of its other objects in one way: the guard is looked at before the object is.
                let isFirst = attacked.insert(cell.route.name).inserted
                for attack in isFirst ? attacks : [attacks[number % attacks.count]] {
                    findings.count()
                    let answer = try await visitors.browser(cell.viewer).post(
                        request.path, fields: request.fields, guarding: attack.guarding, headers: attack.headers, contentType: attack.contentType)
                    if ![403, 404, 400].contains(answer.status) {
                        findings.note("\(cell.row.name) as \(cell.viewer.rawValue), \(attack.name): \(answer.status)")
                    }
                }
            }
            let changed = try await site.dump(except: []).changed(since: before)
            #expect(changed.isEmpty, "forged forms changed \(changed)")
            print("forged forms, \(engine): \(findings.tested) sent, \(findings.wrong.count) taken")
            findings.judge()
        }
    }

    @Test("every form route is attacked")
    func everyRoute() throws {
        let table = try RightsTable.load()
        for route in Features.routes where route.method == .post {
            #expect(table.rows.contains { $0.route == route.name && $0.face != .token }, "\(route.name)")
        }
    }

    @Test("nobody is signed in, invited or set up by another site", arguments: Engine.allCases)
    func strangers(engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: "door")
            let before = try await site.dump(except: [])
            for route in Features.routes where route.method == .post && route.entry == .anyone {
                let request = try RightsRequest(route, "live", .stranger, in: scene)
                let (stranger, other) = (site.stranger(), site.stranger())
                #expect(try await stranger.post(request.path, fields: request.fields, guarding: .none).status == 403, "\(route.name)")
                #expect(try await stranger.post(request.path, fields: request.fields, guarding: .stolen(other.freshGuard)).status == 403, "\(route.name)")
            }
            #expect(try await site.dump(except: []) == before)
        }
    }

    private static func attacks(_ visitors: RightsVisitors, on viewer: RightsViewer) throws -> [Attack] {
        func from(_ site: String) -> HTTPFields {
            var headers = HTTPFields()
            if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = site }
            return headers
        }
        return [
            Attack(name: "no guard", guarding: .none),
            Attack(name: "a stranger's guard", guarding: .stolen(try visitors.browser(.stranger).freshGuard)),
            Attack(name: "another session's guard", guarding: .stolen(try visitors.browser(viewer == .otherLine ? .ceo : .otherLine).freshGuard)),
            Attack(name: "from another site", headers: from("cross-site")), Attack(name: "from a neighbouring site", headers: from("same-site")),
            Attack(name: "plain text", contentType: "text/plain"), Attack(name: "no guard, as data", guarding: .none, contentType: "application/json"),
        ]
    }
}
