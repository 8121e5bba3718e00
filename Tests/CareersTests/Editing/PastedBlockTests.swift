import Kernel
import Site
import Testing

@testable import Careers

@Suite("A block pasted from a spreadsheet")
struct PastedBlockTests {
    private func cells(_ block: String, from competency: String = "customers", _ level: Int = 1) throws -> [WriteCells.Cell] {
        let ladder = try #require(read(SmallFramework.yaml).draft).ladders[0]
        let fields = ["block_competency": [competency], "block_level": [String(level)], "block": [block], "block_language": ["en"]]
        return try PastedBlock(BlockForm.read(FormInput(values: fields))).cells(on: ladder)
    }

    @Test("fills cells to the right and downwards")
    func rectangle() throws {
        let cells = try cells("a\tb\r\nc\td")
        #expect(cells.map(\.text) == ["a", "b", "c", "d"])
        #expect(cells.map(\.competency) == ["customers", "customers", "crafts", "crafts"] && cells.map(\.level) == [1, 2, 1, 2])
    }

    @Test("keeps empty cells where they are, even the first ones")
    func blanks() throws {
        #expect(try cells("\t\tc").map(\.text) == ["", "", "c"])
    }

    @Test("reads the quotes a spreadsheet puts around several lines")
    func quoted() throws {
        #expect(try cells("\"one\ntwo \"\"quoted\"\"\"\tb").map(\.text) == ["one\ntwo \"quoted\"", "b"])
    }

    @Test("that does not fit is refused whole, with the room there is", arguments: ["a\tb\tc\td", "a\nb\nc"])
    func tooLarge(_ block: String) throws {
        #expect(throws: Refusal.self) { try cells(block) }
    }

    @Test("from a cell that is not there any more is refused")
    func gone() throws {
        #expect(throws: Refusal.conflict(EditingWords.gone)) { try cells("a", from: "absent") }
        #expect(throws: Refusal.conflict(EditingWords.gone)) { try cells("a", from: "customers", 9) }
    }
}
