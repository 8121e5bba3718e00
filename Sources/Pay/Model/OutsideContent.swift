import Careers
import Kernel
import Storage

/// Everybody whose pay the viewer reads, against their band.
struct OutsideContent: Sendable {
    let positions: [BandPosition]
    let groups: [PayGroup]
    let withheld: Int
    let zones: [PayZone]
    let keeps: Bool

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> OutsideContent {
        let permit = try policy.readOthers(in: db)
        let organization = policy.viewer.organization
        let levels = try NamedLevel.inForce(on: policy.today, of: organization, in: db)
        let paid = try PersonPay.current(permit, policy, in: db)
        let people = try PaidPerson.present(permit, policy, in: db)
        let stood = Set(people.compactMap(\.level?.identity))
        let bands = try Band.all(policy, policy.keeps ? .all : .some(stood), in: db).filter { $0.holds(on: policy.today) }
        let byLevel = Dictionary(grouping: bands, by: \.place.level)
        let named = Dictionary(levels.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        let positions = people.map { person in
            BandPosition(
                person: person.id, name: person.name, level: person.level.map { named[$0.identity] ?? $0 }, levelFrom: person.levelFrom,
                pay: paid[person.id], bands: person.level.flatMap { byLevel[$0.identity] } ?? [])
        }
        let groups = PayGroup.all(positions)
        return OutsideContent(
            positions: positions, groups: groups.filter(\.isLargeEnough), withheld: groups.filter { !$0.isLargeEnough }.count,
            zones: try PayZone.all(of: organization, in: db), keeps: policy.keeps)
    }

    var outside: [BandPosition] { positions.filter { $0.standing.isOutside } }
    var within: [BandPosition] { positions.filter { $0.standing == .within } }
    var missing: [BandPosition] { positions.filter { $0.standing.isMissing } }
}
