import Foundation
import Kernel
import Storage

/// The language a person reads and the time zone their hours are written in.
enum PreferencesChoice {
    /// - Parameter zone: nil leaves it as it is.
    static func record(_ language: Language, zone: String? = nil, of viewer: Viewer, in db: Write) throws {
        guard language != viewer.language || zone != nil && zone != viewer.timeZone.identifier else { return }
        try db.run(
            """
            UPDATE people SET language = \(language), time_zone = COALESCE(\(orNull: zone), time_zone), version = version + 1
            WHERE organization_id = \(viewer.organization) AND id = \(viewer.person)
            """,
            recording: Event("preferences.changed", "person", viewer.person, ["language": .string(language.rawValue), "time_zone": .of(zone)]))
    }
}
