import Kernel
import Storage

/// One person's levels, the latest first.
struct PersonLevelSheet: Sendable {
    let person: PersonID
    let name: String
    let history: [(level: PersonLevel, name: LevelChoice?)]
    let choices: [LevelChoice]
    let today: Day

    var current: PersonLevel? { history.first { $0.level.holds(on: today) }?.level }

    static func load(_ person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> PersonLevelSheet {
        let row = try db.rows(
            """
            SELECT p.given_name, p.family_name, c.key AS craft FROM people p LEFT JOIN crafts c ON c.id = p.craft_id
            WHERE p.id = \(person) AND p.organization_id = \(viewer.organization)
            """
        ).first
        guard let row else { throw Refusal.notFound }
        let choices = try LevelChoice.all(for: viewer, in: db).split(for: row["craft"])
        let history = try PersonLevel.history(of: person, of: viewer.organization, in: db)
        return PersonLevelSheet(
            person: person, name: try row.fullName(),
            history: try history.map { ($0, try LevelChoice.named($0.level, of: viewer.organization, in: db)) },
            choices: choices.own + choices.others.flatMap(\.self), today: today)
    }
}
