import Tabular

/// What the columns of a matrix are: the competency, perhaps its theme and a description; the rest may be levels.
struct LevelTableColumns {
    let competency: Int
    let theme: Int?
    let description: Int?
    let others: [Int]

    private static let fields: [LongTableField] = [.competency, .theme, .description]

    init?(_ headers: [String]) {
        let keys = headers.map(HeaderText.key)
        func column(_ field: LongTableField) -> Int? {
            keys.firstIndex { !$0.isEmpty && (field.isNamed($0) || field == .competency && Self.plurals.contains($0)) }
        }
        func theme() -> Int? { column(.theme) ?? keys.firstIndex { ["themes", "themesdecompetences"].contains($0) } }
        guard let competency = column(.competency) else { return nil }
        self.competency = competency
        self.theme = theme()
        description = column(.description)
        let known = [competency, self.theme, description]
        others = headers.indices.filter { !known.contains($0) && !keys[$0].isEmpty }
    }

    private static let plurals: Set<String> = ["competencies", "skills", "competences"]

    /// A competency, no column of levels, and at least two columns that may be some.
    static func areThere(_ headers: [String]) -> Bool {
        guard let columns = LevelTableColumns(headers), columns.others.count > 1 else { return false }
        let keys = headers.map(HeaderText.key)
        return !keys.contains { LongTableField.level.isNamed($0) || LongTableField.ladder.isNamed($0) }
    }

    static func areThere(inFirstOf lines: [String]) -> Bool {
        let lines = lines.first?.lowercased().hasPrefix("sep=") == true ? lines.dropFirst() : lines[...]
        guard let first = lines.first(where: { !$0.isBlank }), !first.hasPrefix("|") else { return false }
        return Separator.allCases.contains { separator in
            let cells = first.split(separator: separator.rawValue, omittingEmptySubsequences: false)
            return areThere(cells.map { $0.filter { $0 != "\"" } })
        }
    }
}
