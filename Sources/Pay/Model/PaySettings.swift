import Kernel
import Storage

/// Which bands somebody sees beside those their relations open.
package enum BandVisibility: String, Sendable, CaseIterable, Codable {
    case own, next, family, all
}

extension BandVisibility: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let visibility = BandVisibility(rawValue: text) else { throw .unreadable("band visibility", stored) }
        self = visibility
    }
}

/// What the organization decided about who reads what. Nothing decided: one's own level and the next, and managers read nobody's pay.
package struct PaySettings: Sendable, Equatable {
    package let visibility: BandVisibility
    package let managersRead: Bool
    package let version: Int

    package static let usual = PaySettings(visibility: .next, managersRead: false, version: 0)

    static func of(_ organization: OrganizationID, in db: any Reader) throws -> PaySettings {
        let row = try db.rows(
            "SELECT s.band_visibility, s.managers_read, s.version FROM pay_settings s WHERE s.organization_id = \(organization)"
        ).first
        guard let row else { return usual }
        return PaySettings(visibility: try row["band_visibility"], managersRead: try row["managers_read"], version: try row["version"])
    }
}
