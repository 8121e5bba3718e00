import Kernel
import Storage

package typealias PayZoneID = ID<PayZone>

/// Where pay is compared: a country, a city, a market.
package struct PayZone: Sendable, Equatable, RowDecodable {
    package let id: PayZoneID
    package let key: String
    package let name: Phrase

    package init(row: Row) throws {
        id = try row["id"]
        key = try row["key"]
        name = Phrase(typedFrench: try row["name_fr"], english: try row["name_en"])
    }

    static func all(of organization: OrganizationID, in db: any Reader) throws -> [PayZone] {
        try db.all(
            "SELECT z.id, z.key, z.name_fr, z.name_en FROM pay_zones z WHERE z.organization_id = \(organization) ORDER BY z.name_fr, z.id")
    }
}

extension [PayZone] {
    func named(_ id: PayZoneID) -> PayZone? { first { $0.id == id } }
}
