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
    let levels: [NamedRung]
    let viewer: PersonID
    let today: Day

    static func load(_ person: PersonID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> PersonLevels {
        let policy = GrowthPolicy(viewer, on: today)
        let reading = try policy.readLevels(of: person, in: db)
        let history = try PersonLevel.history(of: person, of: viewer.organization, in: db)
        return PersonLevels(
            reading: reading, lines: try history.map { Line(held: $0, name: try name($0.level, of: viewer, in: db)) },
            changes: try ScopeChange.of(person, policy, in: db), levels: try NamedRung.inForce(on: today, of: viewer.organization, in: db),
            viewer: viewer.person, today: today)
    }

    private static func name(_ level: LevelID, of viewer: Viewer, in db: any Reader) throws -> Phrase? {
        try LevelChoice.held(level, of: viewer.organization, in: db).map { Phrase(fr: $0.label(.french), en: $0.label(.english)) }
    }

    var isOwn: Bool { reading.will == .wish }
    var current: Line? { lines.first { $0.held.from <= today && ($0.held.to.map { $0 >= today } ?? true) } }
    var open: ScopeChange? { changes.first(where: \.isOpen) }

    func name(_ level: LevelID) -> Phrase {
        levels.first { $0.level == level }?.phrase ?? lines.first { $0.held.level == level }?.name ?? ChangeWords.formerLevel
    }
}
