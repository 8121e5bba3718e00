import Kernel
import Tabular

extension LevelTableReader {
    mutating func gather(_ part: Part, _ levels: [Level]) -> GatheredLadder {
        let table = part.table
        let craft = part.rows.lazy.map { table.plain(table.text(table.columns.craft, in: $0)) }.first { !$0.isEmpty } ?? part.title
        var ladder = GatheredLadder(name: part.title, craft: Slug.of(craft), line: part.rows.first.map { min($0.line, table.line) } ?? table.line)
        for (index, level) in levels.enumerated() {
            let place = ladder.level(ReadName(text: level.name, key: "\(index)"), isUnnamed: false, line: table.line)
            ladder.levels[place].scope = table.laid.scopes[level.column].map { table.plain($0) } ?? ""
        }
        var theme = ""
        for (index, row) in part.rows.enumerated() where !isBesides(row, table) {
            let written = table.plain(table.text(table.columns.theme, in: row))
            if !written.isEmpty { theme = FootnoteMark.stripped(from: written) ?? written }
            if let section = section(row, next: part.rows.dropFirst(index + 1).first { !$0.isBlank }, table) {
                theme = section
                add(.note, TableWords.section(section), row.line)
            } else {
                read(row, theme, table, levels, into: &ladder)
            }
        }
        reportMarks(in: ladder)
        return ladder
    }

    /// Headers repeated on each page, and notes below the table.
    private mutating func isBesides(_ row: Table.Row, _ table: LevelTable) -> Bool {
        if row.isBlank { return true }
        if table.repeatsHead(row) {
            add(.note, TableWords.repeatedHead, row.line)
            return true
        }
        let first = row.cells.first { !$0.isBlank }.map(table.source.text) ?? ""
        guard row.cells.count(where: { !$0.isBlank }) == 1, FootnoteMark.opens(first) else { return false }
        add(.warning, TableWords.footnote(first), row.line)
        return true
    }

    /// A row that only has a name, above one that has more: the title of what follows. Where themes have a column of their own, it is theirs.
    private func section(_ row: Table.Row, next: Table.Row?, _ table: LevelTable) -> String? {
        if let column = table.columns.theme {
            let isAlone = row.cells.enumerated().allSatisfy { $0.offset == column || $0.element.isBlank }
            guard isAlone, !table.text(column, in: row).isEmpty else { return nil }
            return table.plain(table.text(column, in: row))
        }
        guard table.isBare(row), let next, !table.isBare(next), let skill = table.skill(in: row), !Placeholder.isOne(skill.name) else { return nil }
        return Emoji.stripped(from: skill.name)
    }

    private mutating func read(_ row: Table.Row, _ theme: String, _ table: LevelTable, _ levels: [Level], into ladder: inout GatheredLadder) {
        let extra = row.cells.dropFirst(table.laid.headers.count).count { !$0.isBlank }
        if extra > 0 { add(.warning, LongTableReader.extraCells(extra), row.line) }
        guard let skill = table.skill(in: row) else {
            add(.warning, Self.noCompetency, row.line)
            return
        }
        let name = Emoji.stripped(from: skill.name)
        let plain = FootnoteMark.stripped(from: name) ?? name
        if plain != name { add(.note, TableWords.mark(plain), row.line) }
        let place = ladder.skill(ReadName(plain), theme: ReadName(theme), line: row.line)
        let about = table.plain(table.text(table.columns.description, in: row))
        if ladder.skills[place].description.isEmpty { ladder.skills[place].description = about.isEmpty ? skill.about : about }
        let isSameRow = table.cell(table.columns.competency, in: row)?.isRepeated == true
        for (index, level) in levels.enumerated() {
            guard let cell = table.cell(level.column, in: row) else { continue }
            keep(cell, GatheredLadder.Place(skill: place, level: index), isSameRow, in: &ladder, table)
        }
    }

    private mutating func keep(
        _ written: Table.Cell, _ place: GatheredLadder.Place, _ isSameRow: Bool, in ladder: inout GatheredLadder, _ table: LevelTable
    ) {
        let (text, line) = (table.source.text(written), written.position.line)
        guard text.utf8.count <= ImportLimits.textLength else { return add(.error, LongTableReader.tooLong, line) }
        let pieces =
            table.source.isMarkdown
            ? PlainMarkdown.pieces(of: text).flatMap { WrittenStatements(PlainMarkdown.of($0)).statements } : WrittenStatements(text).statements
        for placeholder in pieces where Placeholder.isOne(placeholder) { add(.warning, FrontMatterReader.placeholder(placeholder), line) }
        let statements = pieces.filter { !Placeholder.isOne($0) }
        guard !statements.isEmpty else { return }
        var cell = ladder.cells.removeValue(forKey: place) ?? GatheredLadder.Cell(line: line)
        if !cell.statements.all.isEmpty, !isSameRow { add(.warning, LongTableReader.mergedRow(cell.line), line) }
        cell.statements.add(statements)
        ladder.cells[place] = cell
    }

    /// One sentence for all the marks left in texts, where the first one is.
    private mutating func reportMarks(in ladder: GatheredLadder) {
        let marked = ladder.cells.values.filter { $0.statements.all.contains { FootnoteMark.stripped(from: $0) != nil } }
        if let first = marked.map(\.line).min() { add(.warning, TableWords.keptMarks(marked.count), first) }
    }
}
