import Kernel
import Tabular

/// The lines of a refused file that need correcting, as a file: the same columns, and one more that says why.
/// Corrected and sent again it is read like any other: that column is passed over, and what guards against formulas is taken off.
enum RejectedLines {
    private static let reasons = Phrase(fr: "À corriger", en: "To correct")
    private static let keys = Set([reasons.fr, reasons.en].map(HeaderText.key))

    static func isReasons(_ name: String) -> Bool { keys.contains(HeaderText.key(name)) }

    /// Nil when no single line is at fault.
    static func bytes(of source: ImportSource, _ refused: RefusedFile, in language: Language) -> [UInt8]? {
        guard let table = try? Table.open(source.bytes, encoding: source.encoding) else { return nil }
        let faults = Dictionary(grouping: refused.ofLines) { owner(of: $0.line, in: table) }
        let rows = table.rows.indices.compactMap { index in faults[index].map { (table.rows[index], $0) } }
        guard !rows.isEmpty else { return nil }
        let width = max(table.columns.count, rows.map(\.0.cells.count).max() ?? 0)
        let kept = (0..<width).filter { $0 >= table.columns.count || !isReasons(table.columns[$0].name) }
        var writer = CSVWriter(separator: separator(of: source, table, in: language))
        writer.append(kept.map { $0 < table.columns.count ? table.columns[$0].name : "" } + [reasons(language)])
        for (row, problems) in rows {
            writer.append(kept.map { text($0, of: row) } + [problems.map { sentence($0, language) }.joined(separator: " | ")])
        }
        return writer.bytes
    }

    /// The file's own; for a workbook, the one a spreadsheet in that language opens.
    private static func separator(of source: ImportSource, _ table: Table, in language: Language) -> Separator {
        guard Workbook.isOne(source.bytes) else { return table.separator }
        return language == .french ? .semicolon : .comma
    }

    /// A record may spread over several lines; a problem names the one its cell begins on.
    private static func owner(of line: Int, in table: Table) -> Int? {
        table.rows.lastIndex { $0.line <= line }
    }

    /// As the import reads it: the guard that the writer puts on is not put on twice.
    private static func text(_ index: Int, of row: Table.Row) -> String {
        row.cells.indices.contains(index) ? FormulaGuard.removed(from: row.cells[index].text) : ""
    }

    private static func sentence(_ problem: ImportProblem, _ language: Language) -> String {
        guard let column = problem.column else { return problem.message(language) }
        return column + (language == .french ? "\u{A0}: " : ": ") + problem.message(language)
    }
}
