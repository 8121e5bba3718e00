import Foundation
import Tabular
import Testing

@Suite("Workbooks of spreadsheets")
struct ReadingWorkbooksTests {
    static func texts(_ sheet: Workbook.Sheet?) -> [[String]] { sheet?.rows.map { $0.cells.map(\.text) } ?? [] }

    private static func read(_ sheet: String, strings: String? = nil, styles: String? = nil) throws -> Workbook.Sheet {
        let bytes = PlainArchive.of(PlainArchive.workbook(sheet: "<worksheet><sheetData>\(sheet)</sheetData></worksheet>", strings: strings, styles: styles))
        return try #require(try Workbook.read(bytes).sheets.first)
    }

    @Test("what is written reads back as it was, whatever the texts", arguments: 1...60) func roundTrip(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        let texts = [
            "Tourne un bol", "=1+2", "+33", "-4", "@now", "a\nb", "  kept  ", "_x0041_", "é œ « »", "👩🏽‍🚀", "\"q\"", "<b>&amp;", "12", "2026-11-21", "'=x",
            "\u{2028}",
            "TRUE", "1e5",
        ]
        let rows = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            (0..<Int.random(in: 1...9, using: &random)).map { _ in Bool.random(using: &random) ? "" : texts.randomElement(using: &random) ?? "" } + ["end"]
        }
        let sheets = [WorkbookWriter.Sheet(name: "A/B: [c]", rows: rows), WorkbookWriter.Sheet(name: "a b   c", rows: [["x"]])]
        let bytes = try WorkbookWriter.bytes(sheets, madeAt: Date(timeIntervalSince1970: 1_790_000_000))
        let book = try Workbook.read(bytes)
        #expect(Self.texts(book.sheets.first) == rows)
        #expect(book.sheets.first?.formulaCount == 0)
        #expect(book.sheets.count == 2)
        let again = try WorkbookWriter.bytes(sheets, madeAt: Date(timeIntervalSince1970: 1_790_000_000))
        #expect(again == bytes)
    }

    @Test("names of sheets are made acceptable, each once") func names() throws {
        let long = String(repeating: "n", count: 50)
        let sheets = ["", "'quoted'", long, long, "History", "Été 🎉"].map { WorkbookWriter.Sheet(name: $0, rows: [["x"]]) }
        let book = try Workbook.read(try WorkbookWriter.bytes(sheets, madeAt: Date(timeIntervalSince1970: 0)))
        let names = book.sheets.map(\.name)
        #expect(names == ["Sheet", "quoted", String(long.prefix(31)), String(long.prefix(29)) + " 2", "Sheet 2", "Été 🎉"])
    }

    @Test("shared, inline and rich texts, numbers, dates, truths and faults are texts") func kinds() throws {
        let sheet = try Self.read(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c><c r="D2"><v>3</v></c></row>
            <row r="5"><c r="A5" s="1"><v>46347</v></c><c r="B5" s="2"><v>46347.5</v></c><c r="C5"><v>0.25</v></c><c r="D5" t="b"><v>1</v></c>
            <c r="E5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F5" t="str"><f>A1&amp;B1</f><v>kept</v></c><c r="G5" s="3"/></row>
            """,
            strings: "<sst><si><t>one</t><rPh><t>wan</t></rPh></si></sst>",
            styles: """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]dd/mm/yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>
                """)
        #expect(Self.texts(sheet) == [["one", "two runs", "", "3"], ["2026-11-21", "2026-11-21 12:00", "0.25", "TRUE", "", "kept"]])
        #expect(sheet.rows.map(\.line) == [2, 5])
        #expect(sheet.formulas == ["E5", "F5"])
        #expect(sheet.faultyCells == ["E5"])
    }

    @Test("a merged cell speaks for all it covers, a title only for itself") func merged() throws {
        let bytes = PlainArchive.of(
            PlainArchive.workbook(
                sheet: """
                    <worksheet><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c r="C1"/></row>
                    <row r="2"><c r="A2" t="inlineStr"><is><t>Clay</t></is></c><c r="B2" t="inlineStr"><is><t>same</t></is></c></row>
                    <row r="3"><c r="C3" t="inlineStr"><is><t>last</t></is></c></row>
                    </sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>
                    """))
        let sheet = try #require(try Workbook.read(bytes).sheets.first)
        #expect(Self.texts(sheet) == [["Title"], ["Clay", "same", "same"], ["Clay", "", "last"]])
        #expect(sheet.rows[1].cells[2].isRepeated)
        #expect(sheet.mergedRanges == 4)
    }

    @Test("hidden sheets are named and not read, unless somebody asks for them") func hidden() throws {
        let sheet = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>"
        let bytes = PlainArchive.of(PlainArchive.workbook(sheet: sheet, state: "hidden"))
        #expect(throws: TabularError.self) { try Workbook.read(bytes) }
        let read = try Workbook.read(bytes, only: "Clay")
        #expect(Self.texts(read.sheets.first) == [["x"]])
        #expect(read.hiddenSheets == ["Clay"])
        #expect(throws: TabularError.self) { try Workbook.read(bytes, only: "Fire") }
    }
}
