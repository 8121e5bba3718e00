import Foundation
import Kernel
import Tabular
import Testing

@testable import Careers

@Suite("A framework that leaves as a table and comes back")
struct TableRoundTripTests {
    private static func language(_ seed: Int) -> Language { seed.isMultiple(of: 2) ? .french : .english }

    @Test("is the same in a workbook, a sheet for each ladder", arguments: 1...80) func workbook(seed: Int) throws {
        let (draft, language) = (TableLadderGenerator.draft(seed: UInt64(seed)), Self.language(seed))
        let sheets = FrameworkWorkbook.sheets(draft.ladders, in: language)
        let bytes = try WorkbookWriter.bytes(sheets, madeAt: Date(timeIntervalSince1970: 0))
        let reading = FrameworkReader.read([(name: "pottery.xlsx", bytes: bytes)])
        #expect(reading.errors == [])
        #expect(reading.dialect == .workbook)
        let back = try #require(reading.draft)
        #expect(TableImage(back, language) == TableImage(draft, language))
        #expect(reading.says("A table carries the ladder’s name", .note))
    }

    @Test("is the same in CSV, a file for each ladder", arguments: 1...80) func csv(seed: Int) throws {
        let (draft, language) = (TableLadderGenerator.draft(seed: UInt64(seed)), Self.language(seed))
        for ladder in draft.ladders {
            var csv = CSVWriter(separator: language == .french ? .semicolon : .comma)
            for row in MatrixSheet(ladder: ladder, language: language).rows { csv.append(row) }
            let reading = FrameworkReader.read([(name: ladder.name.preferring(language) + ".csv", bytes: csv.bytes)])
            #expect(reading.errors == [])
            let back = try #require(reading.draft)
            let alone = FrameworkDraft(name: ladder.name, languages: [language], ladders: [ladder])
            #expect(TableImage(back, language) == TableImage(alone, language))
            #expect(reading.says("A table carries the ladder’s name", .note))
        }
    }

    @Test("is the same in our YAML, and in a workbook as far as a table can carry it") func whole() throws {
        let draft = try #require(read(try CompanyFramework.yaml()).draft)
        #expect(read(NativeWriter(draft).text).draft?.withoutPlaces == draft.withoutPlaces)
        for language in Language.allCases {
            let bytes = try WorkbookWriter.bytes(FrameworkWorkbook.sheets(draft.ladders, in: language), madeAt: Date(timeIntervalSince1970: 0))
            let back = try #require(FrameworkReader.read([(name: "company.xlsx", bytes: bytes)]).draft)
            #expect(TableImage(back, language) == TableImage(draft, language))
            #expect(back.ladders.flatMap(\.expectations).allSatisfy { $0.signals.isEmpty && $0.examples.isEmpty })
        }
    }
}
