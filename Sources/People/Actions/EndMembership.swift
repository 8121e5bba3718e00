import Kernel

/// Gives a membership its last day, or corrects it.
package enum EndMembership {
    static let dayField = "to_on"

    package static func perform(
        _ id: ID<Membership>, of person: PersonID, on last: Day, permit: DirectoryEditing, in db: Write
    ) throws {
        try StructureTurn.take(in: db)
        let employment = try Employment.find(person, in: db)
        let memberships = try Membership.of(person, of: db.organization, in: db)
        guard let membership = memberships.first(where: { $0.id == id }) else { throw Refusal.notFound }
        guard let span = membership.span.ending(last) else {
            throw Refusal.invalid(dayField, MembershipWords.endsBeforeItBegins(membership.span.from))
        }
        if let left = employment.leftOn, last > left { throw Refusal.invalid(dayField, LineWords.afterDeparture(left)) }
        if let other = memberships.first(where: { $0.id != id && $0.team == membership.team && $0.span.overlaps(span) }) {
            throw Refusal.invalid(dayField, MembershipWords.alreadyMember(other.span))
        }
        guard membership.span.to != last else { return }
        try Membership.carryOut([.end(membership, on: last)], for: person, in: db)
    }
}
