import Careers
import Kernel

/// Where somebody's full-time pay stands in the band of their level, zone and currency.
struct BandPosition: Sendable {
    enum Standing: Sendable, Equatable {
        case below(by: Money)
        case within
        case above(by: Money)
        case noPay, noLevel, noZone, noBand

        var isOutside: Bool { if case .below = self { true } else if case .above = self { true } else { false } }
        var isMissing: Bool { [.noPay, .noLevel, .noZone, .noBand].contains(self) }
    }

    let person: PersonID
    let name: String
    /// As the framework in force calls it, or, when it is no more in force, as the version they stand on does.
    let level: NamedLevel?
    let pay: PersonPay?
    let band: Band?
    let standing: Standing
    /// When pay, band and level last came to be as they are: outside since then at least.
    let since: Day?

    init(person: PersonID, name: String, level: NamedLevel?, levelFrom: Day?, pay: PersonPay?, bands: [Band]) {
        self.person = person
        self.name = name
        self.level = level
        self.pay = pay
        let band = pay.flatMap { pay in
            bands.first { $0.place.level == level?.identity && $0.place.zone == pay.zone && $0.place.currency == pay.amount.currency }
        }
        self.band = band
        standing = Self.standing(pay, level, band)
        since = band == nil ? nil : [pay?.from, band?.from, levelFrom].compactMap { $0 }.max()
    }

    private static func standing(_ pay: PersonPay?, _ level: NamedLevel?, _ band: Band?) -> Standing {
        guard let pay else { return .noPay }
        guard level != nil else { return .noLevel }
        guard pay.zone != nil else { return .noZone }
        guard let band else { return .noBand }
        let amount = pay.fullTime
        if amount.minor < band.range.minimum { return .below(by: Money(band.range.minimum - amount.minor, amount.currency)) }
        if amount.minor > band.range.maximum { return .above(by: Money(amount.minor - band.range.maximum, amount.currency)) }
        return .within
    }

    /// Hundredths of the middle of the band.
    var ofMiddle: Int? {
        guard let band, let pay else { return nil }
        return (pay.fullTime.minor * 100 + band.range.middle / 2) / band.range.middle
    }
}
