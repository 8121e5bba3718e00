import Kernel
import Storage

extension PersonPay: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        zone = try row["zone_id"]
        amount = Money(try row["amount"], try row["currency"])
        workShare = try row["work_share"]
        from = try row["from_on"]
        to = try row["to_on"]
    }

    private static let columns: Query = "pp.id, pp.person_id, pp.zone_id, pp.amount, pp.currency, pp.work_share, pp.from_on, pp.to_on"

    /// One person's, the latest first.
    static func history(_ permit: PayReading, _ policy: PayPolicy, in db: any Reader) throws -> [PersonPay] {
        try db.all(
            """
            SELECT \(columns) FROM person_pay pp JOIN people p ON p.id = pp.person_id
            WHERE pp.person_id = \(permit.person) AND pp.organization_id = \(policy.viewer.organization) AND \(policy.visiblePeople())
            ORDER BY pp.from_on DESC, pp.id DESC LIMIT 200
            """)
    }

    /// One's own, the earliest first: for the page of everything held about them.
    static func own(of person: PersonID, in organization: OrganizationID, _ db: any Reader) throws -> [PersonPay] {
        try db.all(
            """
            SELECT \(columns) FROM person_pay pp WHERE pp.person_id = \(person) AND pp.organization_id = \(organization) ORDER BY pp.from_on, pp.id
            """)
    }

    /// Of everybody whose pay the viewer reads, what holds on a day.
    static func current(_ permit: PayOfOthers, _ policy: PayPolicy, in db: any Reader) throws -> [PersonID: PersonPay] {
        let held: [PersonPay] = try db.all(
            """
            SELECT \(columns) FROM person_pay pp JOIN people p ON p.id = pp.person_id
            WHERE pp.organization_id = \(policy.viewer.organization) AND pp.from_on <= \(policy.today)
                AND (pp.to_on IS NULL OR pp.to_on >= \(policy.today)) AND \(policy.visiblePeople())
            """)
        return Dictionary(held.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The last of each person, for whoever brings pay in.
    static func last(_ permit: PayKeeping, in db: any Reader) throws -> [PersonID: PersonPay] {
        let open: [PersonPay] = try db.all("SELECT \(columns) FROM person_pay pp WHERE pp.organization_id = \(permit.organization) AND pp.to_on IS NULL")
        return Dictionary(open.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ID<PersonPay>, _ permit: PayKeeping, in db: any Reader) throws -> PersonPay {
        let found: PersonPay? = try db.first(
            "SELECT \(columns) FROM person_pay pp WHERE pp.id = \(id) AND pp.organization_id = \(permit.organization)")
        guard let found else { throw Refusal.notFound }
        return found
    }

    static func last(of person: PersonID, _ permit: PayKeeping, in db: any Reader) throws -> PersonPay? {
        try db.first(
            """
            SELECT \(columns) FROM person_pay pp
            WHERE pp.organization_id = \(permit.organization) AND pp.person_id = \(person) AND pp.to_on IS NULL
            """)
    }
}
