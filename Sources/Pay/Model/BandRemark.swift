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

    /// Of bands that hold at one time, level by level of each ladder, zone and currency.
    static func all(_ bands: [Band]) -> [BandRemark] {
        struct Scale: Hashable { let ladder: Rung, zone: PayZoneID, currency: Currency }
        let scales = Dictionary(grouping: bands) { band in
            let rung = band.place.rung
            return Scale(ladder: Rung(lineage: rung.lineage, ladder: rung.ladder, order: 0), zone: band.place.zone, currency: band.place.currency)
        }
        let remarks = scales.values.flatMap { scale in
            let rising = scale.sorted { $0.place.rung.order < $1.place.rung.order }
            return zip(rising, rising.dropFirst()).compactMap { between($0, $1) }
        }
        return remarks.sorted { ($0.lower.place.rung.rawValue, $0.lower.id.description) < ($1.lower.place.rung.rawValue, $1.lower.id.description) }
    }

    private static func between(_ lower: Band, _ higher: Band) -> BandRemark? {
        func remark(_ kind: Kind) -> BandRemark { BandRemark(lower: lower, higher: higher, kind: kind) }
        if higher.range.middle <= lower.range.middle { return remark(.reversed) }
        if higher.range.minimum > lower.range.maximum { return remark(.gap(from: lower.maximum, to: higher.minimum)) }
        if higher.range.minimum < lower.range.maximum { return remark(.overlap(from: higher.minimum, to: lower.maximum)) }
        return nil
    }
}
