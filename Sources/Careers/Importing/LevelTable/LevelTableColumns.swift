import Tabular

/// What the columns of a matrix are: the competency, perhaps its theme and a description; the rest may be levels.
struct LevelTableColumns {
    let competency: Int
    let theme: Int?
    let description: Int?
    private(set) var ladder: Int?
    private(set) var craft: Int?
    let others: [Int]
    /// The place of each of them, when a person has said it.
    private(set) var places: [Int?]?

    private static let fields: [LongTableField] = [.competency, .theme, .description]

    init?(_ headers: [String]) {
        let keys = headers.map(HeaderText.key)
        func column(_ field: LongTableField) -> Int? {
            keys.firstIndex { !$0.isEmpty && (field.isNamed($0) || field == .competency && Self.plurals.contains($0)) }
        }
        func theme() -> Int? { column(.theme) ?? keys.firstIndex { ["themes", "themesdecompetences"].contains($0) } }
        guard let competency = column(.competency) ?? Self.unnamedCompetency(headers) else { return nil }
        self.competency = competency
        self.theme = theme()
        description = column(.description)
        let known = [competency, self.theme, description]
        others = headers.indices.filter { !known.contains($0) && !keys[$0].isEmpty }
    }

    /// A table turned round: names first, every other column a level.
    init?(turned headers: [String]) {
        guard headers.count > 1 else { return nil }
        (competency, theme, description) = (0, nil, nil)
        others = headers.indices.dropFirst().filter { !headers[$0].isBlank }
    }

    /// As a person says it. Nil without one competency and one level at least.
    init?(_ uses: [ColumnUse], _ headers: [String]) {
        let all = headers.indices
        func column(_ use: ColumnUse) -> Int? { all.first { uses.indices.contains($0) && uses[$0] == use } }
        let levels = all.filter { uses.indices.contains($0) && uses[$0].isLevel }
        guard let competency = column(.competency), uses.count(where: { $0 == .competency }) == 1, !levels.isEmpty else { return nil }
        self.competency = competency
        (theme, description, ladder, craft) = (column(.theme), column(.description), column(.ladder), column(.craft))
        others = levels
        places = levels.map { if case .level(let place) = uses[$0] { place } else { nil } }
    }

    func uses(_ count: Int, _ levels: [Int: Int]) -> [ColumnUse] {
        (0..<count).map { column in
            switch column {
            case competency: .competency
            case theme: .theme
            case description: .description
            default: levels[column].map { .level($0) } ?? .unused
            }
        }
    }

    private static let plurals: Set<String> = ["competencies", "skills", "competences"]

    /// Many tables leave the corner empty: numbered levels beside it say what the first column is.
    private static func unnamedCompetency(_ headers: [String]) -> Int? {
        guard headers.count > 2, let first = headers.first, LevelHeading(first) == nil, first.isBlank else { return nil }
        let others = headers.dropFirst().filter { !$0.isBlank }
        return others.count > 1 && others.allSatisfy { LevelTableLevels.number($0) != nil } ? 0 : nil
    }

    /// A competency, no column of levels, and at least two columns that may be some; one is enough when it says so by its number.
    static func areThere(_ headers: [String]) -> Bool {
        guard let columns = LevelTableColumns(headers) else { return false }
        let isOnlyLevel = columns.others.count == 1 && columns.theme != nil && LevelTableLevels.number(headers[columns.others[0]]) != nil
        guard columns.others.count > 1 || isOnlyLevel else { return false }
        let keys = headers.map(HeaderText.key)
        return !keys.contains { LongTableField.level.isNamed($0) || LongTableField.ladder.isNamed($0) }
    }

    /// Levels down the first column, and what may be competencies across.
    static func areTurned(_ headers: [String]) -> Bool {
        let keys = headers.map(HeaderText.key)
        guard let first = keys.first, LongTableField.level.isNamed(first) || ["levels", "paliers", "niveaux"].contains(first) else { return false }
        let rest = keys.dropFirst().filter { !$0.isEmpty }
        return rest.count > 1 && !rest.contains { key in LongTableField.allCases.contains { $0 != .competency && $0 != .theme && $0.isNamed(key) } }
            && LevelTableColumns(headers) == nil
    }

    /// Within the first lines that hold more than a title.
    static func areThere(inFirstOf lines: [String]) -> Bool {
        let lines = lines.first?.lowercased().hasPrefix("sep=") == true ? lines.dropFirst() : lines[...]
        let written = lines.lazy.filter { !$0.isBlank }.prefix(6)
        return Separator.allCases.contains { separator in
            for line in written {
                let cells = line.split(separator: separator.rawValue, omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
                guard !line.hasPrefix("|"), !line.hasPrefix("#"), !line.hasPrefix("<") else { return false }
                if areThere(cells) || areTurned(cells) { return true }
                if cells.count(where: { !$0.isBlank }) > 1 { return false }
            }
            return false
        }
    }
}
