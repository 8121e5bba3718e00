import Kernel
import Tabular

/// Reads the tables of one file, each by what its columns say or by what a person says of them.
struct TableReader {
    private let file: String
    private let order: LevelOrder?
    private var result: LadderFile
    private var matrices: LevelTableReader

    static func read(_ tables: [SourceTable], of file: String, _ order: LevelOrder?, _ mappings: [TableMapping?]) -> LadderFile {
        var reader = TableReader(file: file, order: order, tables)
        for (index, table) in tables.enumerated() {
            reader.read(table, index < mappings.count ? mappings[index] : nil)
        }
        return reader.finished()
    }

    private init(file: String, order: LevelOrder?, _ tables: [SourceTable]) {
        (self.file, self.order, result) = (file, order, LadderFile(file: file))
        matrices = LevelTableReader(file: file, order: order, guessing: tables)
    }

    private mutating func read(_ table: SourceTable, _ mapping: TableMapping?) {
        result.report.append(table.report)
        let head = TableHead(table)
        let isTurned = mapping?.isTurned ?? (head.shape == .turned)
        let laid = LaidTable(table, head, isTurned: isTurned)
        let uses = mapping?.uses ?? []
        let isLong = uses.isEmpty ? head.shape == .long && !isTurned : uses.contains(.levelName)
        let columns = isLong ? nil : Self.columns(laid, uses)
        var outline = TableOutline(table, laid, isUnderstood: isLong || columns != nil)
        outline.take(uses)
        if isLong {
            if uses.isEmpty { outline.take(laid.headers.map(ColumnUse.init(longHeader:))) }
            readLong(table, laid, uses)
        } else if let columns {
            let levels = matrices.read(LevelTable(table, laid, columns), into: &result)
            if uses.isEmpty { outline.take(columns.uses(laid.headers.count, levels)) }
        } else if !uses.isEmpty {
            result.columnFaults += 1
            result.report.add(.error, TableWords.noCompetency, at: SourcePlace(file: file, line: laid.line))
        }
        result.tables.append(outline)
    }

    private static func columns(_ laid: LaidTable, _ uses: [ColumnUse]) -> LevelTableColumns? {
        guard uses.isEmpty else { return LevelTableColumns(uses, laid.headers) }
        return laid.isTurned ? LevelTableColumns(turned: laid.headers) : LevelTableColumns(laid.headers)
    }

    private mutating func readLong(_ table: SourceTable, _ laid: LaidTable, _ uses: [ColumnUse]) {
        let names = uses.isEmpty ? laid.headers : laid.headers.indices.map { uses.indices.contains($0) ? uses[$0].field?.names.first ?? "" : "" }
        let head = Table.Row(
            cells: names.enumerated().map { Table.Cell(text: $0.element, position: TextPosition(line: laid.line, character: $0.offset + 1)) })
        let read = LongTableReader.read(Table(header: head, rows: laid.rows), of: file, titled: laid.title.isEmpty ? table.name : laid.title, order)
        result.report.append(read.report)
        result.ladders += read.ladders
        result.unordered += read.unordered
        if !read.ladders.isEmpty { result.language = read.language }
    }

    /// Tables nobody understands are left out when others are there, and asked about when none is.
    private func finished() -> LadderFile {
        var result = result
        if matrices.hasRead { result.language = matrices.language }
        result.report.append(matrices.report)
        let isNothing = result.ladders.isEmpty && !result.report.hasErrors
        for table in result.tables where !table.isUnderstood {
            let place = SourcePlace(file: file, line: table.line)
            if isNothing {
                result.columnFaults += 1
                result.report.add(.error, TableWords.notUnderstood(table.columns.map(\.header)), at: place)
            }
            if !result.ladders.isEmpty { result.report.add(.warning, TableWords.leftOut(table.name, table.columns.map(\.header)), at: place) }
        }
        if isNothing, !result.report.hasErrors { result.report.add(.error, LongTableReader.noRow, at: SourcePlace(file: file)) }
        return result
    }
}

extension ColumnUse {
    /// What the name of a column of a long table means.
    init(longHeader name: String) {
        let key = HeaderText.key(name)
        let known: [ColumnUse] = [.craft, .ladder, .levelName, .theme, .competency, .description, .expectation]
        self = known.first { $0.field?.isNamed(key) == true } ?? .unused
    }
}
