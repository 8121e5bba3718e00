import Kernel

/// A role the organization gave somebody, for a time.
package struct RoleGrant: DatedRelation, Equatable {
    package let id: ID<RoleGrant>
    package let person: PersonID
    package let role: Role
    package let span: DaySpan

    package var target: Role { role }

    /// What an administrator may give. Being a member needs no grant: everybody inside is one.
    package static let grantable: [Role] = [.admin, .hr, .ceo, .cpo, .head, .coach]
}
