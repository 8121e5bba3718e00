import Foundation
import Testing

@testable import Tabular

@Suite("Files that cannot be read")
struct RefusedFilesTests {
    @Test(
        "a fault in the quotes is shown where it is",
        arguments: [
            ("a;b\n1;\"open\n2;3\n", TabularError.Kind.unclosedQuote, 2, 3),
            ("a;b\n\"", .unclosedQuote, 2, 1),
            ("a;b\n1;\"x\"y\n", .textAfterClosingQuote, 2, 6),
            ("a;b\n\"é\nà\" ;2\n", .textAfterClosingQuote, 3, 3),
            ("a;b\n\"x\"\"y\"z\";1", .textAfterClosingQuote, 2, 7),
        ]
    )
    func quotes(text: String, kind: TabularError.Kind, line: Int, character: Int) {
        #expect(refusal(of: text, separator: .semicolon) == TabularError(kind, at: TextPosition(line: line, character: character)))
    }

    @Test("files without content are empty", arguments: ["", "\n\r\n\r", "\u{FEFF}", "\u{FEFF}\n", "sep=;\n"])
    func empty(text: String) {
        #expect(refusal(of: text)?.kind == .empty)
    }

    @Test("a blank first line is no header", arguments: [";;\n1;2;3", " \nx", "\"\"\nx"])
    func noHeader(text: String) {
        #expect(refusal(of: text) == TabularError(.noHeader, at: .start))
    }

    @Test("the same name twice is refused, whatever its case, accents and hyphens")
    func duplicates() {
        let error = refusal(of: "Prénom;nom;PRENOM \n1;2;3")
        #expect(error == TabularError(.duplicateHeader(name: "PRENOM", firstColumn: 1), at: TextPosition(line: 1, character: 12)))
        #expect(refusal(of: "date d'entrée;date_d_entree")?.kind == .duplicateHeader(name: "date_d_entree", firstColumn: 1))
    }

    @Test("more columns than the limit are refused, in the header and in a row")
    func columns() {
        let wide = String(repeating: ";", count: 1_000)
        #expect(refusal(of: wide + "\n")?.kind == .tooManyColumns(limit: 1_000))
        let error = refusal(of: "a;b\n" + wide)
        #expect(error == TabularError(.tooManyColumns(limit: 1_000), at: TextPosition(line: 2, character: 1_001)))
        #expect(refusal(of: "a;b\n" + String(repeating: ";", count: 999)) == nil)
        #expect(refusal(of: String(repeating: "x;", count: 1_000_000))?.kind == .tooManyColumns(limit: 1_000))
    }

    @Test("more bytes or cells than the limit are refused")
    func size() {
        #expect(refusal(of: "a;b\n1;2", limits: TableLimits(bytes: 6))?.kind == .tooLarge(bytes: 7, limit: 6))
        #expect(refusal(of: "a;b\n1;2", limits: TableLimits(bytes: 7)) == nil)
        #expect(refusal(of: "a;b\n1;2", limits: TableLimits(cells: 3))?.kind == .tooManyCells(limit: 3))
        #expect(refusal(of: "a;b\n1;2", limits: TableLimits(cells: 4)) == nil)
        #expect(TableLimits().bytes == 50 * 1024 * 1024)
    }

    @Test("a NUL is refused where it stands")
    func nul() {
        #expect(refusal(of: "a;b\n1;2\u{0}") == TabularError(.nul, at: TextPosition(line: 2, character: 4)))
    }

    @Test("a workbook is recognised", arguments: [[0x50, 0x4B, 3, 4, 20, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1]] as [[UInt8]])
    func workbook(bytes: [UInt8]) {
        #expect(refusal(of: bytes)?.kind == .spreadsheetFile)
    }

    static let everyKind: [TabularError.Kind] = [
        .empty, .tooLarge(bytes: 60_000_000, limit: 52_428_800), .spreadsheetFile, .invalidUTF8(byte: 0xE9), .invalidUTF16, .nul,
        .unclosedQuote, .textAfterClosingQuote, .tooManyColumns(limit: 1_000), .tooManyCells(limit: 9), .unknownSeparator("|"), .noHeader,
        .duplicateHeader(name: "nom", firstColumn: 2),
    ]

    @Test("every refusal speaks both languages and French keeps its spaces", arguments: everyKind)
    func words(kind: TabularError.Kind) {
        let error = TabularError(kind, at: .start)
        #expect(error.fr.hasSuffix(".") && error.en.hasSuffix("."))
        #expect(error.fr != error.en)
        let misspaced = error.fr.contains(#/ [;?!:»]|« /#)
        #expect(!misspaced)
    }

    @Test("each kind has its own sentence")
    func distinct() {
        #expect(Set(Self.everyKind.map { TabularError($0, at: .start).en }).count == Self.everyKind.count)
        #expect(Set(Self.everyKind.map { TabularError($0, at: .start).fr }).count == Self.everyKind.count)
    }

    @Test("the text of a hostile header is shortened and made harmless in the message")
    func excerpt() {
        let name = "\u{202E}evil" + String(repeating: "x", count: 5_000)
        let error = refusal(of: "\"\(name)\";\"\(name)\"")
        #expect(error?.en.contains("\u{202E}") == false)
        #expect((error?.en.count ?? 0) < 200)
    }
}
