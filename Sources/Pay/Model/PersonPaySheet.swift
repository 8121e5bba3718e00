import Careers
import Kernel
import Reviews
import Storage

/// What one person is paid, and where that stands in their band.
struct PersonPaySheet: Sendable {
    let person: PersonID
    let name: String
    let isOwn: Bool
    /// Who keeps pay takes back what has not begun.
    let keeps: Bool
    let history: [PersonPay]
    let position: BandPosition
    let zones: [PayZone]
    let managersRead: Bool
    let today: Day

    static func load(_ person: PersonID, _ policy: PayPolicy, in db: any Reader) throws -> PersonPaySheet {
        let permit = try policy.read(person, in: db)
        let organization = policy.viewer.organization
        let known = try PersonPay.history(permit, policy, in: db)
        let history = policy.keeps ? known : known.compactMap { $0.known(on: policy.today) }
        let levels = try NamedLevel.inForce(on: policy.today, of: organization, in: db)
        let settings = try PaySettings.of(organization, in: db)
        let held = try PersonLevel.of(person, on: policy.today, of: organization, in: db)
        let stood = try held.flatMap { try NamedLevel.of($0.level, of: organization, in: db) }
        // Whoever reads somebody's pay reads the band it is compared with.
        let bands = try Band.all(policy, .some(stood.map { [$0.identity] } ?? []), in: db)
        let pay = history.first { $0.from <= policy.today && ($0.to.map { $0 >= policy.today } ?? true) }
        let position = BandPosition(
            person: person, name: permit.name, level: stood.map { levels.named($0.identity) ?? $0 }, levelFrom: held?.from, pay: pay,
            bands: bands.filter { $0.holds(on: policy.today) })
        return PersonPaySheet(
            person: person, name: permit.name, isOwn: person == policy.viewer.person, keeps: policy.keeps, history: history, position: position,
            zones: try PayZone.all(of: organization, in: db), managersRead: settings.managersRead, today: policy.today)
    }
}
