import Careers
import Kernel
import Storage

/// A cycle on a new version begins for some people: from that day on they stand where its crosswalk leads, and what was planned for later follows.
enum CarryLevel {
    static func perform(_ person: PersonID, to framework: FrameworkID, from day: Day, in db: Write) throws {
        let carried = try CarriedLevels(to: framework, of: db.organization, in: db)
        try perform(try PersonLevel.history(of: person, of: db.organization, in: db), by: carried, from: day, in: db)
    }

    /// Some people of a launch, whose levels are read together.
    static func perform(_ people: Set<PersonID>, among slice: LaunchSlice, in db: Write) throws {
        guard !people.isEmpty else { return }
        let all = try PersonLevel.histories(after: slice.after, through: slice.through, of: db.organization, in: db)
        try perform(all.filter { people.contains($0.person) }, by: slice.carried, from: slice.today, in: db)
    }

    private static func perform(_ history: [PersonLevel], by carried: CarriedLevels, from day: Day, in db: Write) throws {
        for held in history where held.to.map({ $0 >= day }) ?? true {
            guard let level = carried[held.level] else { continue }
            try move(held, to: level, from: day, in: db)
        }
    }

    private static func move(_ held: PersonLevel, to level: LevelID, from day: Day, in db: Write) throws {
        let event = Event(
            "person.level_carried", "person", held.person,
            ["from_level": .of(held.level), "level": .of(level), "from": .of(max(day, held.from))])
        guard held.from < day else {
            try db.run(
                "UPDATE person_levels SET level_id = \(level) WHERE id = \(held.id) AND organization_id = \(db.organization)", recording: event)
            return
        }
        try db.run(
            "UPDATE person_levels SET to_on = \(day.adding(days: -1)) WHERE id = \(held.id) AND organization_id = \(db.organization)",
            unrecorded: "part of the person.level_carried beside it")
        let id: ID<PersonLevel> = db.id()
        try db.run(
            """
            INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, to_on, source)
            VALUES (\(id), \(db.organization), \(held.person), \(level), \(day), \(orNull: held.to), \(held.source.rawValue))
            """, recording: event)
    }
}
