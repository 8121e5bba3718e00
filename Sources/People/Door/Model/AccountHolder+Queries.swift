import Foundation
import Kernel
import Storage

extension AccountHolder {
    /// - Throws: `Refusal.notFound` for a person whose account the viewer may not see.
    package static func find(_ person: PersonID, for policy: DoorPolicy, at now: Date, in db: any Reader) throws -> AccountHolder {
        let today = policy.viewer.day(at: now)
        guard let holder: AccountHolder = try db.first(AccountHolder.self, "\(selection(at: now, today)) WHERE \(policy.keptPeople) AND p.id = \(person)")
        else { throw Refusal.notFound }
        return holder
    }

    /// Present people who cannot sign in yet, by name.
    package static func awaiting(
        _ policy: DoorPolicy, at now: Date, from offset: Int = 0, most limit: Int, in db: any Reader
    ) throws -> [AccountHolder] {
        let today = policy.viewer.day(at: now)
        let rows = try db.rows("\(selection(at: now, today)) WHERE \(unopened(policy, today)) ORDER BY p.id").byName()
        return try rows.dropFirst(offset).prefix(limit).map { try AccountHolder(row: $0) }
    }

    /// Of those, the ones with an address to sign in with.
    package static func countAwaiting(_ policy: DoorPolicy, at now: Date, in db: any Reader) throws -> (all: Int, invitable: Int) {
        let today = policy.viewer.day(at: now)
        let row = try db.rows(
            """
            SELECT count(*) AS everyone, count(p.email) AS invitable FROM people p LEFT JOIN accounts a ON a.person_id = p.id
            WHERE \(unopened(policy, today))
            """
        ).first
        return (try row?["everyone"] ?? 0, try row?["invitable"] ?? 0)
    }

    /// Those whose link waits for a message that could not leave, by name.
    static func unmailed(_ policy: DoorPolicy, at now: Date, most limit: Int, in db: any Reader) throws -> [AccountHolder] {
        let today = policy.viewer.day(at: now)
        let rows = try db.rows(
            """
            \(selection(at: now, today)) WHERE \(policy.keptPeople) AND a.disabled_at IS NULL AND \(others(policy, today))
                AND EXISTS (SELECT 1 FROM invitations i WHERE i.account_id = a.id AND i.mail_failed_at IS NOT NULL AND \(LiveLink.live(at: now)))
            ORDER BY p.id
            """
        ).byName()
        return try rows.prefix(limit).map { try AccountHolder(row: $0) }
    }

    private static func selection(at now: Date, _ today: Day) -> Query {
        """
        SELECT p.id AS person_id, p.given_name, p.family_name, p.email, p.language, p.left_on, a.id AS account_id, a.email AS account_email,
            a.password_hash IS NOT NULL AS is_opened, a.disabled_at,
            EXISTS (SELECT 1 FROM second_factors f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS has_second_factor,
            (SELECT max(i.expires_at) FROM invitations i WHERE i.account_id = a.id AND \(LiveLink.live(at: now))) AS link_until,
            (SELECT max(i.mail_failed_at) FROM invitations i WHERE i.account_id = a.id AND \(LiveLink.live(at: now))) AS mail_failed_at,
            \(administers(today)) AS is_administrator, \(isReserved(today)) AS is_reserved
        FROM people p LEFT JOIN accounts a ON a.person_id = p.id
        """
    }

    private static func unopened(_ policy: DoorPolicy, _ today: Day) -> Query {
        """
        \(policy.keptPeople) AND a.password_hash IS NULL AND a.disabled_at IS NULL
        AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(others(policy, today))
        """
    }

    /// What administrators alone keep is not on the list of others.
    private static func others(_ policy: DoorPolicy, _ today: Day) -> Query {
        policy.viewer.holds(.admin) ? "1 = 1" : "NOT \(isReserved(today))"
    }

    /// Two must agree before a confidential answer is opened: whoever keeps accounts, and names those two, could otherwise be both.
    private static func isReserved(_ today: Day) -> Query {
        """
        (\(administers(today)) OR EXISTS (
            SELECT 1 FROM relations r WHERE r.holder_id = p.id AND r.organization_id = p.organization_id
                AND r.kind IN (\(list: RelationKind.allCases.filter(\.opensContent))) AND (r.to_on IS NULL OR r.to_on >= \(today))))
        """
    }

    private static func administers(_ today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.role = \(Role.admin) AND (g.to_on IS NULL OR g.to_on >= \(today)))
        """
    }
}

extension AccountHolder: RowDecodable {
    package init(row: Row) throws {
        person = try row["person_id"]
        let (given, family): (String, String) = (try row["given_name"], try row["family_name"])
        name = given + " " + family
        sortText = SearchText.filed(family, given)
        email = try row["email"]
        language = try row["language"]
        leftOn = try row["left_on"]
        account = try row["account_id"]
        accountEmail = try row["account_email"]
        isOpened = try row["is_opened"]
        disabledAt = try row["disabled_at"]
        linkUntil = try row["link_until"]
        mailFailedAt = try row["mail_failed_at"]
        hasSecondFactor = try row["has_second_factor"]
        isAdministrator = try row["is_administrator"]
        isReserved = try row["is_reserved"]
    }
}
