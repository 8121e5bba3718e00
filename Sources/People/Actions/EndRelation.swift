import Kernel

/// Ends a duty, on its last day or at once.
package enum EndRelation {
    /// - Parameter last: nil ends it at once, today included.
    package static func perform(_ relation: Relation, on last: Day?, today: Day, permit: RelationNaming, in db: Write) throws {
        try StructureTurn.take(in: db)
        let relation = try Relation.find(relation.id, of: db.organization, in: db)
        guard relation.kind == permit.kind else { throw Refusal.notFound }
        if relation.span.isOver(on: today) { throw Refusal.conflict(RoleWords.alreadyOver) }
        if let last, last < today { throw Refusal.invalid(GrantRole.toField, RoleWords.endInThePast) }
        if let last, last < relation.span.from { throw Refusal.invalid(GrantRole.toField, RoleWords.endsBeforeItBegins) }
        if let last, let to = relation.span.to, last > to { throw Refusal.invalid(GrantRole.toField, RelationWords.endsEarlier(to)) }
        try relation.end(on: last ?? today.adding(days: -1), in: db)
    }
}
