import Foundation
import Tabular
import Testing

@Suite("A workbook read where an export in text is expected")
struct OpeningWorkbooksTests {
    private static func sheet(_ rows: String) -> String { "<worksheet><sheetData>\(rows)</sheetData></worksheet>" }
    private static func text(_ place: String, _ words: String) -> String { "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>" }

    private static let styles = """
        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/><numFmt numFmtId="171" formatCode="0.0%"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/><xf numFmtId="171"/></cellXfs></styleSheet>
        """

    private static func open(_ rows: String) throws -> Table {
        try Table.open(PlainArchive.of(PlainArchive.workbook(sheet: sheet(rows), styles: styles)))
    }

    private static func fault(_ bytes: [UInt8]) -> TabularError? {
        do throws(TabularError) {
            _ = try Table.open(bytes)
            return nil
        } catch { return error }
    }

    @Test("dates, numbers and shares are what the export would say; lines are rows of the sheet") func values() throws {
        let table = try Self.open(
            "<row r=\"2\">\(Self.text("A2", "number"))\(Self.text("B2", "day"))\(Self.text("C2", "share"))\(Self.text("D2", "pay"))</row>"
                + "<row r=\"4\"><c r=\"A4\" s=\"2\"><v>123</v></c><c r=\"B4\" s=\"1\"><v>46347</v></c><c r=\"C4\" s=\"3\"><v>0.8</v></c>"
                + "<c r=\"D4\"><v>0.30000000000000004</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" s=\"2\"><v>1234567</v></c><c r=\"C5\" s=\"4\"><v>0.57</v></c><c r=\"D5\"><v>45000.5</v></c></row>")
        #expect(table.columns.map(\.name) == ["number", "day", "share", "pay"])
        #expect(table.rows.map { $0.cells.map(\.text) } == [["00123", "2026-11-21", "80%", "0.3"], ["1234567", "", "57%", "45000.5"]])
        #expect(table.columns.first?.position.line == 2)
        #expect(table.rows.map(\.line) == [4, 5])
    }

    @Test("several sheets with rows are asked about; empty ones are passed over") func sheets() throws {
        func bytes(_ sheets: [(String, [[String]])]) throws -> [UInt8] {
            try WorkbookWriter.bytes(sheets.map { WorkbookWriter.Sheet(name: $0.0, rows: $0.1) }, madeAt: Date(timeIntervalSince1970: 0))
        }
        let one = try Table.open(try bytes([("Empty", []), ("Staff", [["name"], ["Zoé"]]), ("Also empty", [])]))
        #expect(one.rows.map { $0.cells.map(\.text) } == [["Zoé"]])
        let several = try #require(Self.fault(try bytes([("Staff", [["name"]]), ("Notes", [["x"]])])))
        #expect(several.kind == .workbook(.severalSheets(["Staff", "Notes"])))
        #expect(several.fr.contains("Staff, Notes") && several.en.contains("hide or delete the others"))
        #expect(Self.fault(try bytes([("Empty", [])]))?.kind == .empty)
    }

    @Test("a formula in error, a column named twice, an old workbook and a cut one are refused with their place") func refused() throws {
        let faulty = PlainArchive.workbook(
            sheet: Self.sheet("<row r=\"1\">\(Self.text("A1", "name"))</row><row r=\"3\"><c r=\"A3\" t=\"e\"><f>B3</f><v>#REF!</v></c></row>"))
        let error = try #require(Self.fault(PlainArchive.of(faulty)))
        #expect(error.kind == .workbook(.faultyCells(["A3"])) && error.line == 3)
        let twice = PlainArchive.workbook(sheet: Self.sheet("<row r=\"1\">\(Self.text("A1", "Name"))\(Self.text("B1", "name"))</row>"))
        #expect(Self.fault(PlainArchive.of(twice))?.kind == .duplicateHeader(name: "name", firstColumn: 1))
        #expect(Self.fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600))?.kind == .workbook(.compoundDocument))
        #expect(Self.fault(Array(PlainArchive.of(twice).prefix(200))) != nil)
        let text = try Table.open(Array("a;b\n1;2\n".utf8))
        #expect(text.separator == .semicolon)
    }
}
