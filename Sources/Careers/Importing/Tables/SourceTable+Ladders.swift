import Kernel
import Tabular

extension SourceTable {
    static func ladders(
        of file: TextFile, _ order: LevelOrder?, _ mappings: [TableMapping?], spending budget: inout ReadingBudget,
        opening: (TextFile, inout ReadingBudget) throws(TabularError) -> [SourceTable]
    ) -> LadderFile {
        do {
            return TableReader.read(try opening(file, &budget), of: file.name, order, mappings)
        } catch {
            var result = LadderFile(file: file.name)
            result.report.add(error, file.name)
            return result
        }
    }

    /// A long table needs its columns to be told apart by their names, unless a person says what they are.
    static func longLadders(of file: TextFile, _ order: LevelOrder?, _ mappings: [TableMapping?], spending budget: inout ReadingBudget) -> LadderFile {
        if mappings.contains(where: { $0 != nil }) { return ladders(of: file, order, mappings, spending: &budget, opening: csv) }
        let tables = try? csv(file, spending: &budget)
        if budget.isSpent { return ladders(of: file, order, mappings, spending: &budget, opening: csv) }
        var result = LongTableReader.read(file, order)
        if let tables { result.tables = TableReader.read(tables, of: file.name, order, []).tables }
        return result
    }

    /// The tables of a Markdown text that are matrices; the others belong to its prose.
    static func matrices(in file: TextFile, spending budget: inout ReadingBudget) throws(TabularError) -> [SourceTable] {
        try markdown(file, spending: &budget).filter { table in table.rows.first.map { LevelTableColumns.areThere(table.headers($0)) } ?? false }
    }

    static func isThereHTML(in text: String, within budget: ReadingBudget) -> Bool {
        var budget = budget
        guard HTMLTable.isIn(text), let tables = try? HTMLTable.all(in: text, spending: &budget) else { return false }
        return tables.contains { TableHead(SourceTable(file: "", name: $0.title, rows: $0.rows, packsNames: true)).shape != .unknown }
    }
}
