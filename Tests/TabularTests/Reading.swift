@testable import Tabular

/// Short ways to say what a file holds and what comes out of it.
func read(_ text: String, separator: Separator? = nil) throws -> Table {
    try Table.read(Array(text.utf8), separator: separator)
}

func texts(_ table: Table) -> [[String]] {
    table.rows.map { $0.cells.map(\.text) }
}

func refusal(of bytes: [UInt8], separator: Separator? = nil, limits: TableLimits = TableLimits()) -> TabularError? {
    do throws(TabularError) {
        _ = try Table.read(bytes, separator: separator, limits: limits)
        return nil
    } catch {
        return error
    }
}

func refusal(of text: String, separator: Separator? = nil, limits: TableLimits = TableLimits()) -> TabularError? {
    refusal(of: Array(text.utf8), separator: separator, limits: limits)
}
