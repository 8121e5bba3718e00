import Foundation
import Kernel
import People
import Storage

extension Cast {
    /// Writes the rows directly: tests of the site's own actions must not rest on them.
    func store(in store: any Store, at now: Date) async throws {
        let hash = try await PasswordHash.make(Cast.password, cost: .quick)
        for (organization, name) in [(alize, "Alizé Paiements"), (boree, "Borée Transport")] {
            try await store.write(in: .tenant(organization.uuid)) { db in
                try db.run(
                    """
                    INSERT INTO organizations (id, name, language, time_zone, created_at)
                    VALUES (\(organization), \(name), 'fr', 'Europe/Paris', \(now))
                    """)
                for member in everyone where member.organization == organization { try member.insert(hash, in: db, at: now) }
                if organization == alize { try storeAlize(in: db) }
                if organization == boree {
                    try db.run("INSERT INTO teams (id, organization_id, name, version) VALUES (\(elsewhereTeam), \(boree), 'Fret', 1)")
                }
            }
        }
    }

    private func storeAlize(in db: any Connection) throws {
        for (team, name) in [(encaissement, "Encaissement"), (fraude, "Fraude et risque")] {
            try db.run("INSERT INTO teams (id, organization_id, name, version) VALUES (\(team), \(alize), \(name), 1)")
        }
        var number = 200
        for (member, team) in [(tomasz, encaissement), (ines, encaissement), (ruben, encaissement), (piotr, fraude)] {
            number += 1
            try db.run(
                """
                INSERT INTO memberships (id, organization_id, team_id, person_id, from_on)
                VALUES (\(Cast.id(TeamTag.self, number)), \(alize), \(team), \(member.person), '2025-09-01')
                """)
        }
        let lines: [(Member, Member, String, String?)] = [
            (cpo, ceo, "2024-01-01", nil), (hr, ceo, "2024-01-01", nil), (head, cpo, "2024-01-01", nil), (gaia, cpo, "2024-01-01", nil),
            (tomasz, head, "2025-01-01", nil), (former, head, "2024-01-01", nil), (ines, former, "2024-09-01", "2026-05-31"),
            (ines, tomasz, "2026-06-01", nil), (ruben, tomasz, "2025-03-01", nil), (piotr, gaia, "2025-01-01", nil),
        ]
        for (person, manager, from, to) in lines {
            number += 1
            try db.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on, to_on)
                VALUES (\(Cast.id(TeamTag.self, number)), \(alize), \(person.person), \(manager.person), \(from), \(orNull: to))
                """)
        }
    }
}

extension Cast.Member {
    fileprivate func insert(_ hash: PasswordHash, in db: any Connection, at now: Date) throws {
        try db.run(
            """
            INSERT INTO people (id, organization_id, given_name, family_name, email, title, language, time_zone, joined_on, left_on, is_external, version)
            VALUES (\(person), \(organization), \(given), \(family), \(email), \(title), \(language), 'Europe/Paris', '2024-01-01', \(orNull: leftOn),
                \(isExternal), 1)
            """)
        try db.run(
            """
            INSERT INTO accounts (id, organization_id, person_id, email, password_hash, created_at)
            VALUES (\(account), \(organization), \(person), \(email), \(hash.text), \(now))
            """)
        if let role {
            try db.run(
                """
                INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                VALUES (\(ID<Role>(account.uuid)), \(organization), \(person), \(role), '2024-01-01')
                """)
        }
    }
}
