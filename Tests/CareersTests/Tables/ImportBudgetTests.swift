import Foundation
import Kernel
import Site
import Tabular
import Testing

@testable import Careers

@Suite("One budget for all the files of an import")
struct ImportBudgetTests {
    private static func csv(_ number: Int) -> (name: String, bytes: [UInt8]) {
        (name: "ladder\(number).csv", bytes: Array("Competency,Level 1,Level 2\nThrowing \(number),Throws a bowl,Throws a vase\nFiring,Loads,Plans\n".utf8))
    }

    private static func read(_ files: [(name: String, bytes: [UInt8])], cells: Int = 1_000_000, characters: Int = 1_000_000) -> FrameworkReading {
        FrameworkReader.read(files, within: ReadingBudget(cells: cells, characters: characters, unpackedBytes: 10 << 20))
    }

    @Test("files that fill it exactly are read; the one that goes over is named, once, and nothing is read") func tables() {
        let files = (1...3).map(Self.csv)
        #expect(Self.read(files, cells: 27).draft?.ladders.count == 3)
        let over = Self.read(files, cells: 26)
        #expect(over.draft == nil)
        #expect(over.entries(.error).map(\.place.file) == ["ladder3.csv"])
        #expect(over.says("all files together", .error))
        let long = Self.read(files, characters: 100)
        #expect(long.entries(.error).map(\.place.file) == ["ladder2.csv"])
    }

    @Test("many small workbooks do not do what one large one may not") func many() throws {
        let rows = [["Competency", "Level 1", "Level 2"], ["Throwing", "Throws a bowl", "Throws a vase"]]
        let bytes = try WorkbookWriter.bytes([WorkbookWriter.Sheet(name: "S", rows: rows)], madeAt: Date(timeIntervalSince1970: 0))
        let reading = Self.read((1...400).map { (name: "\($0).xlsx", bytes: bytes) }, cells: 60)
        #expect(reading.draft == nil)
        #expect(reading.entries(.error).map(\.place.file) == ["11.xlsx"])
    }

    @Test("what could not be stored is refused before it is shown; just under is not") func stored() throws {
        let most = ImportForm.source.most
        func input(_ bytes: Int) -> FormInput {
            let file = { (name: String, count: Int) in SentFile(name: name, bytes: [UInt8](repeating: 0xFF, count: count)) }
            return FormInput(files: ["files": [file("a.xlsx", 6_000_000), file("b.xlsx", bytes)]])
        }
        let carried = ImportSource.size(of: ImportForm.asSent(input(3)).sources)
        let last = (most - carried + 4) / 4 * 3
        #expect(ImportSource.size(of: try ImportForm.read(input(last)).sources) <= most)
        #expect(ImportForm.asSent(input(last)).isCarried)
        let problems = { (input: FormInput) -> [Problem] in
            guard case .invalid(let problems)? = (#expect(throws: Refusal.self) { try ImportForm.read(input) }) else { return [] }
            return problems
        }
        for count in [last + 1, 7_000_000] {
            let found = problems(input(count))
            #expect(found.map(\.field) == ["files"])
            #expect(found.first?.text.en.contains("16 million at most can be stored") == true)
            #expect(!ImportForm.asSent(input(count)).isCarried)
        }
    }

    @Test("a line separator of Unicode, which the preview takes, can be stored too") func separators() throws {
        let source = ImportSource(name: "a.csv", bytes: Array("Competency,Level 1,Level 2\nA\u{85}b,c,d\n".utf8))
        let input = FormInput(values: ["source": [ImportSource.text(of: [source])], "target": ["new"]])
        #expect(try ImportStoringForm.read(input).sources == [source])
    }
}
