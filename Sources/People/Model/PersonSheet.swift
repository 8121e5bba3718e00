import Kernel

/// Everything the page of a person shows to one viewer: what they may not see is not in it.
package struct PersonSheet: Sendable {
    package let person: Person
    package let today: Day
    package let craft: Craft?
    package let memberships: [Membership]
    package let managers: [ReportingLine]
    package let reports: [ReportingLine]
    package let teams: [TeamID: Team]
    package let names: [PersonID: String]
    /// Nil when the viewer may not know it; then only today's relations are here.
    package let employment: Employment?
    /// For editors.
    package let administration: Administration?

    package struct Administration: Sendable {
        package let roles: [RoleGrant]
        package let relations: [Relation]
        package let account: AccountStanding
        package let mayGrantRoles: Bool
    }

    var currentTeams: [Team] { memberships.filter { $0.span.contains(today) }.compactMap { teams[$0.team] } }
    var currentManagers: [ReportingLine] { managers.filter { $0.span.contains(today) } }
    var currentReports: [ReportingLine] { reports.filter { $0.span.contains(today) } }
    var hasLeft: Bool { employment?.isOver(on: today) ?? false }
}
