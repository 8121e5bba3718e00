import Kernel

/// Takes a role back, on its last day or at once.
package enum EndRole {
    /// - Parameter last: nil takes it back at once, today included.
    package static func perform(_ id: ID<RoleGrant>, on last: Day?, today: Day, permit: RoleGranting, in db: Write) throws {
        try StructureTurn.take(in: db)
        let grant = try RoleGrant.find(id, of: db.organization, in: db)
        if grant.span.isOver(on: today) { throw Refusal.conflict(RoleWords.alreadyOver) }
        if let last, last < today { throw Refusal.invalid(GrantRole.toField, RoleWords.endInThePast) }
        if let last, last < grant.span.from { throw Refusal.invalid(GrantRole.toField, RoleWords.endsBeforeItBegins) }
        if let last, let to = grant.span.to, last > to { throw Refusal.invalid(GrantRole.toField, RoleWords.endsEarlier(to)) }
        let end = last ?? today.adding(days: -1)
        let step: DatedStep<RoleGrant> = grant.span.ending(end) == nil ? .remove(grant) : .end(grant, on: end)
        try RoleGrant.carryOut([step], for: grant.person, in: db)
        if grant.role == .admin { try LastAdministrator.check(from: end.adding(days: 1), field: GrantRole.toField, in: db) }
    }
}
