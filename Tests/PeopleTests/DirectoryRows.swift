import Foundation
import Kernel
import Storage
import TestKit

@testable import People

/// What a test reads of the directory behind the site's back.
extension TestSite {
    var today: Day { Day(of: clock.now, in: TimeZone(identifier: "Europe/Paris") ?? .gmt) }

    /// `manager from..to` of somebody, oldest first.
    func lines(of person: Cast.Member) async throws -> [String] {
        try await lines(of: person.person)
    }

    func lines(of person: PersonID) async throws -> [String] {
        try await rows(
            """
            SELECT m.family_name, l.from_on, l.to_on FROM reporting_lines l JOIN people m ON m.id = l.manager_id
            WHERE l.person_id = \(person) ORDER BY l.from_on, m.family_name
            """
        ).map(Self.span)
    }

    /// `team from..to` of somebody, oldest first.
    func teams(of person: PersonID) async throws -> [String] {
        try await rows(
            """
            SELECT t.name AS family_name, m.from_on, m.to_on FROM memberships m JOIN teams t ON t.id = m.team_id
            WHERE m.person_id = \(person) ORDER BY m.from_on, t.name
            """
        ).map(Self.span)
    }

    func roles(of person: PersonID) async throws -> [String] {
        try await rows(
            "SELECT g.role AS family_name, g.from_on, g.to_on FROM role_grants g WHERE g.person_id = \(person) ORDER BY g.from_on, g.role"
        ).map(Self.span)
    }

    func person(named family: String) async throws -> PersonID? {
        try await rows("SELECT id FROM people WHERE family_name = \(family) AND organization_id = \(cast.alize)").first?.get("id")
    }

    func field(_ name: String, of person: PersonID) async throws -> String? {
        try await rows("SELECT * FROM people WHERE id = \(person)").first?.get(name, as: String?.self)
    }

    func version(of person: PersonID) async throws -> Int {
        try await rows("SELECT version FROM people WHERE id = \(person)").first?.get("version") ?? 0
    }

    /// Opens the accounts of the cast, so that an administrator counts as one who can sign in.
    func openAccounts() async throws {
        let organization = cast.alize
        try await store.write(in: .tenant(organization.uuid)) { db in
            _ = try db.run("UPDATE accounts SET password_hash = 'x' WHERE organization_id = \(organization)")
        }
    }

    func store(_ query: Query) async throws {
        try await store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run(query) }
    }

    private static func span(_ row: Row) throws -> String {
        let (name, from, to): (String, Day, Day?) = (try row["family_name"], try row["from_on"], try row["to_on"])
        return "\(name) \(from)..\(to?.description ?? "")"
    }
}

extension TestBrowser {
    /// The fields of Inès's form, as her page would send them.
    static func sheet(_ changes: [String: String] = [:], version: Int = 1) -> [String: String] {
        [
            "given_name": "Inès", "family_name": "Vauquelin", "email": "ines.vauquelin@alize.example", "title": "Senior PM", "language": "fr",
            "time_zone": "Europe/Paris", "joined_on": "2024-01-01", "version": String(version),
        ].merging(changes, uniquingKeysWith: { $1 })
    }

    func send(_ path: String, _ fields: [String: String]) async throws -> TestPage {
        try await upload(path, fields, files: [])
    }
}

extension TestSite {
    func viewer(_ member: Cast.Member) -> Viewer {
        Viewer(
            organization: member.organization, person: member.person, account: member.account, name: member.name, roles: Set([member.role].compactMap { $0 }),
            language: member.language, timeZone: TimeZone(identifier: "Europe/Paris") ?? .gmt)
    }
}
