import Kernel
import Storage

/// Who stands too close to somebody to answer as a peer: their managers since the period began, and those who answer to them today.
struct Kin: Sendable {
    let managers: Set<PersonID>
    let reports: Set<PersonID>

    /// Whether somebody's confidential form about the person no longer counts.
    func excludes(_ author: PersonID, as kind: Contribution.Kind) -> Bool {
        switch kind {
        case .peer, .crossTeam: managers.contains(author) || reports.contains(author)
        case .report: managers.contains(author)
        case .own, .manager: false
        }
    }

    static func of(_ person: PersonID, in cycle: ReviewCycle, on today: Day, of organization: OrganizationID, _ db: any Reader) throws -> Kin {
        let line = try Line.managers(of: person, since: min(cycle.plan.periodFrom, today), through: today, of: organization, in: db)
        let writer = try ActingWriter.of(person, in: cycle.id, on: today, db)?.writer
        return Kin(
            managers: Set(line).union([writer].compactMap(\.self)),
            reports: Set(try Line.reports(of: person, on: today, of: organization, in: db)))
    }
}
