import Kernel
import Tabular

/// A file opened, and the dialect it is in.
struct SourceFile {
    private enum Content {
        case text(TextFile)
        case tables([SourceTable])
        /// A text whose one table nobody understands yet.
        case plain(TextFile, [SourceTable])
    }

    let name: String
    let dialect: FrameworkDialect
    let report: ImportReport
    private let content: Content

    /// Nil when nothing says what the file is; the report says why.
    /// - Parameter isAmongLevels: whether other files each hold one level too.
    init?(_ file: (name: String, bytes: [UInt8]), isAmongLevels: Bool, spending budget: inout ReadingBudget, _ report: inout ImportReport) {
        name = file.name
        do {
            if Workbook.isOne(file.bytes) {
                let tables = try SourceTable.workbook(file.bytes, named: file.name, spending: &budget)
                (dialect, content, self.report) = (.workbook, .tables(tables), ImportReport())
                return
            }
            let text = try TextFile(name: file.name, bytes: file.bytes)
            self.report = text.report
            try budget.spend(text.text)
            if let dialect = FrameworkDialect(of: text.text, within: budget) {
                (self.dialect, content) = (dialect, .text(text))
                return
            }
            if isAmongLevels, LevelHeadingsReader.isOneLevel(text.text) {
                (dialect, content) = (.levelHeadings, .text(text))
                return
            }
            guard let (dialect, tables) = try Self.plainTables(text, spending: &budget) else {
                report.add(.error, FrameworkReader.unknownDialect, at: SourcePlace(file: file.name))
                return nil
            }
            (self.dialect, content) = (dialect, .plain(text, tables))
        } catch let fault as TextFault {
            report.add(.error, fault.message, at: SourcePlace(file: file.name, line: fault.line, column: fault.column))
            return nil
        } catch {
            report.add(error, file.name)
            return nil
        }
    }

    /// The text, for the one dialect that is a whole framework.
    var text: TextFile? {
        switch content {
        case .text(let file), .plain(let file, _): file
        case .tables: nil
        }
    }

    func ladders(_ order: LevelOrder?, _ mappings: [TableMapping?], spending budget: inout ReadingBudget) -> LadderFile {
        switch content {
        case .text(let file): dialect.ladders(of: file, order, mappings, spending: &budget)
        case .tables(let tables), .plain(_, let tables): TableReader.read(tables, of: name, order, mappings)
        }
    }

    /// Tables in a text that says nothing of a ladder: a file of cells, a block copied from a spreadsheet, a page with a table.
    private static func plainTables(_ file: TextFile, spending budget: inout ReadingBudget) throws(TabularError) -> (FrameworkDialect, [SourceTable])? {
        if HTMLTable.isIn(file.text) {
            let tables = try SourceTable.html(file, spending: &budget).filter(\.isLargeEnough)
            if !tables.isEmpty { return (.htmlTables, tables) }
        }
        let lines = file.text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: true).prefix(2)
        let isBlock = lines.count == 2 && lines.allSatisfy { $0.contains("\t") }
        guard isBlock || [".csv", ".tsv", ".tab"].contains(where: file.name.lowercased().hasSuffix) else { return nil }
        let tables = try SourceTable.csv(file, spending: &budget).filter(\.isLargeEnough)
        return tables.isEmpty ? nil : (.matrixTable, tables)
    }
}

extension ImportReport {
    /// What stands in the way of a table, or of anything else that was being opened.
    mutating func add(_ error: any Error, _ file: String) {
        guard let error = error as? TabularError else {
            let message = Phrase(fr: "Ce fichier ne peut pas être lu.", en: "This file cannot be read.")
            return add(.error, message, at: SourcePlace(file: file))
        }
        add(.error, Phrase(fr: error.fr, en: error.en), at: SourcePlace(file: file, line: error.line, column: error.column))
    }
}
