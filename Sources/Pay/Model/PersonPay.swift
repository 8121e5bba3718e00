import Kernel

/// What somebody is paid from a day on: gross a year, for the share of full time they work, in thousandths.
package struct PersonPay: Sendable, Equatable {
    package let id: ID<PersonPay>
    package let person: PersonID
    package let zone: PayZoneID?
    package let amount: Money
    package let workShare: Int
    package let from: Day
    package let to: Day?

    /// As it is told on a day: what is not yet in force is announced by people, not by a page. Nil when all of it is to come.
    func known(on today: Day) -> PersonPay? {
        guard from <= today else { return nil }
        return PersonPay(id: id, person: person, zone: zone, amount: amount, workShare: workShare, from: from, to: to.flatMap { $0 < today ? $0 : nil })
    }

    /// What full time would be paid, to the nearest minor unit.
    package var fullTime: Money {
        let (whole, share) = (amount.minor * 1_000, workShare)
        return Money((whole + share / 2) / share, amount.currency)
    }
}

/// A line of a file, for somebody found.
package struct PersonPayDraft: Sendable, Equatable {
    package let person: PersonID
    package let zone: PayZoneID?
    package let amount: Money
    package let workShare: Int
    package let from: Day

    func says(sameAs held: PersonPay) -> Bool { held.zone == zone && held.amount == amount && held.workShare == workShare }
}
