import Careers
import Kernel

struct BandWrittenView: Encodable, Sendable { let outcome: WriteBand.Outcome }

struct BandsView: Encodable, Sendable {
    struct Line: Encodable, Sendable {
        let id: ID<Band>, level: LevelID?, ladder: String?, order: Int?, leftWith: Int?, zone: String, currency: String, minimum: String, middle: String,
            maximum: String, from: Day, to: Day?
    }

    let visibility: BandVisibility, bands: [Line]

    init(_ content: BandsContent) {
        visibility = content.settings.visibility
        bands = content.bands.map { band in
            let (level, left) = (content.levels.named(band.place.level), content.left.named(band.place.level))
            return Line(
                id: band.id, level: level?.id, ladder: (level ?? left?.level)?.ladderKey, order: (level ?? left?.level)?.order,
                leftWith: left?.departure.version, zone: content.zones.named(band.place.zone)?.key ?? "", currency: band.place.currency.code,
                minimum: band.minimum.plain,
                middle: band.middle.plain, maximum: band.maximum.plain, from: band.from, to: band.to)
        }
    }
}

struct SettingsView: Encodable, Sendable {
    struct Zone: Encodable, Sendable { let id: PayZoneID, key: String, name: String }

    let visibility: BandVisibility, managersRead: Bool, version: Int, zones: [Zone]

    init(_ content: SettingsContent) {
        visibility = content.settings.visibility
        managersRead = content.settings.managersRead
        version = content.settings.version
        zones = content.zones.map { Zone(id: $0.id, key: $0.key, name: $0.name.fr) }
    }
}
