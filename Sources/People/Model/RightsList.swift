import Kernel

/// Who holds which role and which duty: for editors.
struct RightsList: Sendable {
    let grants: [RoleGrant]
    let relations: [Relation]
    let names: [PersonID: String]
    let teams: [TeamID: Team]
    let crafts: [CraftID: Craft]
    let today: Day
    let policy: DirectoryPolicy

    /// People with a role today.
    var holders: Int { Set(grants.filter { $0.span.contains(today) }.map(\.person)).count }
}
