import Careers
import Kernel
import Storage

extension Band: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        place = BandPlace(rung: try Rung(row: row), zone: try row["zone_id"], currency: try row["currency"])
        guard let range = BandRange(minimum: try row["minimum"], middle: try row["middle"], maximum: try row["maximum"]) else {
            throw StorageError.unreadable("band", .null)
        }
        self.range = range
        from = try row["from_on"]
        to = try row["to_on"]
    }

    private static let columns: Query =
        "b.id, b.lineage_id, b.ladder_key, b.position, b.zone_id, b.currency, b.minimum, b.middle, b.maximum, b.from_on, b.to_on"

    /// Everything the sight opens, the latest first in each place.
    static func all(_ policy: PayPolicy, _ sight: BandSight, in db: any Reader) throws -> [Band] {
        try db.all(
            """
            SELECT \(columns) FROM pay_bands b WHERE \(policy.visibleBands(sight))
            ORDER BY b.lineage_id, b.ladder_key, b.position, b.zone_id, b.currency, b.from_on DESC, b.id
            """)
    }

    /// The last one of each place, for whoever writes bands.
    static func last(_ permit: PayKeeping, in db: any Reader) throws -> [BandPlace: Band] {
        let open: [Band] = try db.all("SELECT \(columns) FROM pay_bands b WHERE b.organization_id = \(permit.organization) AND b.to_on IS NULL")
        return Dictionary(open.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func last(of place: BandPlace, _ permit: PayKeeping, in db: any Reader) throws -> Band? {
        try db.first(
            """
            SELECT \(columns) FROM pay_bands b
            WHERE b.organization_id = \(permit.organization) AND b.lineage_id = \(place.rung.lineage) AND b.ladder_key = \(place.rung.ladder)
                AND b.position = \(place.rung.order) AND b.zone_id = \(place.zone) AND b.currency = \(place.currency) AND b.to_on IS NULL
            """)
    }
}
