import Kernel
import Storage

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
