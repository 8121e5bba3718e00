import Kernel
import Storage

/// The days from which HR may say that somebody stands on a level: a mistyped year is refused before it stands in a history.
enum LevelDays {
    static let firstYear = 1990

    static func check(_ day: Day, on today: Day) throws(Refusal) {
        guard day.year >= firstYear else { throw Refusal.invalid(SetLevel.dayField, LevelsWords.tooEarly(firstYear)) }
        let last = today.adding(months: 12)
        guard day <= last else { throw Refusal.invalid(SetLevel.dayField, LevelsWords.tooFar(last)) }
    }

    /// Nobody stands on a level before they are there; of people whose first day is not known nothing is asked.
    static func check(_ day: Day, for person: PersonID, in db: Write) throws {
        let row = try db.rows("SELECT p.joined_on FROM people p WHERE p.id = \(person) AND p.organization_id = \(db.organization)").first
        let joined = try row.flatMap { try $0.get("joined_on", as: Day?.self) }
        if let joined, day < joined { throw Refusal.invalid(SetLevel.dayField, LevelsWords.beforeJoining(joined)) }
    }
}
