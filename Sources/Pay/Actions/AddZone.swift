import Careers
import Kernel
import Storage

/// A further zone in which pay is compared.
enum AddZone {
    static func perform(_ key: String, _ name: Phrase, permit: PayKeeping, in db: Write) throws {
        let id: PayZoneID = db.id()
        let added = try db.run(
            """
            INSERT INTO pay_zones (id, organization_id, key, name_fr, name_en) VALUES (\(id), \(permit.organization), \(key), \(name.fr), \(name.en))
            ON CONFLICT (organization_id, key) DO NOTHING
            """, recording: Event("pay.zone_added", "zone", id))
        guard added == 1 else { throw Refusal.invalid("key", SettingsWords.zoneExists) }
    }
}
