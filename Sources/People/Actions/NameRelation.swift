import Kernel
import Storage

/// Names who holds a duty, from today at the earliest.
package enum NameRelation {
    static let holderField = "holder"
    static let kindField = "kind"
    static let teamField = "team"
    static let craftField = "craft"

    package struct Draft: Sendable, Equatable {
        package let holder: PersonID
        package let team: TeamID?
        package let craft: CraftID?
        package let from: Day
        package let to: Day?

        package init(holder: PersonID, team: TeamID? = nil, craft: CraftID? = nil, from: Day, to: Day? = nil) {
            (self.holder, self.team, self.craft, self.from, self.to) = (holder, team, craft, from, to)
        }
    }

    package static func perform(_ draft: Draft, today: Day, permit: RelationNaming, in db: Write) throws {
        try StructureTurn.take(in: db)
        guard let employment = try Person.employments(of: [draft.holder], in: db)[draft.holder] else {
            throw Refusal.invalid(holderField, LineWords.noSuchPerson)
        }
        let team = permit.kind.scope == .team ? draft.team : nil
        let craft = permit.kind.scope == .craft ? draft.craft : nil
        var problems = try scopeProblems(permit.kind, team, craft, from: draft.from, in: db) + dateProblems(draft, employment, today)
        if try Person.find(draft.holder, in: db).isExternal { problems.append(Problem(field: holderField, text: RelationWords.insidersOnly)) }
        let end = [draft.to, employment.leftOn].compactMap { $0 }.min()
        guard problems.isEmpty, let span = DaySpan(from: draft.from, to: end) else { throw Refusal.invalid(problems) }
        let held = try Relation.all(of: db.organization, in: db)
            .first { $0.isSameDuty(permit.kind, of: draft.holder, team: team, craft: craft) && $0.span.overlaps(span) }
        if let held { throw Refusal.invalid(holderField, RoleWords.alreadyHeld(held.span)) }
        try insert(permit.kind, draft.holder, team, craft, span, in: db)
    }

    private static func insert(
        _ kind: RelationKind, _ holder: PersonID, _ team: TeamID?, _ craft: CraftID?, _ span: DaySpan, in db: Write
    ) throws {
        let id: ID<Relation> = db.id()
        try db.run(
            """
            INSERT INTO relations (id, organization_id, kind, holder_id, team_id, craft_id, from_on, to_on)
            VALUES (\(id), \(db.organization), \(kind), \(holder), \(orNull: team), \(orNull: craft), \(span.from), \(orNull: span.to))
            """,
            recording: Event(
                "relation.began", "person", holder,
                ["kind": .string(kind.rawValue), "team": .of(team), "craft": .of(craft), "from": .of(span.from), "to": .of(span.to)]))
    }

    private static func scopeProblems(
        _ kind: RelationKind, _ team: TeamID?, _ craft: CraftID?, from day: Day, in db: Write
    ) throws -> [Problem] {
        switch kind.scope {
        case .organization: return []
        case .team:
            let found = try team.flatMap {
                try db.first(Team.self, "SELECT \(Team.columns) FROM teams t WHERE t.id = \($0) AND t.organization_id = \(db.organization)")
            }
            return found?.isOpen(on: day) ?? false ? [] : [Problem(field: teamField, text: RelationWords.chooseTeam)]
        case .craft:
            let found = try craft.flatMap { craft in try Craft.all(of: db.organization, in: db).first { $0.id == craft } }
            return found == nil ? [Problem(field: craftField, text: RelationWords.chooseCraft)] : []
        }
    }

    private static func dateProblems(_ draft: Draft, _ employment: Employment, _ today: Day) -> [Problem] {
        var problems: [Problem] = []
        if draft.from < today { problems.append(Problem(field: GrantRole.fromField, text: RoleWords.notInThePast)) }
        if let to = draft.to, to < draft.from { problems.append(Problem(field: GrantRole.toField, text: RoleWords.endsBeforeItBegins)) }
        if let left = employment.leftOn, left < draft.from {
            problems.append(Problem(field: GrantRole.fromField, text: LineWords.afterDeparture(left)))
        }
        return problems
    }
}
