import Tabular

/// What a column of a table is, as it was understood or as a person says it.
package enum ColumnUse: Sendable, Hashable {
    case unused, ladder, craft, theme, competency, description
    /// What is expected at one level; its place from the lowest, when somebody has said it.
    case level(Int?)
    /// The name of the level each row speaks of, and what is expected there.
    case levelName, expectation

    package static let plain: [ColumnUse] = [.competency, .theme, .description, .level(nil), .levelName, .expectation, .ladder, .craft, .unused]

    /// `theme`, `level 2`, `-`: as a command line gives it and a form carries it.
    package init?(_ text: String) {
        let words = text.lowercased().split { $0 == " " || $0 == ":" || $0 == "_" }.map(String.init)
        switch (words.first ?? "-", words.count) {
        case ("-", ...1), ("unused", 1), ("not", 2): self = .unused
        case ("ladder", 1): self = .ladder
        case ("craft", 1): self = .craft
        case ("theme", 1): self = .theme
        case ("competency", 1): self = .competency
        case ("description", 1): self = .description
        case ("level-name", 1): self = .levelName
        case ("expectation", 1): self = .expectation
        case ("level", 1): self = .level(nil)
        case ("level", 2):
            guard let place = Int(words[1]), (0...999).contains(place) else { return nil }
            self = .level(place)
        case (let number, 1):
            guard let place = Int(number), (0...999).contains(place) else { return nil }
            self = .level(place)
        default: return nil
        }
    }

    package var text: String {
        switch self {
        case .unused: "-"
        case .ladder: "ladder"
        case .craft: "craft"
        case .theme: "theme"
        case .competency: "competency"
        case .description: "description"
        case .levelName: "level-name"
        case .expectation: "expectation"
        case .level(let place): place.map { "level \($0)" } ?? "level"
        }
    }

    /// The same without the place of a level.
    package var kind: ColumnUse { if case .level = self { .level(nil) } else { self } }
    var isLevel: Bool { kind == .level(nil) }

    /// The field of a long table that a column is.
    var field: LongTableField? {
        switch self {
        case .ladder: .ladder
        case .craft: .family
        case .theme: .theme
        case .competency: .competency
        case .description: .description
        case .levelName: .level
        case .expectation: .text
        case .level, .unused: nil
        }
    }
}
