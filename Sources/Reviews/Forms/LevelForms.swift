import Careers
import Kernel
import Site

/// The levels of a page of people, from one day on.
struct LevelsForm: Form {
    static let from = FieldDeclaration("from_on", .day)
    static func person(_ index: Int) -> FieldDeclaration { FieldDeclaration("person\(index)", .choice, isRequired: false) }
    static func level(_ index: Int) -> FieldDeclaration { FieldDeclaration("level\(index)", .choice, isRequired: false) }
    static let reason = FieldDeclaration(SetLevel.reasonField, isRequired: false, most: 2_000)
    static let fields = [from, reason] + (1...LevelSheet.pageSize).flatMap { [person($0), level($0)] }

    let day: Day?
    /// For whoever is moved from one level to another.
    let reason: String?
    let settings: [Setting]

    /// Somebody's row of the page.
    struct Setting: Sendable {
        let index: Int
        let person: PersonID
        let level: LevelID
    }

    init(_ input: inout FormReader) {
        day = input.day(Self.from)
        let written = input.text(Self.reason)
        reason = written.isEmpty ? nil : written
        var settings: [Setting] = []
        for index in 1...LevelSheet.pageSize {
            guard let person = input.id(Self.person(index), of: PersonID.self), let level = input.id(Self.level(index), of: LevelID.self)
            else { continue }
            settings.append(Setting(index: index, person: person, level: level))
        }
        self.settings = settings
    }
}

/// One person's level, from a day on.
struct PersonLevelForm: Form {
    static let from = FieldDeclaration("from_on", .day)
    static let level = FieldDeclaration("level", .choice)
    static let reason = FieldDeclaration(SetLevel.reasonField, isRequired: false, most: 2_000)
    static let fields = [from, level, reason]

    let day: Day?
    let level: LevelID?
    let reason: String?

    init(_ input: inout FormReader) {
        day = input.day(Self.from)
        level = input.id(Self.level, of: LevelID.self)
        let written = input.text(Self.reason)
        reason = written.isEmpty ? nil : written
    }
}
