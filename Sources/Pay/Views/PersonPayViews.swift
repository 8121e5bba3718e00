import Careers
import Kernel

struct BandPositionView: Encodable, Sendable {
    let person: PersonID, name: String, level: LevelID?, standing: String, by: String?, since: Day?, pay: PaidView?, minimum: String?, maximum: String?

    init(_ position: BandPosition) {
        person = position.person
        name = position.name
        level = position.level?.id
        switch position.standing {
        case .below(let amount): (standing, by) = ("below", amount.plain)
        case .above(let amount): (standing, by) = ("above", amount.plain)
        case .within: (standing, by) = ("within", nil)
        case .noPay: (standing, by) = ("noPay", nil)
        case .noLevel: (standing, by) = ("noLevel", nil)
        case .noZone: (standing, by) = ("noZone", nil)
        case .noBand: (standing, by) = ("noBand", nil)
        }
        since = position.standing.isOutside ? position.since : nil
        pay = position.pay.map { PaidView($0) }
        (minimum, maximum) = (position.band?.minimum.plain, position.band?.maximum.plain)
    }
}

struct PaidView: Encodable, Sendable {
    let amount: String, fullTime: String, currency: String, workShareThousandths: Int, from: Day, to: Day?

    init(_ pay: PersonPay) {
        (amount, fullTime, currency) = (pay.amount.plain, pay.fullTime.plain, pay.amount.currency.code)
        (workShareThousandths, from, to) = (pay.workShare, pay.from, pay.to)
    }
}

struct PersonPayView: Encodable, Sendable {
    let position: BandPositionView, history: [PaidView]

    init(_ sheet: PersonPaySheet) {
        position = BandPositionView(sheet.position)
        history = sheet.history.map { PaidView($0) }
    }
}

struct OutsideView: Encodable, Sendable {
    struct Group: Encodable, Sendable { let ladder: String, order: Int, currency: String, people: Int, below: Int, above: Int, medianOfMiddle: Int }

    let people: [BandPositionView], groups: [Group], groupsWithheld: Int

    init(_ content: OutsideContent) {
        people = content.positions.map { BandPositionView($0) }
        groups = content.groups.map {
            Group(
                ladder: $0.level.ladderKey, order: $0.level.order, currency: $0.band.place.currency.code, people: $0.count,
                below: $0.below, above: $0.above, medianOfMiddle: $0.median)
        }
        groupsWithheld = content.withheld
    }
}
