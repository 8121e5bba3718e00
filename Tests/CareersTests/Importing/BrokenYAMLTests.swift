import Careers
import Kernel
import Testing

@Suite("YAML that cannot be read at all")
struct BrokenYAMLTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        let line: String
        let says: String
        var testDescription: String { line }
    }

    static let lines = [
        Broken(line: "context: note: this", says: "An unexpected colon: put the text in quotes"),
        Broken(line: "context: \"never closed", says: "never closed"),
        Broken(line: "context: @team", says: "A text cannot start with this character: put it in quotes"),
        Broken(line: "context: \"a\\qb\"", says: "After a backslash this character means nothing"),
        Broken(line: "context: *bold", says: "A leading asterisk means an alias: put the text in quotes"),
        Broken(line: "\tcontext: a", says: "A tab is used as indentation"),
        Broken(line: "name: again", says: "The key `name` is written twice in the same place"),
        Broken(line: "context: [a, b", says: "what was opened"),
        Broken(line: "context: !!binary aGVsbG8=", says: "YAML tags such as"),
        Broken(line: "? [a, b]\n: c", says: "a key is a word"),
        Broken(line: "{[a, b]: c}: d", says: "A key must be a word"),
        Broken(line: "context: \"a\\0b\"", says: "control character"),
    ]

    @Test("is explained, with its line", arguments: lines) func explained(_ broken: Broken) {
        let reading = read("format: palier-framework-1\nname: Framework\n\(broken.line)\nladders:\n  - key: a\n")
        #expect(reading.draft == nil)
        #expect(reading.errors.count == 1)
        let isExplained = reading.errors.first?.contains(broken.says) == true
        #expect(isExplained, "\(reading.errors)")
        let line = reading.entries(.error).first?.place.line ?? 0
        #expect((2...6).contains(line))
    }

    @Test("in French as in English") func bothLanguages() {
        let message = read("format: palier-framework-1\nname: a: b\nladders: []\n").entries(.error).first?.message
        let isFrench = message?.fr.contains("entre guillemets") == true
        #expect(isFrench)
    }

    @Test("one document only") func secondDocument() {
        #expect(read("format: palier-framework-1\nladders: []\n---\nformat: b\n").says("A second document starts here", .error, line: 3))
    }
}
