import Careers
import Kernel
import Site
import Storage

/// From a day on, the people of a page stand on the levels chosen for them: all of them, or none, and whoever stands in the way is named.
enum SetLevels {
    static func perform(_ settings: [LevelsForm.Setting], from day: Day, because reason: WrittenText?, permit: LevelSetting, in db: Write) throws {
        try LevelDays.check(day, on: db.today)
        var problems: [Problem] = []
        for setting in settings {
            do {
                // The page sends everybody's level; those left as they were are no change, whatever is planned for them.
                let held = try PersonLevel.of(setting.person, on: db.today, of: db.organization, in: db)
                if held?.level == setting.level { continue }
                try LevelDays.check(day, for: setting.person, in: db)
                try SetLevel.perform(setting.person, on: setting.level, from: day, because: reason, permit: permit, in: db)
            } catch Refusal.invalid(let found) {
                let (name, field) = (try name(of: setting.person, in: db), LevelsForm.level(setting.index).name)
                problems += found.map { Problem(field: $0.field == SetLevel.reasonField ? $0.field : field, text: LevelsWords.of(name, $0.text)) }
            }
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
    }

    private static func name(of person: PersonID, in db: Write) throws -> String {
        let row = try db.rows("SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(person) AND p.organization_id = \(db.organization)").first
        return try row?.fullName() ?? ""
    }
}
