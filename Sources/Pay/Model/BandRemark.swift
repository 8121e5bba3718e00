import Careers
import Kernel

/// What is worth saying of the bands of neighbouring levels. Nothing here is a fault.
package struct BandRemark: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Nobody can be paid between the two.
        case gap(from: Money, to: Money)
        /// Both levels pay these amounts.
        case overlap(from: Money, to: Money)
        /// The middle of the higher level is not above that of the lower one.
        case reversed
    }

    package let lower: Band
    package let higher: Band
    package let kind: Kind

    /// Of bands that hold at one time, level by level of each ladder in force, zone and currency.
    static func all(_ bands: [Band], of levels: [NamedLevel]) -> [BandRemark] {
        let byLevel = Dictionary(grouping: bands, by: \.place.level)
        return levels.byLadder.flatMap { ladder -> [BandRemark] in
            let rising = ladder.sorted { $0.order < $1.order }.flatMap { byLevel[$0.identity] ?? [] }
            let scales = Dictionary(grouping: rising) { Scale(zone: $0.place.zone, currency: $0.place.currency) }
            return scales.sorted { $0.key < $1.key }.flatMap { _, scale in zip(scale, scale.dropFirst()).compactMap { between($0, $1) } }
        }
    }

    private struct Scale: Hashable, Comparable {
        let zone: PayZoneID, currency: Currency

        static func < (left: Scale, right: Scale) -> Bool { (left.zone, left.currency.code) < (right.zone, right.currency.code) }
    }

    private static func between(_ lower: Band, _ higher: Band) -> BandRemark? {
        func remark(_ kind: Kind) -> BandRemark { BandRemark(lower: lower, higher: higher, kind: kind) }
        if higher.range.middle <= lower.range.middle { return remark(.reversed) }
        if higher.range.minimum > lower.range.maximum { return remark(.gap(from: lower.maximum, to: higher.minimum)) }
        if higher.range.minimum < lower.range.maximum { return remark(.overlap(from: higher.minimum, to: lower.maximum)) }
        return nil
    }
}
