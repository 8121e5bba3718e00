import Careers
import Kernel
import Storage

extension Band: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        place = BandPlace(level: try row["level_identity"], zone: try row["zone_id"], currency: try row["currency"])
        guard let range = BandRange(minimum: try row["minimum"], middle: try row["middle"], maximum: try row["maximum"]) else {
            throw StorageError.unreadable("band", .null)
        }
        self.range = range
        from = try row["from_on"]
        to = try row["to_on"]
    }

    private static let columns: Query =
        "b.id, b.level_identity, b.zone_id, b.currency, b.minimum, b.middle, b.maximum, b.from_on, b.to_on"

    /// Everything the sight opens, the latest first in each place.
    static func all(_ policy: PayPolicy, _ sight: BandSight, in db: any Reader) throws -> [Band] {
        try db.all(
            """
            SELECT \(columns) FROM pay_bands b WHERE \(policy.visibleBands(sight))
            ORDER BY b.level_identity, b.zone_id, b.currency, b.from_on DESC, b.id
            """)
    }

    /// The last one of each place, for whoever writes bands.
    static func last(_ permit: PayKeeping, in db: any Reader) throws -> [BandPlace: Band] {
        let open: [Band] = try db.all("SELECT \(columns) FROM pay_bands b WHERE b.organization_id = \(permit.organization) AND b.to_on IS NULL")
        return Dictionary(open.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ID<Band>, _ permit: PayKeeping, in db: any Reader) throws -> Band {
        let band: Band? = try db.first("SELECT \(columns) FROM pay_bands b WHERE b.id = \(id) AND b.organization_id = \(permit.organization)")
        guard let band else { throw Refusal.notFound }
        return band
    }

    static func last(of place: BandPlace, _ permit: PayKeeping, in db: any Reader) throws -> Band? {
        try db.first(
            """
            SELECT \(columns) FROM pay_bands b
            WHERE b.organization_id = \(permit.organization) AND b.level_identity = \(place.level)
                AND b.zone_id = \(place.zone) AND b.currency = \(place.currency) AND b.to_on IS NULL
            """)
    }
}
