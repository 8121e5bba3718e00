import Kernel
import Storage

package enum RenameTeam {
    /// - Throws: `Refusal.conflict` when somebody else changed the team since that version.
    package static func perform(_ team: Team, to name: String, from version: Int, permit: DirectoryEditing, in db: Write) throws {
        try StructureTurn.take(in: db)
        guard team.version == version else { throw Refusal.conflict(TeamWords.changedMeanwhile(team.name)) }
        guard team.name != name else { return }
        try TeamName.check(name, except: team.id, in: db)
        try db.run(
            "UPDATE teams SET name = \(name), version = version + 1 WHERE id = \(team.id) AND organization_id = \(db.organization)",
            recording: Event("team.renamed", "team", team.id, ["from": .string(team.name), "to": .string(name)]))
    }
}
