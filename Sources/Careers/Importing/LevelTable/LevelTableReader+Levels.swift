import Kernel
import Tabular

extension LevelTableReader {
    /// A column that is a level.
    struct Level {
        let column: Int
        let name: String
    }

    /// The levels of a table, lowest first; the question of their order when nobody has answered it; and what there is to say.
    struct FoundLevels {
        var levels: [Level] = []
        var question: UnorderedLevels?
        var remarks: [(severity: ReportEntry.Severity, message: Phrase)] = []
    }

    func levels(of table: LevelTable, named title: String) -> FoundLevels {
        table.columns.places.map { saidLevels(of: table, $0) } ?? foundLevels(of: table, named: title)
    }

    private func name(_ column: Int, _ table: LevelTable) -> String {
        let header = table.laid.headers.indices.contains(column) ? table.laid.headers[column] : ""
        let written = Emoji.stripped(from: header)
        return FootnoteMark.stripped(from: written) ?? written
    }

    private func saidLevels(of table: LevelTable, _ places: [Int?]) -> FoundLevels {
        var found = FoundLevels()
        var placed: [(place: Int, column: Int)] = []
        for (column, place) in zip(table.columns.others, places) {
            guard let place else {
                found.remarks.append((.error, TableWords.noPlace(name(column, table))))
                continue
            }
            if placed.contains(where: { $0.place == place }) { found.remarks.append((.error, TableWords.sameLevel(place))) }
            placed.append((place, column))
        }
        found.levels = placed.sorted { ($0.place, $0.column) < ($1.place, $1.column) }.map { level(of: $0.column, table) }
        return found
    }

    private func level(of column: Int, _ table: LevelTable) -> Level {
        let written = LevelTableLevels.name(name(column, table))
        let unnamed = language == .french ? "Palier sans nom" : "Unnamed level"
        return Level(column: column, name: written.isBlank ? unnamed : written)
    }

    private func foundLevels(of table: LevelTable, named title: String) -> FoundLevels {
        var found = FoundLevels()
        let names = table.columns.others.map { name($0, table) }
        var chosen: [Int]
        switch LevelTableLevels(names, of: title, by: order) {
        case .found(let places, let byNumber):
            chosen = places
            if byNumber { found.remarks.append((.note, LongTableReader.orderedByNumber(title))) }
        case .open:
            chosen = LevelTableLevels.likely(names)
            let open = chosen.map { names[$0] }
            found.question = UnorderedLevels(ladder: title, names: open, place: SourcePlace(file: file, line: table.line))
            if GradeScale(open, in: language).isUsual, open.count > 2 { found.remarks.append((.warning, TableWords.grades(open))) }
        }
        for index in names.indices where !chosen.contains(index) { found.remarks.append((.warning, Self.notALevel(names[index]))) }
        for (index, column) in table.columns.others.enumerated() where Emoji.stripped(from: table.laid.headers[column]) != names[index] {
            found.remarks.append((.note, TableWords.mark(names[index])))
        }
        found.levels = chosen.map { level(of: table.columns.others[$0], table) }
        return found
    }
}
