import Foundation
import HTTPTypes
import Kernel
import Site
import Storage
import TestKit
import Testing

@testable import People

/// Every route of the directory, every role, written by hand: what is not here fails.
@Suite("Who may knock at which door of the directory")
struct DirectoryRightsTests {
    enum Right: Sendable {
        /// Whoever is inside.
        case inside
        /// Everybody signed in; somebody from outside sees what is theirs.
        case signedIn
        case editors
        /// Editors come in, only administrators go on.
        case administrators
    }

    static let expected: [String: Right] = [
        "people.list": .signedIn, "people.export": .signedIn, "people.new": .editors, "people.create": .editors,
        "people.person": .inside, "people.person.correction": .editors, "people.person.edit": .editors, "people.person.manager": .editors,
        "people.person.manager.change": .editors, "people.person.teams": .editors, "people.person.teams.join": .editors,
        "people.person.membership": .editors, "people.person.membership.end": .editors, "people.person.departure": .editors,
        "people.person.departure.record": .editors, "people.person.stay": .editors,
        "teams.list": .signedIn, "teams.new": .editors, "teams.create": .editors, "teams.team": .inside, "teams.team.name": .editors,
        "teams.team.rename": .editors, "teams.team.closure": .editors, "teams.team.close": .editors, "teams.team.reopen": .editors,
        "crafts.list": .signedIn, "crafts.new": .editors, "crafts.create": .editors, "crafts.craft": .editors, "crafts.craft.rename": .editors,
        "roles.list": .editors, "roles.new": .administrators, "roles.grant": .administrators, "roles.ending": .administrators,
        "roles.end": .administrators, "relations.new": .editors, "relations.name": .editors, "relations.ending": .editors, "relations.end": .editors,
        "people.import": .editors, "people.import.template": .editors, "people.import.send": .editors, "people.import.preview": .editors,
        "people.import.confirm": .editors, "people.import.discard": .editors, "people.import.reading": .editors, "people.import.rejected": .editors,
    ]

    @Test("every route is judged, and none that does not exist")
    func complete() {
        #expect(Set(DirectoryRoutes.all.map(\.name)) == Set(Self.expected.keys))
    }

    @Test("each role gets in where it should, and what is refused changes nothing", arguments: Engine.allCases)
    func matrix(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let places = try await places(site)
            let refused: [Cast.Member] = [cast.ceo, cast.cpo, cast.head, cast.tomasz, cast.ines, cast.former, cast.coach]
            let before = try await site.dump()
            for route in DirectoryRoutes.all {
                let right = try #require(Self.expected[route.name])
                for member in refused {
                    let status = try await status(route, site.browser(as: member), places)
                    #expect(status == (opens(right, to: member, cast) ? 200 : 404), "\(route.name) for \(member.name)")
                }
                if right == .administrators {
                    #expect(try await status(route, site.browser(as: cast.hr), places) == 403, "\(route.name)")
                }
                let stranger = try await status(route, site.stranger(), places)
                #expect([303, 401].contains(stranger), "\(route.name) signed out")
            }
            #expect(try await site.dump().changed(since: before).isEmpty)
        }
    }

    @Test("another organization's HR and administrator find none of our objects, and change none", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let places = try await places(site)
            try await site.store.write(in: .tenant(cast.boree.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                    VALUES (\(Cast.id(RoleGrant.self, 910)), \(cast.boree), \(cast.elsewhereHR.person), 'admin', '2024-01-01')
                    """)
            }
            let before = try await site.dump()
            let browser = try await site.browser(as: cast.elsewhereHR)
            for route in DirectoryRoutes.all where route.pattern.contains(":") {
                #expect(try await status(route, browser, places) == 404, "\(route.name)")
            }
            #expect(try await site.dump().changed(since: before).isEmpty)
        }
    }

    @Test("editors get in everywhere", arguments: Engine.allCases)
    func editors(engine: Engine) async throws {
        try await withSite(engine) { site in
            let places = try await places(site)
            let hr = try await site.browser(as: site.cast.hr)
            // A file whose every line is right has no refused lines to give.
            let pages = DirectoryRoutes.all.filter { $0.method == .get && $0.name != "people.import.rejected" }
            for route in pages where Self.expected[route.name] != .administrators {
                #expect(try await status(route, hr, places) == 200, "\(route.name)")
            }
            let admin = try await site.browser(as: site.cast.admin)
            for route in pages {
                // The duty of the example opens what people wrote: HR's to end.
                #expect(try await status(route, admin, places) == (route.name == "relations.ending" ? 403 : 200), "\(route.name)")
            }
        }
    }

    @Test("a program without a token, or with one that only reads, changes nothing", arguments: Engine.allCases)
    func programs(engine: Engine) async throws {
        try await withSite(engine) { site in
            let places = try await places(site)
            let reader = try await site.program(as: site.cast.admin, scope: "read")
            let before = try await site.dump()
            for route in DirectoryRoutes.all where route.method == .post {
                let page = try await reader.post(places.reduce(route.pattern) { $0.replacing($1.key, with: $1.value) })
                #expect(page.status == 403, "\(route.name)")
            }
            #expect(try await site.dump().changed(since: before).isEmpty)
        }
    }

    private func opens(_ right: Right, to member: Cast.Member, _ cast: Cast) -> Bool {
        switch right {
        case .signedIn: true
        case .inside: !member.isExternal
        case .editors, .administrators: false
        }
    }

    private func status(_ route: Route, _ browser: TestBrowser, _ places: [String: String]) async throws -> Int {
        let path = places.reduce(route.pattern) { $0.replacing($1.key, with: $1.value) }
        if route.method == .get { return try await browser.get(path).status }
        return try await browser.send(path, Self.valid).status
    }

    /// Enough of every form to be taken, if it were.
    private static let valid: [String: String] = [
        "given_name": "Un", "family_name": "Intrus", "language": "fr", "time_zone": "Europe/Paris", "version": "1", "name": "Intrusion",
        "name_fr": "Intrusion", "name_en": "Intrusion", "from_on": "2026-10-06", "to_on": "2026-12-31", "left_on": "2026-12-31", "closed_on": "2026-12-31",
        "role": "hr", "kind": "case_holder", "manager": "", "begins_on": "2026-10-06", "text": "prénom;nom;e-mail\nUn;Intrus;intrus@alize.example",
        "plan": String(repeating: "0", count: 64), "at_once": "",
        "person": Cast().ruben.person.description, "holder": Cast().ruben.person.description, "team": Cast().fraude.description,
    ]

    /// One object of each kind, all of Alizé.
    private func places(_ site: TestSite) async throws -> [String: String] {
        let (cast, hr) = (site.cast, try await site.browser(as: site.cast.hr))
        _ = try await hr.post("/crafts/new", ["name_fr": "Design", "name_en": "Design"])
        _ = try await hr.post("/relations/new", ["kind": "case_holder", "holder": cast.ines.person.description, "from_on": "2026-10-06"])
        let sent = try await hr.send(
            "/people/import", ["text": "prénom;nom;e-mail\nZoé;Le Goff;zoe@alize.example", "begins_on": "2026-10-06"])
        func id(_ query: Query) async throws -> String { try #require(try await site.rows(query).first).get("id", as: ID<Never>.self).description }
        return [
            ":person": cast.ines.person.description, ":team": cast.encaissement.description,
            ":membership": try await id("SELECT id FROM memberships WHERE person_id = \(cast.ines.person)"), ":craft": try await id("SELECT id FROM crafts"),
            ":grant": try await id("SELECT id FROM role_grants WHERE person_id = \(cast.hr.person)"), ":relation": try await id("SELECT id FROM relations"),
            ":import": try #require(sent.location?.split(separator: "/").last.map(String.init)),
        ]
    }
}
