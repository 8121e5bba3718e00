import Careers
import Foundation
import Kernel
import Storage

/// From a day on, somebody stands on a level.
package enum SetLevel {
    static let dayField = "from_on"

    package static func perform(
        _ person: PersonID, on level: LevelID, from day: Day, source: PersonLevel.Source = .hr, permit: LevelSetting, in db: Write
    ) throws {
        let people = try db.value(Int.self, "SELECT count(*) FROM people WHERE id = \(person) AND organization_id = \(db.organization)") ?? 0
        guard people == 1 else { throw Refusal.notFound }
        guard try LevelChoice.named(level, of: db.organization, in: db) != nil else { throw Refusal.invalid("level", LevelsWords.noSuchLevel) }
        let history = try PersonLevel.history(of: person, of: db.organization, in: db)
        if history.contains(where: { $0.level == level && $0.holds(on: day) }) { return }
        if let later = history.first(where: { $0.from > day }) { throw Refusal.invalid(dayField, LevelsWords.laterChange(later.from)) }
        if let current = history.first(where: { $0.to.map { $0 >= day } ?? true }) {
            try end(current, before: day, in: db)
        }
        let id: ID<PersonLevel> = db.id()
        try db.run(
            """
            INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, source)
            VALUES (\(id), \(db.organization), \(person), \(level), \(day), \(source.rawValue))
            """, recording: Event("person.level_set", "person", person, ["level": .of(level), "from": .of(day), "source": .string(source.rawValue)]))
    }

    private static func end(_ current: PersonLevel, before day: Day, in db: Write) throws {
        if current.from == day {
            try db.run("DELETE FROM person_levels WHERE id = \(current.id)", unrecorded: "replaced by the person.level_set beside it")
        } else {
            try db.run(
                "UPDATE person_levels SET to_on = \(day.adding(days: -1)) WHERE id = \(current.id)",
                unrecorded: "part of the person.level_set beside it")
        }
    }
}
