import Foundation
import Kernel
import Storage

extension PersonSheet {
    /// - Throws: `Refusal.notFound`.
    package static func find(_ id: PersonID, visibleTo viewer: Viewer, at now: Date, in db: any Reader) throws -> PersonSheet {
        let today = viewer.day(at: now)
        let person = try Person.find(id, visibleTo: viewer, on: today, in: db)
        let employment = try Employment.of(id, visibleTo: viewer, on: today, in: db)
        let isShown: (DaySpan) -> Bool = { employment != nil || $0.contains(today) }
        let organization = viewer.organization
        let memberships = try Membership.of(id, of: organization, in: db).filter { isShown($0.span) }
        let managers = try ReportingLine.toManagers(of: id, of: organization, in: db).filter { isShown($0.span) }
        let reports = try ReportingLine.toReports(of: id, of: organization, in: db).filter { isShown($0.span) }
        let known = Set(managers.map(\.manager) + reports.map(\.person))
        return PersonSheet(
            person: person, today: today, craft: try Craft.all(visibleTo: viewer, in: db).first { $0.id == person.craft }, memberships: memberships,
            managers: managers, reports: reports, teams: try teams(memberships, visibleTo: viewer, on: today, in: db),
            names: try Person.names(of: known, visibleTo: viewer, on: today, in: db), employment: employment,
            administration: try administration(of: id, for: viewer, at: now, in: db))
    }

    private static func teams(
        _ memberships: [Membership], visibleTo viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [TeamID: Team] {
        let ids = Set(memberships.map(\.team))
        let teams = try db.all(
            Team.self,
            "SELECT \(Team.columns) FROM teams t WHERE t.id IN (\(list: ids)) AND \(DirectoryPolicy(viewer).visibleTeams(on: today))")
        return Dictionary(teams.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func administration(
        of person: PersonID, for viewer: Viewer, at now: Date, in db: any Reader
    ) throws -> Administration? {
        let today = viewer.day(at: now)
        let policy = DirectoryPolicy(viewer)
        guard policy.mayEdit else { return nil }
        return Administration(
            roles: try RoleGrant.of(person, of: viewer.organization, in: db),
            relations: try Relation.held(by: person, on: today, of: viewer.organization, in: db),
            account: try AccountHolder.find(person, for: DoorPolicy(viewer), at: now, in: db).standing(at: now), mayGrantRoles: policy.mayGrantRoles)
    }
}
