import Kernel
import Tabular

extension SourceTable {
    static let columns = 300

    static func csv(_ file: TextFile, spending budget: inout ReadingBudget) throws(TabularError) -> [SourceTable] {
        let limits = TableLimits(columns: columns, cells: budget.cells)
        let table: Table
        do {
            table = try Table.read(Array(file.text.utf8), allowsRepeatedHeaders: true, limits: limits)
        } catch {
            if case .tooManyCells(let limit) = error.kind { try budget.spend(cells: limit + 1, at: error.position) }
            throw error
        }
        try budget.spend(cells: table.columns.count + table.rows.reduce(0) { $0 + $1.cells.count })
        let head = Table.Row(cells: table.columns.map { Table.Cell(text: $0.name, position: $0.position) })
        return [SourceTable(file: file.name, name: "", rows: ([head] + table.rows).filter { !$0.isBlank }, isGuarded: true)]
    }

    static func html(_ file: TextFile, spending budget: inout ReadingBudget) throws(TabularError) -> [SourceTable] {
        let tables = try HTMLTable.all(in: file.text, columns: columns, spending: &budget)
        return tables.map { SourceTable(file: file.name, name: $0.title, rows: $0.rows, packsNames: true) }
    }

    static func markdown(_ file: TextFile, spending budget: inout ReadingBudget) throws(TabularError) -> [SourceTable] {
        try budget.spend(cells: file.text.utf8.count { $0 == UInt8(ascii: "|") })
        let lines = LevelTableReader.lines(of: file.text)
        var (tables, heading, index): ([SourceTable], String, Int) = ([], "", 0)
        while index < lines.count {
            switch lines[index].kind {
            case .heading(_, let text): heading = text
            case .row:
                let end = lines[index...].firstIndex { if case .row = $0.kind { false } else { true } } ?? lines.count
                if let rows = rows(lines[index..<end]) {
                    tables.append(SourceTable(file: file.name, name: heading, rows: rows, isMarkdown: true, packsNames: true))
                }
                index = end - 1
            default: break
            }
            index += 1
        }
        return tables
    }

    /// Headers, a line of dashes, rows.
    private static func rows(_ lines: ArraySlice<MarkdownLine>) -> [Table.Row]? {
        guard lines.dropFirst().first?.kind.isRuler == true else { return nil }
        return lines.filter { !$0.kind.isRuler }.compactMap { line in
            guard case .row(let cells) = line.kind, !cells.allSatisfy(\.isBlank) else { return nil }
            return Table.Row(
                cells: cells.enumerated().map { Table.Cell(text: $0.element, position: TextPosition(line: line.number, character: $0.offset + 1)) })
        }
    }

    static func workbook(_ bytes: [UInt8], named file: String, spending budget: inout ReadingBudget) throws(TabularError) -> [SourceTable] {
        let book = try Workbook.read(bytes, spending: &budget)
        return book.sheets.enumerated().map { index, sheet in
            var table = SourceTable(file: file, name: sheet.name, rows: sheet.rows)
            if index == 0, !book.hiddenSheets.isEmpty { table.add(TableWords.hidden(book.hiddenSheets)) }
            if sheet.formulaCount > 0 { table.add(TableWords.formulas(sheet.formulas, sheet.formulaCount, on: sheet.name)) }
            if !sheet.faultyCells.isEmpty { table.add(TableWords.faulty(sheet.faultyCells, on: sheet.name), .warning) }
            if sheet.mergedRanges > 0 { table.add(TableWords.merged(sheet.mergedRanges, on: sheet.name)) }
            return table
        }
    }

    private mutating func add(_ message: Phrase, _ severity: ReportEntry.Severity = .note) {
        report.add(severity, message, at: SourcePlace(file: file))
    }
}
