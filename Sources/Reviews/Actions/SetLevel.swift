import Careers
import Foundation
import Kernel
import Storage

/// From a day on, somebody stands on a level. Whoever stands on another one moves by a change that both sides want, or is corrected with a reason.
package enum SetLevel {
    static let dayField = "from_on"
    static let reasonField = "reason"

    package static func perform(
        _ person: PersonID, on level: LevelID, from day: Day, source: PersonLevel.Source = .hr, because reason: WrittenText? = nil, permit: LevelSetting,
        in db: Write
    ) throws {
        let people = try db.value(Int.self, "SELECT count(*) FROM people WHERE id = \(person) AND organization_id = \(db.organization)") ?? 0
        guard people == 1 else { throw Refusal.notFound }
        guard try LevelChoice.named(level, of: db.organization, in: db) != nil else { throw Refusal.invalid("level", LevelsWords.noSuchLevel) }
        let history = try PersonLevel.history(of: person, of: db.organization, in: db)
        if history.contains(where: { $0.level == level && $0.holds(on: day) }) { return }
        if let later = history.first(where: { $0.from > day }) { throw Refusal.invalid(dayField, LevelsWords.laterChange(later.from)) }
        if let current = history.first(where: { $0.to.map { $0 >= day } ?? true }) {
            let isCorrection = try source == .hr && !isSame(current.level, level, in: db)
            if isCorrection, reason == nil { throw Refusal.invalid(reasonField, LevelsWords.saysWhy) }
            try end(current, before: day, in: db)
        }
        let id: ID<PersonLevel> = db.id()
        try db.run(
            """
            INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, source, reason, reason_language)
            VALUES (\(id), \(db.organization), \(person), \(level), \(day), \(source.rawValue), \(orNull: reason?.text), \(orNull: reason?.language))
            """, recording: Event("person.level_set", "person", person, ["level": .of(level), "from": .of(day), "source": .string(source.rawValue)]))
    }

    /// One level in two versions of its framework.
    private static func isSame(_ held: LevelID, _ level: LevelID, in db: Write) throws -> Bool {
        try db.value(Int.self, "SELECT 1 FROM levels a JOIN levels b ON b.identity = a.identity WHERE a.id = \(held) AND b.id = \(level)") != nil
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
