import Kernel
import Storage

package enum CreateTeam {
    @discardableResult
    package static func perform(_ name: String, permit: DirectoryEditing, in db: Write) throws -> TeamID {
        try StructureTurn.take(in: db)
        try TeamName.check(name, except: nil, in: db)
        let id: TeamID = db.id()
        try insert(id, name, in: db)
        return id
    }

    static func insert(_ id: TeamID, _ name: String, in db: Write) throws {
        try db.run(
            "INSERT INTO teams (id, organization_id, name, version) VALUES (\(id), \(db.organization), \(name), 1)",
            recording: Event("team.created", "team", id, ["name": .string(name)]))
    }
}
