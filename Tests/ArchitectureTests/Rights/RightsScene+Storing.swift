import Foundation
import Kernel
import Storage
import TestKit

/// Rows written directly, so that the rights judged do not rest on the actions they guard.
extension RightsScene {
    func storeAlize() async throws {
        let (organization, now, cast) = (cast.alize, site.clock.now, cast)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            for (number, given, leftOn) in [
                (Self.newcomer, "Noémie", nil), (Self.invited, "Ivan", nil), (Self.closed, "Clovis", nil), (Self.newAdministrator, "Aline", nil),
                (Self.departing, "Delphine", "2026-12-31"),
            ] as [(Int, String, String?)] {
                try Self.person(number, given, organization, leftOn: leftOn, db)
            }
            try db.run(
                """
                INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                VALUES (\(Self.id(351)), \(organization), \(Self.id(Self.newAdministrator)), \(Role.admin), '2026-01-01')
                """)
            // A relation that is over: the newcomer is in nobody's line any more, through a manager of before neither.
            try db.run(
                """
                INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on, to_on)
                VALUES (\(Self.id(354)), \(organization), \(Self.id(Self.newcomer)), \(cast.former.person), '2026-01-01', '2026-03-31')
                """)
            // A role that is over: whoever held it is nobody's head any more.
            try db.run(
                """
                INSERT INTO role_grants (id, organization_id, person_id, role, from_on, to_on)
                VALUES (\(Self.id(Self.formersHead)), \(organization), \(cast.former.person), \(Role.head), '2024-01-01', '2026-05-31')
                """)
            try Self.account(Self.invited, organization, at: now, closedAt: nil, db)
            try Self.account(Self.closed, organization, at: now, closedAt: now, db)
            try db.run(
                """
                INSERT INTO invitations (id, organization_id, account_id, digest, purpose, created_at, expires_at)
                VALUES (\(Self.id(361)), \(organization), \(Self.id(Self.invited)), \(Self.liveLink.digest), 'invitation', \(now),
                    \(now.addingTimeInterval(86_400)))
                """)
            try Self.deadLinks(organization, at: now, db)
            try db.run(
                "INSERT INTO teams (id, organization_id, name, closed_on, version) VALUES (\(Self.id(Self.closedTeam)), \(organization), 'Archives', '2026-01-31', 1)"
            )
            try Self.craft(Self.craft, organization, db)
            try Self.relation(Self.organising, "team_lead", cast.tomasz.person, team: cast.encaissement.description, organization, db)
            try Self.relation(Self.over, "team_lead", cast.former.person, team: cast.fraude.description, until: "2026-05-31", organization, db)
            try Self.relation(Self.opening, "case_holder", cast.gaia.person, team: nil, organization, db)
            for viewer in RightsViewer.allCases { try Self.belongings(of: viewer, cast, at: now, in: organization, db) }
            try Self.session(Self.gaiasSession, cast.gaia, at: now, db)
            try Self.token(Self.gaiasToken, cast.gaia, at: now, db)
            try Self.feed(Self.liveLink, cast.gaia, at: now, db)
        }
    }

    func storeBoree() async throws {
        let (organization, now, cast) = (cast.boree, site.clock.now, cast)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            try Self.person(Self.otherNewcomer, "Noël", organization, leftOn: nil, db)
            try Self.person(Self.otherDeparting, "Denise", organization, leftOn: "2026-12-31", db)
            try db.run("INSERT INTO teams (id, organization_id, name, version) VALUES (\(Self.id(Self.otherSecondTeam)), \(organization), 'Route', 1)")
            try db.run(
                "INSERT INTO teams (id, organization_id, name, closed_on, version) VALUES (\(Self.id(Self.otherClosedTeam)), \(organization), 'Gare', '2026-01-31', 1)"
            )
            try db.run(
                """
                INSERT INTO memberships (id, organization_id, team_id, person_id, from_on)
                VALUES (\(Self.id(Self.otherMembership)), \(organization), \(cast.elsewhereTeam), \(cast.elsewhere.person), '2025-09-01')
                """)
            try Self.craft(Self.otherCraft, organization, db)
            try Self.relation(Self.otherOrganising, "team_lead", cast.elsewhere.person, team: cast.elsewhereTeam.description, organization, db)
            for viewer in RightsViewer.allCases { try Self.belongings(of: viewer, cast, at: now, in: organization, db) }
        }
    }

    /// A second session and a token of their own.
    private static func belongings(
        of viewer: RightsViewer, _ cast: Cast, at now: Date, in organization: OrganizationID, _ db: any Connection
    ) throws {
        guard let member = viewer.member(in: cast), member.organization == organization else { return }
        try session(400 + viewer.number, member, at: now, db)
        try session(1400 + viewer.number, member, at: now, endedAt: now, db)
        try token(500 + viewer.number, member, at: now, db)
        try token(1500 + viewer.number, member, at: now, revokedAt: now, db)
        try feed(Secret("agenda-numero-\(viewer.number)"), member, at: now, db)
    }

    private static func feed(_ secret: Secret, _ member: Cast.Member, at now: Date, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO calendar_feeds (account_id, organization_id, digest, made_at)
            VALUES (\(member.account), \(member.organization), \(secret.digest), \(now))
            """)
    }

    static func person(_ number: Int, _ given: String, _ organization: OrganizationID, leftOn: String?, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO people (id, organization_id, given_name, family_name, email, language, time_zone, joined_on, left_on, is_external, version)
            VALUES (\(id(number)), \(organization), \(given), 'Ferrand', \("personne\(number)@neuf.example"), 'fr', 'Europe/Paris', '2026-01-01',
                \(orNull: leftOn), \(false), 1)
            """)
    }

    private static func account(_ number: Int, _ organization: OrganizationID, at now: Date, closedAt: Date?, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO accounts (id, organization_id, person_id, email, disabled_at, created_at)
            VALUES (\(id(number)), \(organization), \(id(number)), \("personne\(number)@neuf.example"), \(orNull: closedAt), \(now))
            """)
    }

    private static func craft(_ number: Int, _ organization: OrganizationID, _ db: any Connection) throws {
        try db.run(
            "INSERT INTO crafts (id, organization_id, key, name_fr, name_en) VALUES (\(id(number)), \(organization), 'tri', 'Tri postal', 'Mail sorting')")
    }

    private static func relation(
        _ number: Int, _ kind: String, _ holder: PersonID, team: String?, until last: String? = nil, _ organization: OrganizationID,
        _ db: any Connection
    ) throws {
        let team = team.flatMap { ID<Tag>($0) }
        try db.run(
            """
            INSERT INTO relations (id, organization_id, kind, holder_id, team_id, from_on, to_on)
            VALUES (\(id(number)), \(organization), \(kind), \(holder), \(orNull: team), '2026-01-01', \(orNull: last))
            """)
    }

    /// One that was used, and one nobody used in time.
    private static func deadLinks(_ organization: OrganizationID, at now: Date, _ db: any Connection) throws {
        for (number, link, usedAt) in [(362, usedLink, now), (363, expiredLink, nil)] as [(Int, Secret, Date?)] {
            let (madeAt, expiresAt) = (now.addingTimeInterval(-86_400 * 9), usedAt == nil ? now.addingTimeInterval(-86_400) : now.addingTimeInterval(86_400))
            try db.run(
                """
                INSERT INTO invitations (id, organization_id, account_id, digest, purpose, created_at, expires_at, used_at)
                VALUES (\(id(number)), \(organization), \(id(invited)), \(link.digest), 'invitation', \(madeAt), \(expiresAt), \(orNull: usedAt))
                """)
        }
    }

    private static func session(_ number: Int, _ member: Cast.Member, at now: Date, endedAt: Date? = nil, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO sessions (digest, id, organization_id, account_id, started_at, seen_at, device, ended_at)
            VALUES (\(Secret.random().digest), \(id(number)), \(member.organization), \(member.account), \(now), \(now), 'Safari, iPhone',
                \(orNull: endedAt))
            """)
    }

    private static func token(_ number: Int, _ member: Cast.Member, at now: Date, revokedAt: Date? = nil, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO api_tokens (id, organization_id, account_id, name, digest, scope, created_at, expires_at, revoked_at)
            VALUES (\(id(number)), \(member.organization), \(member.account), 'nightly', \(Secret.random().digest), 'read', \(now),
                \(now.addingTimeInterval(86_400 * 30)), \(orNull: revokedAt))
            """)
    }
}
