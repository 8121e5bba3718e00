import Testing

@testable import Tabular

@Suite("Writing CSV")
struct CSVWriterTests {
    private func written(_ rows: [[String]], with writer: CSVWriter) -> String {
        var writer = writer
        for row in rows { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("rows are written as the standard says, marked as UTF-8")
    func standard() {
        let text = written([["nom", "note"], ["Zoé", "a \"b\", c"], ["x", "one\ntwo"]], with: CSVWriter())
        #expect(text == "\u{FEFF}nom,note\r\nZoé,\"a \"\"b\"\", c\"\r\nx,\"one\ntwo\"\r\n")
    }

    @Test("separator, line ending and mark can be chosen")
    func choices() {
        let writer = CSVWriter(separator: .semicolon, lineEnding: .lineFeed, writesByteOrderMark: false)
        #expect(written([["a,b", "c;d"], ["", ""], [""]], with: writer) == "a,b;\"c;d\"\n;\n\"\"\n")
    }

    @Test("a cell a spreadsheet would execute gets an apostrophe", arguments: ["=1+1", "+33 1", "-5", "@SUM(A1)", "\t=1", "\r=1"])
    func formulas(text: String) {
        #expect(FormulaGuard.added(to: text) == "'" + text)
        let table = try? Table.read(Array(written([["a", "b"], [text, "x"]], with: CSVWriter()).utf8))
        #expect(table?.rows.first?.cells.first?.text == "'" + text)
    }

    @Test("harmless cells are left alone", arguments: ["", "a=b", "1-2", "l'été", "'quoted'", "éa", "'", "5 + 3"])
    func harmless(text: String) {
        #expect(FormulaGuard.added(to: text) == text)
        #expect(FormulaGuard.removed(from: text) == text)
    }

    @Test("removing the guard gives back exactly what was guarded", arguments: ["=1", "'=1", "''=1", "'x", "-", "'", "=\u{301}", "+é"])
    func guardRoundTrip(text: String) {
        #expect(FormulaGuard.removed(from: FormulaGuard.added(to: text)) == text)
    }

    @Test("formulas stay as they are when asked for")
    func raw() {
        let writer = CSVWriter(writesByteOrderMark: false, neutralisesFormulas: false)
        #expect(written([["=1", "-2"]], with: writer) == "=1,-2\r\n")
    }

    @Test("a first cell that looks like a mark of the file is quoted and read back", arguments: ["sep=;", "SEP=x", "\u{FEFF}a", " a "])
    func misleadingStart(text: String) throws {
        let bytes = Array(written([[text, "b"], ["1", "2"]], with: CSVWriter(writesByteOrderMark: false)).utf8)
        let table = try Table.read(bytes)
        #expect(table.columns.count == 2)
        #expect(bytes.first == UInt8(ascii: "\""))
        #expect(table.rows.map(\.line) == [2])
    }

    @Test("what is written is read back, whatever the cells hold", arguments: 0..<60 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let alphabet: [Character] = [
            "a", "é", "😀", ";", ",", "\t", "\"", "\n", "\r", "\r\n", " ", "=", "'", "-", "\u{FEFF}", "\u{2028}", "e\u{301}",
        ]
        let width = Int.random(in: 1...6, using: &numbers)
        let rows = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in
            (0..<width).map { _ in
                String((0..<Int.random(in: 0...8, using: &numbers)).compactMap { _ in alphabet.randomElement(using: &numbers) })
            }
        }
        let header = (0..<width).map { "column \($0)" }
        let separator = Separator.allCases[Int(seed % 3)]
        let ending = CSVWriter.LineEnding.allCases[Int(seed / 3 % 3)]
        let bare = CSVWriter(separator: separator, lineEnding: ending, writesByteOrderMark: seed % 2 == 0, neutralisesFormulas: false)
        #expect(try texts(read(written([header] + rows, with: bare), separator: separator)) == rows)
        let safe = CSVWriter(separator: separator, lineEnding: ending, writesByteOrderMark: seed % 2 == 0)
        let guarded = try texts(read(written([header] + rows, with: safe), separator: separator))
        #expect(guarded.map { $0.map(FormulaGuard.removed(from:)) } == rows)
    }
}
