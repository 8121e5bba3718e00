import Kernel

/// Gives somebody a role, from today at the earliest.
package enum GrantRole {
    static let personField = "person"
    static let roleField = "role"
    static let fromField = "from_on"
    static let toField = "to_on"

    package static func perform(
        _ role: Role, to person: PersonID, from day: Day, until last: Day?, today: Day, permit: RoleGranting, in db: Write
    ) throws {
        try StructureTurn.take(in: db)
        guard let employment = try Person.employments(of: [person], in: db)[person] else {
            throw Refusal.invalid(personField, LineWords.noSuchPerson)
        }
        let isExternal = try Person.find(person, in: db).isExternal
        var problems = problems(role, isExternal: isExternal, until: last)
        if day < today { problems.append(Problem(field: fromField, text: RoleWords.notInThePast)) }
        if let left = employment.leftOn, left < day { problems.append(Problem(field: fromField, text: LineWords.afterDeparture(left))) }
        let end = [last, employment.leftOn].compactMap { $0 }.min()
        if let last, last < day { problems.append(Problem(field: toField, text: RoleWords.endsBeforeItBegins)) }
        guard problems.isEmpty, let span = DaySpan(from: day, to: end) else { throw Refusal.invalid(problems) }
        let held = try RoleGrant.of(person, of: db.organization, in: db).first { $0.role == role && $0.span.overlaps(span) }
        if let held { throw Refusal.invalid(roleField, RoleWords.alreadyHeld(held.span)) }
        try RoleGrant.carryOut([.begin(role, span)], for: person, in: db)
    }

    private static func problems(_ role: Role, isExternal: Bool, until last: Day?) -> [Problem] {
        var problems: [Problem] = []
        if !RoleGrant.grantable.contains(role) { problems.append(Problem(field: roleField, text: RoleWords.noGrantNeeded)) }
        if isExternal, role != .coach { problems.append(Problem(field: roleField, text: RoleWords.outsidersOnlyCoach)) }
        if !isExternal, role == .coach { problems.append(Problem(field: roleField, text: RoleWords.coachesComeFromOutside)) }
        if role == .coach, last == nil { problems.append(Problem(field: toField, text: RoleWords.coachNeedsEnd)) }
        return problems
    }
}
