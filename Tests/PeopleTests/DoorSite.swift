import Foundation
import Kernel
import People
import Site
import Storage
import TestKit

extension TestSite {
    /// Somebody just added, without an account.
    func newcomer(
        _ given: String = "Noémie", _ family: String = "Ferrand", email: String? = "noemie.ferrand@alize.example", role: Role? = nil, leftOn: Day? = nil,
        in organization: OrganizationID? = nil
    ) async throws -> PersonID {
        let organization = organization ?? cast.alize
        let person = PersonID(UUID.version7(at: clock.now))
        try await write(
            """
            INSERT INTO people (id, organization_id, given_name, family_name, email, language, time_zone, left_on, is_external, version)
            VALUES (\(person), \(organization), \(given), \(family), \(orNull: email), 'fr', 'Europe/Paris', \(orNull: leftOn), \(false), 1)
            """, in: organization)
        if let role { try await grant(role, to: person, from: "2026-01-01") }
        return person
    }

    func grant(_ role: Role, to person: PersonID, from: String, to: String? = nil) async throws {
        try await write(
            """
            INSERT INTO role_grants (id, organization_id, person_id, role, from_on, to_on)
            VALUES (\(ID<Role>(UUID.version7(at: clock.now))), \(cast.alize), \(person), \(role), \(from), \(orNull: to))
            """)
    }

    func write(_ query: Query, in organization: OrganizationID? = nil) async throws {
        _ = try await store.write(in: .tenant((organization ?? cast.alize).uuid)) { try $0.run(query) }
    }

    func signIn(_ email: String, _ password: String = Cast.password, in browser: TestBrowser? = nil, to: String = "") async throws -> TestPage {
        try await (browser ?? stranger()).post("/sign-in", ["email": email, "password": password, "to": to])
    }

    /// Who holds this secret, as the site would know them.
    func holder(_ secret: Secret?) async throws -> Identified? {
        guard let secret else { return nil }
        return try await People.doorkeeper.identify(.session(secret), services)
    }

    func openSessions(of account: AccountID) async throws -> Int {
        try await count("SELECT count(*) FROM sessions WHERE account_id = \(account) AND ended_at IS NULL")
    }

    /// An invitation made by HR for somebody: the link's path.
    func invite(_ person: PersonID) async throws -> String {
        try await browser(as: cast.hr).post("/people/\(person)/account/invitation").link() ?? ""
    }

    func resetLink(of person: PersonID) async throws -> String {
        try await browser(as: cast.admin).post("/people/\(person)/account/reset").link() ?? ""
    }

    /// The kinds of events recorded, by name: those of one instant have no order.
    func recorded(in organization: OrganizationID? = nil) async throws -> [String] {
        try await events(in: organization).sorted()
    }

    func runJobs() async throws -> Int {
        try await JobRunner(services, handlers: People.jobs).runDue()
    }
}

extension TestPage {
    /// The path of a link shown once.
    func link(_ number: Int = 1) -> String? {
        between("id=\"link-\(number)\">", "<").map { $0.replacing("https://palier.example", with: "") }
    }

    /// The page without what is drawn anew each time, and without a typed address.
    func plain(without email: String) -> String {
        var result = text
        for name in ["_guard", "_once"] {
            while let range = result.range(of: "name=\"\(name)\" value=\"[^\"]+\"", options: .regularExpression) { result.replaceSubrange(range, with: name) }
        }
        return result.replacing(email, with: "")
    }
}

enum Fresh {
    static let password = "une barque sous la pluie"
    static let other = "trois cents lanternes"
}
