import Careers
import Kernel

/// What a level is paid in a zone and a currency, full time, gross, a year, from a day on.
package struct Band: Sendable, Equatable {
    package let id: ID<Band>
    package let place: BandPlace
    package let range: BandRange
    package let from: Day
    package let to: Day?

    package var minimum: Money { Money(range.minimum, place.currency) }
    package var middle: Money { Money(range.middle, place.currency) }
    package var maximum: Money { Money(range.maximum, place.currency) }

    package func holds(on day: Day) -> Bool { from <= day && (to.map { $0 >= day } ?? true) }
}

/// What a band is of: only one holds there at a time.
package struct BandPlace: Hashable, Sendable {
    package let level: LevelIdentity
    package let zone: PayZoneID
    package let currency: Currency
}

/// The least, the middle and the most, in minor units.
package struct BandRange: Hashable, Sendable {
    package let minimum: Int
    package let middle: Int
    package let maximum: Int

    /// Nil unless they rise.
    package init?(minimum: Int, middle: Int, maximum: Int) {
        guard minimum > 0, minimum <= middle, middle <= maximum else { return nil }
        (self.minimum, self.middle, self.maximum) = (minimum, middle, maximum)
    }

    /// The same for the same amounts, as a form keeps what was read.
    var seen: String { "\(minimum)-\(middle)-\(maximum)" }
}

/// A band somebody means to write.
package struct BandDraft: Sendable, Equatable {
    package let place: BandPlace
    package let range: BandRange
    package let from: Day
}
