import Kernel
import Storage

/// Who reads what, from now on.
enum SetPaySettings {
    static func perform(_ settings: PaySettings, permit: PayKeeping, in db: Write) throws {
        let held = try PaySettings.of(permit.organization, in: db)
        guard held.version == settings.version else { throw Refusal.conflict(SettingsWords.changedMeanwhile) }
        try db.run(
            """
            INSERT INTO pay_settings (organization_id, band_visibility, managers_read, version)
            VALUES (\(permit.organization), \(settings.visibility), \(settings.managersRead), 1)
            ON CONFLICT (organization_id) DO UPDATE SET band_visibility = excluded.band_visibility, managers_read = excluded.managers_read,
                version = pay_settings.version + 1
            """,
            recording: Event(
                "pay.settings_changed", "organization", permit.organization,
                ["visibility": .string(settings.visibility.rawValue), "managers_read": .bool(settings.managersRead)]))
    }
}
