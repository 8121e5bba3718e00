import Kernel
import Storage

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

extension RightsList {
    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> RightsList {
        let grants = try RoleGrant.all(of: viewer.organization, in: db)
        let relations = try Relation.all(of: viewer.organization, in: db)
        let teams = try Team.all(visibleTo: viewer, on: today, in: db)
        let crafts = try Craft.all(visibleTo: viewer, in: db)
        return RightsList(
            grants: grants, relations: relations,
            names: try Person.names(of: grants.map(\.person) + relations.map(\.holder), visibleTo: viewer, on: today, in: db),
            teams: Dictionary(teams.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            crafts: Dictionary(crafts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), today: today, policy: DirectoryPolicy(viewer))
    }
}
