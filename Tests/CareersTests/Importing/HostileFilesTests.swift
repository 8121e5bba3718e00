import Careers
import Testing

@Suite("Hostile files: a clear error, never a crash, never a wait", .timeLimit(.minutes(2)))
struct HostileFilesTests {
    static func read(_ bytes: [UInt8]) -> FrameworkReading {
        FrameworkReader.read([(name: "hostile.yaml", bytes: bytes)])
    }

    static let start = Array("format: palier-framework-1\nname: \"A\"\nladders: []\n".utf8)

    @Test("invalid UTF-8 has its line and column") func invalidUTF8() {
        let reading = Self.read(Array("format: palier-framework-1\nname: Caf".utf8) + [0xE9, 0x0A])
        #expect(reading.errors == ["2:10 Byte 0xE9 is not UTF-8: the file is probably in Windows-1252 or ISO 8859-1; save it as UTF-8."])
    }

    @Test(
        "broken sequences are all refused",
        arguments: [
            [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
            [0xE2, 0x28, 0xA1],
        ] as [[UInt8]]
    ) func brokenSequences(bytes: [UInt8]) {
        #expect(Self.read(Self.start + bytes).says("is not UTF-8", .error, line: 4))
    }

    @Test("a byte order mark is read through, a second one is refused") func byteOrderMark() {
        #expect(Self.read([0xEF, 0xBB, 0xBF] + Array(SmallFramework.yaml.utf8)).draft != nil)
        #expect(Self.read(Self.start + [0xEF, 0xBB, 0xBF]).says("Control character U+FEFF", .error, line: 4))
    }

    @Test("UTF-16 is named") func utf16() {
        #expect(Self.read([0xFF, 0xFE, 0x66, 0x00]).says("The file is in UTF-16", .error))
    }

    @Test("NUL and control characters are refused", arguments: [0x00, 0x07, 0x1B, 0x7F] as [UInt8]) func controls(byte: UInt8) {
        #expect(Self.read(Self.start + [byte]).says("Control character U+00", .error, line: 4))
    }

    @Test("lines may end in CR LF or CR") func lineEnds() {
        #expect(FrameworkReader.read([(name: "a", bytes: Array(SmallFramework.yaml.replacing("\n", with: "\r\n").utf8))]).draft != nil)
        let bad = SmallFramework.with("kind: hard", "kind: herd")
        let line = SmallFramework.line(of: "kind: hard")
        #expect(Self.read(Array(bad.replacing("\n", with: "\r").utf8)).says("hard", .error, line: line))
        #expect(Self.read(Array(bad.replacing("\n", with: "\r\n").utf8)).says("hard", .error, line: line))
    }

    @Test("empty, and blank") func empty() {
        #expect(Self.read([]).says("The file is empty", .error))
        #expect(Self.read(Array(" \n\n  \n".utf8)).says("The file is empty", .error))
    }

    @Test("more than 50 MB") func tooLarge() {
        #expect(Self.read(Array(repeating: 0x20, count: 50_000_001)).says("larger than 50 MB", .error))
    }

    @Test("a million lines") func tooManyLines() {
        let lines = Array(repeating: Array("  - a\n".utf8), count: 1_000_000).flatMap { $0 }
        #expect(Self.read(Self.start + lines).says("more than 200000 lines", .error, line: 200_001))
    }

    @Test("a bomb of aliases") func aliasBomb() {
        var yaml = "format: palier-framework-1\nname: &a [x, x, x, x, x, x, x, x, x]\n"
        for (new, old) in zip("bcdefghijklm", "abcdefghijkl") {
            yaml += "\(new): &\(new) [*\(old), *\(old), *\(old), *\(old), *\(old), *\(old), *\(old)]\n"
        }
        #expect(Self.read(Array(yaml.utf8)).says("YAML aliases are not accepted: `*a` repeats `&a` of line 2", .error, line: 3))
    }

    @Test("an alias bomb in the keys") func aliasKeys() {
        let yaml = "format: palier-framework-1\na: &a [x, x]\nb: &b [*a, *a]\n{*b : c}\n"
        #expect(Self.read(Array(yaml.utf8)).says("YAML aliases are not accepted", .error, line: 3))
    }

    @Test("an alias of itself") func selfAlias() {
        #expect(Self.read(Array("format: palier-framework-1\nname: &a [*a]\n".utf8)).draft == nil)
    }

    struct Repeated: Sendable, CustomTestStringConvertible {
        let piece: String
        let count: Int
        var end = ""
        var testDescription: String { "\(piece) \(count) times" }
    }

    @Test(
        "nested brackets, dashes, keys",
        arguments: [
            Repeated(piece: "[", count: 100_000), Repeated(piece: "{", count: 100_000), Repeated(piece: "{a: ", count: 50_000),
            Repeated(piece: "\"]\", [", count: 50_000), Repeated(piece: "[\"]\", ", count: 50_000), Repeated(piece: "- ", count: 100_000),
            Repeated(piece: "[", count: 30, end: String(repeating: "]", count: 30)), Repeated(piece: "{? ", count: 50_000),
            Repeated(piece: "? ", count: 1_000), Repeated(piece: "- [ \"\n", count: 20_000), Repeated(piece: "[ ] ", count: 50_000),
        ]
    ) func nested(text: Repeated) {
        let yaml = "format: palier-framework-1\nname:\n  " + String(repeating: text.piece, count: text.count) + text.end + "\n"
        let reading = Self.read(Array(yaml.utf8))
        #expect(reading.draft == nil)
        #expect(reading.errors.count == 1)
        #expect(reading.entries(.error).first?.place.line != nil)
    }

    @Test("keys within keys, with brackets in quotes to hide the depth") func nestedKeys() {
        let opening = String(repeating: "{\"}\": a, ? ", count: 900)
        let text = opening + "[" + String(repeating: "x, ", count: 100_000) + "x]" + String(repeating: " : b}", count: 900)
        #expect(Self.read(Array("format: palier-framework-1\nname:\n  \(text)\n".utf8)).says("nesting is too deep", .error, line: 3))
    }

    @Test("brackets in a text are not nesting") func bracketsInText() {
        let text = String(repeating: "see [1] and {2}, it's [", count: 60)
        let yaml = SmallFramework.with("Une jeune entreprise de livraison.", "\"\(text)\"").replacing(
            "Une tâche cadrée",
            with: "\"[ '[ {\""
        )
        #expect(Self.read(Array(yaml.utf8)).errors == [])
    }

    @Test("nesting by indentation") func indented() {
        let yaml = (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(Self.read(Array(("format: palier-framework-1\n" + yaml).utf8)).says("nesting is too deep", .error))
    }

    @Test("a list of a million commas") func commas() {
        let reading = Self.read(Array("format: palier-framework-1\nname: [".utf8) + Array(repeating: UInt8(ascii: ","), count: 1_000_000))
        #expect(reading.says("commas and brackets", .error, line: 2))
    }

    @Test("a text without end") func longText() {
        let reading = Self.read(Array("format: palier-framework-1\nname: ".utf8) + Array(repeating: UInt8(ascii: "a"), count: 100_000))
        #expect(reading.says("longer than 20000 bytes", .error, line: 2))
    }

    @Test("fifty thousand mistakes give a report one can read") func manyMistakes() {
        let yaml = "format: palier-framework-1\nname: A\nvalues:\n" + String(repeating: "  - x\n", count: 50_000) + "ladders: []\n"
        let reading = Self.read(Array(yaml.utf8))
        #expect(reading.report.entries.count == 1_000)
        #expect(reading.report.unlisted > 48_000)
        let saysSo = FrameworkInspection(reading).json().contains("more entries, not listed")
        #expect(saysSo)
    }

    @Test("Unicode line separators are spaces, and the lines stay those an editor shows") func separators() {
        let yaml = SmallFramework.with("version: \"2026.1\"", "version: \"2026\u{2028}1\"").replacing("kind: hard", with: "kind: herd")
        let reading = Self.read(Array(yaml.utf8))
        #expect(reading.says("Unicode line separators", .note, line: 4))
        #expect(reading.says("hard", .error, line: SmallFramework.line(of: "kind: hard")))
    }

    @Test("a text in Markdown that looks like an anchor or an alias is only text") func looksLikeAlias() {
        let yaml = SmallFramework.with("Une jeune entreprise de livraison.", "\"Q&A *vraiment* utile, R&D\"")
        #expect(Self.read(Array(yaml.utf8)).errors == [])
    }
}
