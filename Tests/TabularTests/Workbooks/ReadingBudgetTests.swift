import Foundation
import Tabular
import Testing

@Suite("One budget for all the files of a reading")
struct ReadingBudgetTests {
    private static func budget(cells: Int = 1_000, characters: Int = 10_000, unpacked: Int = 1_000_000) -> ReadingBudget {
        ReadingBudget(cells: cells, characters: characters, unpackedBytes: unpacked)
    }

    /// Cells that all say the same shared text.
    private static func archive(cells: Int, saying text: String) -> [UInt8] {
        let row = (1...cells).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }.joined()
        let strings = "<sst><si><t>\(text)</t></si></sst>"
        return PlainArchive.of(PlainArchive.workbook(sheet: "<worksheet><sheetData>\(row)</sheetData></worksheet>", strings: strings))
    }

    private static func kind(_ body: () throws(TabularError) -> Void) -> TabularError.Kind? {
        do {
            try body()
            return nil
        } catch { return error.kind }
    }

    @Test("workbooks draw from the same cells: what fills it passes, one more does not") func cells() {
        let bytes = Self.archive(cells: 4, saying: "x")
        for (most, expected) in [(8, TabularError.Kind?.none), (7, .overBudget(.cells, limit: 7))] {
            var budget = Self.budget(cells: most)
            let kind = Self.kind { () throws(TabularError) in
                for _ in 0..<2 { _ = try Workbook.read(bytes, spending: &budget) }
            }
            #expect(kind == expected)
            #expect(budget.isSpent == (expected != nil))
        }
    }

    @Test("a shared text counts once where it is kept and once for each cell that says it") func sharedStrings() {
        let bytes = Self.archive(cells: 9, saying: String(repeating: "x", count: 1_000))
        for (most, expected) in [(10_000, TabularError.Kind?.none), (9_999, .overBudget(.characters, limit: 9_999))] {
            var budget = Self.budget(characters: most)
            #expect(Self.kind { () throws(TabularError) in _ = try Workbook.read(bytes, spending: &budget) } == expected)
        }
    }

    @Test("a list of shared texts that nothing uses is refused, full or empty") func bomb() {
        let sheet = HostileWorkbooksTests.sheet
        let full = "<sst>" + String(repeating: "<si><t>\(String(repeating: "y", count: 400))</t></si>", count: 30) + "</sst>"
        var budget = Self.budget()
        let large = PlainArchive.of(PlainArchive.workbook(sheet: sheet, strings: full))
        #expect(Self.kind { () throws(TabularError) in _ = try Workbook.read(large, spending: &budget) } == .overBudget(.characters, limit: 10_000))
        var other = Self.budget()
        let empty = PlainArchive.of(PlainArchive.workbook(sheet: sheet, strings: "<sst>" + String(repeating: "<si/>", count: 1_001) + "</sst>"))
        #expect(Self.kind { () throws(TabularError) in _ = try Workbook.read(empty, spending: &other) } == .overBudget(.cells, limit: 1_000))
    }

    @Test("what workbooks unpack to is counted together too, damaged ones included") func unpacked() {
        let bytes = Self.archive(cells: 40, saying: "x")
        var budget = Self.budget(unpacked: bytes.count + 200)
        #expect(Self.kind { () throws(TabularError) in _ = try Workbook.read(bytes, spending: &budget) } == nil)
        #expect(
            Self.kind { () throws(TabularError) in _ = try Workbook.read(bytes, spending: &budget) } == .overBudget(.unpackedBytes, limit: bytes.count + 200))
        #expect(budget.isSpent)
    }

    @Test("a text of a page that covers many cells counts in each") func spans() {
        let text = String(repeating: "z", count: 500)
        let html = "<table><tr><td>a</td><td colspan=5 rowspan=5>\(text)</td></tr>" + String(repeating: "<tr></tr>", count: 4) + "</table>"
        var budget = Self.budget(characters: 5_000)
        #expect(Self.kind { () throws(TabularError) in _ = try HTMLTable.all(in: html, spending: &budget) } == .overBudget(.characters, limit: 5_000))
        #expect(budget.isSpent)
    }

    @Test("the error says the limit and what to do, in both languages") func words() {
        let error = TabularError(.overBudget(.cells, limit: 1_000_000), at: .start)
        #expect(error.fr.contains("1 million de cellules, tous fichiers compris") && error.fr.contains("en plusieurs fois"))
        #expect(error.en.contains("1 million cells, all files together") && error.en.contains("several times"))
        #expect(TabularError(.overBudget(.unpackedBytes, limit: 128 << 20), at: .start).en.contains("128 MB once unpacked"))
    }
}
