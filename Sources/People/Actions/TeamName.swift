import Kernel
import Storage

/// A team's name belongs to one team; case and accents do not make another.
enum TeamName {
    static let field = "name"

    static func check(_ name: String, except team: TeamID?, in db: Write) throws {
        let teams = try db.all(Team.self, "SELECT \(Team.columns) FROM teams t WHERE t.organization_id = \(db.organization)")
        if let other = teams.first(where: { $0.id != team && SearchText.folded($0.name) == SearchText.folded(name) }) {
            throw Refusal.invalid(field, TeamWords.nameTaken(other.name, isClosed: other.closedOn != nil))
        }
    }
}
