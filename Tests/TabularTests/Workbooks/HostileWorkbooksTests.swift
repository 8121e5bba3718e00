import Foundation
import Tabular
import Testing

@Suite("Hostile workbooks")
struct HostileWorkbooksTests {
    static let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>"

    static func fault(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> WorkbookFault? {
        do {
            _ = try Workbook.read(bytes, limits: limits)
            return nil
        } catch {
            if case .workbook(let fault) = error.kind { return fault }
            return nil
        }
    }

    @Test("a document type is refused before anything of it is read") func entities() {
        let entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        let bytes = PlainArchive.of(PlainArchive.workbook(sheet: entity + Self.sheet.replacing(">x<", with: ">&e;<")))
        #expect(Self.fault(bytes) == .documentType(part: "xl/worksheets/sheet1.xml"))
        let declared = PlainArchive.workbook(sheet: Self.sheet, strings: entity + "<sst><si><t>&e;</t></si></sst>")
        #expect(Self.fault(PlainArchive.of(declared)) == .documentType(part: "xl/sharedStrings.xml"))
    }

    @Test("a part outside the archive is refused", arguments: ["../../../etc/passwd", "..\\..\\x.xml", "file:///etc/passwd", "C:/x.xml"]) func paths(
        target: String
    ) {
        #expect(Self.fault(PlainArchive.of(PlainArchive.workbook(sheet: Self.sheet, target: target))) == .outsideTheArchive(target: target))
    }

    @Test("what unpacks to too much is refused, by its size and by its ratio") func bombs() throws {
        let rows = (0..<3_000).map { _ in ["same text", "same text", "same text"] }
        let bytes = try WorkbookWriter.bytes([WorkbookWriter.Sheet(name: "S", rows: rows)], madeAt: Date(timeIntervalSince1970: 0))
        #expect(Self.fault(bytes) == nil)
        var small = WorkbookLimits()
        small.partBytes = 20_000
        var dense = WorkbookLimits()
        (dense.bytesBeforeRatio, dense.ratio) = (10_000, 4)
        var short = WorkbookLimits()
        short.allBytes = 30_000
        for limits in [small, dense, short] {
            let fault = Self.fault(bytes, limits: limits)
            guard case .bloated = fault else {
                Issue.record("read, or refused otherwise: \(String(describing: fault))")
                continue
            }
        }
        var few = WorkbookLimits()
        few.parts = 3
        #expect(Self.fault(bytes, limits: few) == .tooManyParts(limit: 3))
    }

    @Test("too many cells or columns are an error with a place") func cells() {
        func kind(_ sheet: String, _ limits: WorkbookLimits = WorkbookLimits()) -> TabularError.Kind? {
            do {
                _ = try Workbook.read(PlainArchive.of(PlainArchive.workbook(sheet: sheet)), limits: limits)
                return nil
            } catch { return error.kind }
        }
        #expect(kind(Self.sheet.replacing("A1", with: "XFD1")) == .tooManyColumns(limit: 1_000))
        var few = WorkbookLimits()
        few.cells = 5
        #expect(kind(Self.sheet.replacing("A1", with: "Z1"), few) == .overBudget(.cells, limit: 5))
        let merges = "<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 30) + "</mergeCells></worksheet>"
        few.merges = 10
        #expect(kind(Self.sheet.replacing("</worksheet>", with: merges), few) == .workbook(.bloated(part: "xl/worksheets/sheet1.xml")))
    }

    @Test("an encrypted part, an old workbook and another kind of zip say so") func others() {
        #expect(Self.fault(PlainArchive.of(PlainArchive.workbook(sheet: Self.sheet), encrypted: true)) == .encrypted)
        #expect(Self.fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)) == .compoundDocument)
        #expect(Self.fault(PlainArchive.of([(name: "word/document.xml", text: "<w/>")])) == .notAWorkbook)
        #expect(Self.fault(Array("a,b".utf8)) == .notAWorkbook)
    }

    @Test("cut or altered, it is an error and never a crash", arguments: 1...120) func mutated(seed: Int) throws {
        var random = SeededNumbers(seed: UInt64(seed))
        var bytes = try WorkbookWriter.bytes(
            [WorkbookWriter.Sheet(name: "S", rows: [["Competency", "1. Potter"], ["Throwing", "Throws a bowl"]])], madeAt: Date(timeIntervalSince1970: 0))
        if seed.isMultiple(of: 2) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random)) }
        for _ in 0..<Int.random(in: 1...20, using: &random) where !bytes.isEmpty {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        _ = try? Workbook.read(bytes)
        let plain = PlainArchive.workbook(sheet: String(Self.sheet.prefix(Int.random(in: 0..<Self.sheet.count, using: &random))))
        _ = try? Workbook.read(PlainArchive.of(plain))
    }

    @Test("XML that is not closed, or holds a number where a text should be found, is damaged") func damaged() {
        #expect(Self.fault(PlainArchive.of(PlainArchive.workbook(sheet: String(Self.sheet.dropLast(20))))) == .damaged(part: "xl/worksheets/sheet1.xml"))
        let lost = Self.sheet.replacing("t=\"inlineStr\"><is><t>x</t></is>", with: "t=\"s\"><v>7</v>")
        #expect(Self.fault(PlainArchive.of(PlainArchive.workbook(sheet: lost))) == .damaged(part: "xl/worksheets/sheet1.xml"))
        #expect(Self.fault(PlainArchive.of(PlainArchive.workbook(sheet: "\u{FEFF}"))) == .damaged(part: "xl/worksheets/sheet1.xml"))
    }

    @Test("a text no cell can hold is refused in writing") func longCell() {
        let rows = [[String(repeating: "x", count: 32_768)]]
        #expect(throws: TabularError.self) { try WorkbookWriter.bytes([WorkbookWriter.Sheet(name: "S", rows: rows)], madeAt: Date(timeIntervalSince1970: 0)) }
    }
}
