import Tabular

/// A table with one row per competency and one column per level, from CSV or from Markdown.
struct LevelTable {
    struct Row {
        let line: Int
        let cells: [String]
    }

    let name: String
    let line: Int
    let headers: [String]
    let rows: [Row]
    let isMarkdown: Bool

    init(_ table: Table, name: String) {
        self.name = name
        line = table.columns.first?.position.line ?? 1
        headers = table.columns.map(\.name)
        rows = table.rows.filter { !$0.isBlank }.map { Row(line: $0.line, cells: $0.cells.map(\.text.withoutOuterBlanks)) }
        isMarkdown = false
    }

    private init?(_ lines: ArraySlice<MarkdownLine>, name: String) {
        guard let first = lines.first, case .row(let headers) = first.kind, lines.dropFirst().first?.kind.isRuler == true else {
            return nil
        }
        self.name = name
        line = first.number
        self.headers = headers.map { PlainMarkdown.of($0) }
        rows = lines.dropFirst(2).compactMap { line in
            guard case .row(let cells) = line.kind, !cells.allSatisfy(\.isBlank) else { return nil }
            return Row(line: line.number, cells: cells)
        }
        isMarkdown = true
    }

    /// The tables of a Markdown text that are matrices, each named by the heading above it.
    static func all(in lines: [MarkdownLine]) -> [LevelTable] {
        var (tables, heading, index): ([LevelTable], String, Int) = ([], "", 0)
        while index < lines.count {
            switch lines[index].kind {
            case .heading(_, let text): heading = text
            case .row:
                let end = lines[index...].firstIndex { if case .row = $0.kind { false } else { true } } ?? lines.count
                if let table = LevelTable(lines[index..<end], name: heading), LevelTableColumns.areThere(table.headers) {
                    tables.append(table)
                }
                index = end - 1
            default: break
            }
            index += 1
        }
        return tables
    }
}
