import Careers
import Kernel
import Reviews
import Storage

/// The levels somebody stood on, where each comes from, and what both sides say of changes.
struct PersonLevels: Sendable {
    struct Line: Sendable {
        let held: PersonLevel
        let name: Phrase?
    }

    let reading: LevelsReading
    let lines: [Line]
    let changes: [ScopeChange]
    let levels: [NamedLevel]
    /// Where the levels that open changes aim at are today.
    let aims: [LevelID: ChangeAim]
    /// What changes aim at, whatever became of it.
    let names: [LevelID: Phrase]
    let viewer: PersonID
    let today: Day

    static func load(_ person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> PersonLevels {
        let policy = GrowthPolicy(viewer, on: today)
        let reading = try policy.readLevels(of: person, in: db)
        let history = try PersonLevel.history(of: person, of: viewer.organization, in: db)
        let changes = try ScopeChange.of(person, policy, in: db)
        let aims = try Set(changes.filter(\.isOpen).compactMap(\.level)).reduce(into: [LevelID: ChangeAim]()) {
            $0[$1] = try ChangeAim.of($1, on: today, of: viewer.organization, in: db)
        }
        let names = try Set(changes.compactMap(\.level)).reduce(into: [LevelID: Phrase]()) { $0[$1] = try name($1, of: viewer, in: db) }
        return PersonLevels(
            reading: reading, lines: try history.map { Line(held: $0, name: try name($0.level, of: viewer, in: db)) },
            changes: changes, levels: try NamedLevel.inForce(on: today, of: viewer.organization, in: db), aims: aims, names: names,
            viewer: viewer.person, today: today)
    }

    private static func name(_ level: LevelID, of viewer: Viewer, in db: any Reader) throws -> Phrase? {
        try LevelChoice.named(level, of: viewer.organization, in: db).map { Phrase(fr: $0.label(.french), en: $0.label(.english)) }
    }

    var isOwn: Bool { reading.will == .wish }
    var current: Line? { lines.first { $0.held.from <= today && ($0.held.to.map { $0 >= today } ?? true) } }
    var open: ScopeChange? { changes.first(where: \.isOpen) }

    func aim(of change: ScopeChange) -> ChangeAim? { change.isOpen ? change.level.flatMap { aims[$0] } : nil }

    func name(_ level: LevelID) -> Phrase {
        levels.first { $0.id == level }?.phrase ?? names[level] ?? ChangeWords.formerLevel
    }
}
