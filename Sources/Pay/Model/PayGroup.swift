import Careers
import Kernel

/// How the pay of those on one level and zone stands in its band; shown for groups large enough not to tell anybody's pay.
struct PayGroup: Sendable {
    static let least = 5

    let level: NamedLevel
    let band: Band
    let count: Int
    let below: Int
    let above: Int
    /// The middle one of the group, in hundredths of the middle of the band.
    let median: Int

    var isLargeEnough: Bool { count >= Self.least }

    static func all(_ positions: [BandPosition]) -> [PayGroup] {
        Dictionary(grouping: positions.filter { $0.band != nil }) { $0.band?.id.description ?? "" }.values.compactMap { group in
            guard let level = group.first?.level, let band = group.first?.band else { return nil }
            let parts = group.compactMap(\.ofMiddle).sorted()
            let half = parts.count / 2
            let median = parts.count.isMultiple(of: 2) ? (parts[half - 1] + parts[half] + 1) / 2 : parts[half]
            return PayGroup(
                level: level, band: band, count: group.count, below: group.filter { if case .below = $0.standing { true } else { false } }.count,
                above: group.filter { if case .above = $0.standing { true } else { false } }.count, median: median)
        }.sorted {
            ($0.level.lineage, $0.level.ladderKey, $0.level.order, $0.band.id) < ($1.level.lineage, $1.level.ladderKey, $1.level.order, $1.band.id)
        }
    }
}
