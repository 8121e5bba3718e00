import Foundation
import Kernel
import Tabular
import Testing

@testable import Careers

@Suite("Ladders in workbooks and in pasted tables")
struct WorkbookLaddersTests {
    static func workbook(_ sheets: [(name: String, rows: [[String]])], order: String? = nil, mappings: [String] = []) throws -> FrameworkReading {
        let bytes = try WorkbookWriter.bytes(
            sheets.map { WorkbookWriter.Sheet(name: $0.name, rows: $0.rows) }, madeAt: Date(timeIntervalSince1970: 0))
        return FrameworkReader.read(
            [(name: "Our ladders 2026.xlsx", bytes: bytes)], order: order.flatMap { LevelOrder($0) }, mappings: mappings.map { TableMapping($0) })
    }

    static let pottery = [
        ["Competency", "Level 1", "Level 2", "Comments"], ["Throwing", "Throws a bowl as it was shown", "Throws a vase", "see the film"],
        ["Drying", "", "- Plans the drying of the week\n- Says what cracked", ""],
    ]

    @Test("each sheet is a ladder; one that is none is left out, and said") func sheets() throws {
        let long = [
            ["Role", "Level", "Skill", "Expectation"], ["Seller", "P1", "Pricing", "Names the price"], ["Seller", "P2", "Pricing", "Sets the price"],
        ]
        let reading = try Self.workbook([
            ("Potters", Self.pottery), ("Sellers", long), ("Read me", [["Author", "Date"], ["Somebody", "2026-01-02"]]),
        ])
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(draft.ladders.map(\.name.en) == ["Potters", "Seller"])
        #expect(draft.ladders[0].expectation(of: "drying", at: 2)?.statements.count == 2)
        #expect(draft.ladders[0].expectation(of: "drying", at: 2)?.place?.line == 3)
        #expect(reading.says("The table “Read me” is not read", .warning))
        #expect(reading.says("The column “Comments” is not a level", .warning, line: 1))
        #expect(reading.tables.count == 3)
    }

    @Test("levels down and competencies across are turned round") func turned() throws {
        let rows = [["Level", "Strategy", "Teamwork"], ["IC1", "Learns the plan", "Asks for help"], ["IC2", "Writes a plan", ""]]
        let reading = try Self.workbook([("Design", rows)])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map(\.name.en) == ["IC1", "IC2"])
        #expect(ladder.competencies.map(\.name.en) == ["Strategy", "Teamwork"])
        #expect(ladder.expectation(of: "strategy", at: 2)?.place?.line == 3)
        #expect(reading.tables.first?.isTurned == true)
    }

    static let html = """
        <h2>Pottery</h2><table><tr><td></td><td>IC3</td><td>IC4</td></tr><tr><td colspan="3">Clay</td></tr>
        <tr><td>Throwing</td><td>Throws a bowl</td><td><ul><li>Throws a vase</li><li>Shows how</li></ul></td></tr>
        <tr><td colspan="3">Fire</td></tr><tr><td rowspan="2">Firing</td><td colspan=2>Loads the kiln</td></tr><tr><td>Keeps a log</td><td></td></tr></table>
        """

    @Test("a pasted HTML table is a ladder, its titles across are themes") func pasted() throws {
        let reading = FrameworkReader.read([(name: "pasted text", bytes: Array(Self.html.utf8))])
        #expect(reading.errors == [])
        #expect(reading.dialect == .htmlTables)
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.name.en == "Pottery")
        #expect(ladder.themes.map(\.name.en) == ["Clay", "Fire"])
        #expect(ladder.expectation(of: "throwing", at: 2)?.statements.count == 2)
        #expect(ladder.expectation(of: "firing", at: 1)?.statements.count == 2)
        #expect(ladder.expectation(of: "firing", at: 2)?.statements.map(\.text.en) == ["Loads the kiln"])
    }

    @Test("levels that a merged cell gathers are one level, and what runs across a level is its scope") func summaries() throws {
        let html = """
            <table><tr><th>Level</th><th>Strategy</th><th>Execution</th></tr><tr><th rowspan=3>IC1</th><td colspan=2>Entry level</td></tr>
            <tr><td>Learns</td><td>Draws</td></tr><tr><td>Asks</td><td>Cleans</td></tr><tr><th rowspan=2>IC2</th><td colspan=2>Grown</td></tr>
            <tr><td>Writes</td><td>Paints</td></tr></table>
            """
        let ladder = try #require(FrameworkReader.read([(name: "design.html", bytes: Array(html.utf8))]).draft?.ladders.first)
        #expect(ladder.levels.map(\.scope?.en) == ["Entry level", "Grown"])
        #expect(ladder.expectation(of: "strategy", at: 1)?.statements.map(\.text.en) == ["Learns", "Asks"])
        #expect(ladder.expectation(of: "execution", at: 2)?.statements.map(\.text.en) == ["Paints"])
    }

    @Test("a block copied from a spreadsheet is read, its empty corner too") func block() throws {
        let text = "\tLevel 1\tLevel 2\nThrowing\tThrows a bowl\t\"Throws a vase\nand shows how\"\n"
        let reading = FrameworkReader.read([(name: "pasted text", bytes: Array(text.utf8))])
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.expectations.count == 2)
    }

    @Test("hostile files end in an error that says what to do, or in a draft") func hostile() {
        let files: [[UInt8]] = [
            [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0, 0, 0], Array("<table><tr><td".utf8),
            Array(("<table>" + String(repeating: "<tr>", count: 5_000) + "<td colspan=999999 rowspan=999999>x").utf8),
            Array((String(repeating: "Skill,", count: 5_000) + "\nx").utf8),
        ]
        for (index, bytes) in files.enumerated() {
            let reading = FrameworkReader.read([(name: "file.csv", bytes: bytes)])
            #expect(reading.draft == nil, "file \(index)")
            #expect(reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }, "file \(index)")
        }
    }
}
