import Kernel
import Storage

/// Somebody joins a team, and leaves the others the day before when asked.
package enum JoinTeam {
    static let teamField = "team"

    package static func perform(
        _ person: PersonID, team id: TeamID, from day: Day, leavesOthers: Bool, permit: DirectoryEditing, in db: Write
    ) throws {
        try StructureTurn.take(in: db)
        let employment = try Employment.find(person, in: db)
        let memberships = try Membership.of(person, of: db.organization, in: db)
        let team = try db.first(Team.self, "SELECT \(Team.columns) FROM teams t WHERE t.id = \(id) AND t.organization_id = \(db.organization)")
        guard let team else { throw Refusal.invalid(teamField, MembershipWords.noSuchTeam) }
        let last = [employment.leftOn, team.closedOn].compactMap { $0 }.min()
        var problems = problems(team, employment, from: day)
        if leavesOthers { problems += LineRules.problems(beginning: day, after: memberships) }
        guard problems.isEmpty, let span = DaySpan(from: day, to: last) else { throw Refusal.invalid(problems) }
        if let other = memberships.first(where: { $0.team == id && $0.span.overlaps(span) }) {
            throw Refusal.invalid(teamField, MembershipWords.alreadyMember(other.span))
        }
        let steps =
            leavesOthers
            ? Transition.steps(from: memberships, to: [id], on: day) { _ in last } : [DatedStep<Membership>.begin(id, span)]
        try Membership.carryOut(steps, for: person, in: db)
    }

    private static func problems(_ team: Team, _ employment: Employment, from day: Day) -> [Problem] {
        var problems: [Problem] = []
        if let closed = team.closedOn, closed < day { problems.append(Problem(field: teamField, text: MembershipWords.teamCloses(closed))) }
        if let joined = employment.joinedOn, joined > day {
            problems.append(Problem(field: LineRules.dayField, text: LineWords.beforeArrival(joined)))
        }
        if let left = employment.leftOn, left < day {
            problems.append(Problem(field: LineRules.dayField, text: LineWords.afterDeparture(left)))
        }
        return problems
    }
}
