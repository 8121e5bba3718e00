import Kernel
import Tabular

/// What a kind of file says, column by column.
protocol PayColumn: Hashable, Sendable, CaseIterable {
    var names: [String] { get }
    /// Without these nothing can be read.
    static var needed: [Self] { get }
}

extension PayColumn {
    static var headers: [HeaderField<Self>] { Array(allCases).map { HeaderField($0, named: $0.names) } }

    func heading(_ language: Language) -> String { names[language == .french ? 0 : 1] }
}

/// One thing to correct in a file, with its line.
struct LineProblem: Sendable, Equatable {
    let line: Int
    let column: String?
    let text: Phrase
}

/// A table whose columns are recognised, and what stands in its way.
struct PaySheet<Column: PayColumn> {
    let headers: HeaderMap<Column>
    let rows: [Table.Row]
    private(set) var problems: [LineProblem] = []
    private let order: DateOrder?

    static var mostRows: Int { 10_000 }

    /// - Parameter dates: the column whose dates share one order.
    init(_ source: PayFileSource, dates: Column) throws(TabularError) {
        let table = try Table.open(source.bytes, sheet: source.sheet)
        let (map, lines) = (HeaderMap(table, fields: Column.headers), table.rows.filter { !$0.isBlank })
        let texts = lines.map { row in map[dates].map { FormulaGuard.removed(from: row.text($0)) } ?? "" }
        (headers, rows) = (map, lines)
        if case .told(let told) = DateOrder.evidence(in: texts) { order = told } else { order = nil }
        checkColumns(table)
    }

    var isReadable: Bool { problems.isEmpty }

    /// Our own exports guard cells against formulas; the guard is no part of the text.
    func text(_ column: Column, in row: Table.Row) -> String {
        headers[column].map { FormulaGuard.removed(from: row.text($0)) } ?? ""
    }

    func has(_ column: Column) -> Bool { headers[column] != nil }

    mutating func note(_ text: Phrase, in row: Table.Row, _ column: Column? = nil) {
        problems.append(LineProblem(line: row.line, column: column.flatMap { headers[$0]?.name }, text: text))
    }

    mutating func day(_ column: Column, in row: Table.Row) -> Day? {
        let written = text(column, in: row)
        guard !written.isEmpty else {
            note(Complaints.empty, in: row, column)
            return nil
        }
        do throws(DateTextFault) {
            let day = try DateText(written).day(order: order)
            return Day(year: day.year, month: day.month, day: day.day)
        } catch {
            note(Phrase(fr: "« \(written) » : ", en: "“\(written)”: ") + Phrase(fr: error.fr, en: error.en), in: row, column)
            return nil
        }
    }

    mutating func amount(_ column: Column, in row: Table.Row, _ currency: Currency?) -> Int? {
        let written = text(column, in: row)
        guard !written.isEmpty else {
            note(Complaints.empty, in: row, column)
            return nil
        }
        guard let currency else { return nil }
        switch AmountText.minorUnits(written, of: currency) {
        case .success(let minor): return minor
        case .failure(let fault):
            note(Phrase(fr: "« \(written) » : ", en: "“\(written)”: ") + AmountWords.fault(fault, currency), in: row, column)
            return nil
        }
    }

    private mutating func checkColumns(_ table: Table) {
        let line = table.columns.first?.position.line ?? 1
        for column in Column.needed where headers[column] == nil {
            let lookalike = headers.unmapped.first { $0.suggestion.map(column.names.contains) ?? false }?.column.name
            problems.append(LineProblem(line: line, column: nil, text: Complaints.missing(column.names, lookalike: lookalike)))
        }
        for rivals in headers.rivals {
            problems.append(LineProblem(line: line, column: rivals.other.name, text: Complaints.rivals(rivals.kept.name, rivals.other.name)))
        }
        if rows.isEmpty { problems.append(LineProblem(line: line, column: nil, text: Complaints.noLine)) }
        if rows.count > Self.mostRows { problems.append(LineProblem(line: line, column: nil, text: Complaints.tooMany(rows.count, most: Self.mostRows))) }
    }
}
