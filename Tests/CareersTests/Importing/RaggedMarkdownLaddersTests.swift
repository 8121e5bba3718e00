import Careers
import Kernel
import Testing

@Suite("Markdown ladders as they are found: ragged")
struct RaggedMarkdownLaddersTests {
    /// One topic whose lines the test writes.
    static func ladder(levels: String = "levels: 1", topic: String) -> FrameworkReading {
        read("---\npath: /bread\ntitle: Bread\n\(levels)\ntopics:\n\(topic)\n---\n", as: "bread.md")
    }

    static let oneLevel =
        "  - title: Dough\n    content:\n      - level: 1\n        criteria:\n          - Weighs the flour and the water for the day.\n"

    @Test("two topics of the same name both stay, and both lines are named") func twins() {
        let reading = Self.ladder(topic: Self.oneLevel + Self.oneLevel)
        #expect(reading.draft?.ladders.first?.themes.map(\.key) == ["dough", "dough-2"])
        #expect(reading.says("A topic on line 6 already has this name: this one gets the key `dough-2`", .warning, line: 11))
        #expect(reading.says("is written 2 times (lines 8, 13)", .warning, line: 8))
    }

    @Test("a level written twice in a topic is put together") func levelTwice() {
        let reading = Self.ladder(topic: Self.oneLevel + "      - level: 1\n        criteria: [Closes the bag for the night.]\n")
        #expect(reading.draft?.ladders.first?.expectations.map(\.statements.count) == [2])
        #expect(reading.says("Level 1 is written twice in this topic", .warning, line: 11))
    }

    @Test("a criterion that is not in a list is one line") func loneCriterion() {
        let reading = Self.ladder(topic: Self.oneLevel.replacing("\n          - Weighs", with: " Weighs"))
        #expect(reading.draft?.ladders.first?.expectations.first?.statements.count == 1)
        #expect(reading.says("`criteria` should be a list", .warning, line: 9))
    }

    @Test("empty lines are left out and reported") func emptyLines() {
        let reading = Self.ladder(topic: Self.oneLevel + "          -\n          - \"  \"\n")
        #expect(reading.draft?.ladders.first?.expectations.first?.statements.count == 1)
        #expect(reading.entries(.warning).count { $0.message.en.contains("Empty line") } == 2)
    }

    @Test("keys nobody knows are reported, not imported") func unknownKeys() {
        let reading = Self.ladder(topic: Self.oneLevel.replacing("    content:", with: "    colour: red\n    content:"))
        #expect(reading.draft != nil)
        #expect(reading.says("The key `colour` is not imported", .warning, line: 7))
    }

    @Test("a misspelt key gets its suggestion") func misspelt() {
        let reading = Self.ladder(topic: Self.oneLevel.replacing("criteria:", with: "criteria :").replacing("- level", with: "- levle"))
        #expect(reading.says("Did you mean `level`?", .warning))
        #expect(reading.says("`level` is missing", .error, line: 8))
        #expect(reading.draft == nil)
    }

    @Test("a tab after a dash is a space") func tabAfterDash() {
        let reading = Self.ladder(topic: Self.oneLevel.replacing("- Weighs", with: "-\tWeighs"))
        #expect(reading.errors == [])
        #expect(reading.says("A tab after the list dash", .note, line: 10))
    }

    @Test("a topic without content stays, empty") func noContent() {
        let reading = Self.ladder(topic: Self.oneLevel + "  - title: Oven\n    content:\n")
        #expect(reading.draft?.ladders.first?.themes.count == 2)
        #expect(reading.says("This topic has no content", .warning, line: 12))
    }

    @Test("the number of levels may be missing") func noCount() {
        let reading = Self.ladder(levels: "levels:", topic: Self.oneLevel)
        #expect(reading.draft?.ladders.first?.levels.count == 1)
        #expect(reading.says("The number of levels is not declared (`levels`): 1 were found", .warning, line: 4))
    }

    @Test(
        "what cannot be understood is an error with its line",
        arguments: [
            ("levels: many", Self.oneLevel, "`levels`: a whole number is expected", 4),
            ("levels: 900", Self.oneLevel, "`levels` goes from 1 to 100", 4),
            ("levels: 1", "  dough: flour", "`topics`: a list is expected", 6),
            ("levels: 1", Self.oneLevel.replacing("level: 1", with: "level: one"), "`level`: a whole number is expected, not “one”", 8),
            ("levels: 1", Self.oneLevel.replacing("level: 1", with: "level: 0"), "`level` goes from 1 to 100", 8),
            (
                "levels: 1", Self.oneLevel.replacing("- Weighs the flour and the water for the day.", with: "- [Weighs]"),
                "`criteria`: a text is expected, not a list", 10
            ),
            ("levels: 1", "  - content: []", "This topic has neither `title` nor `name`", 6),
        ]
    ) func refused(levels: String, topic: String, says: String, line: Int) {
        let reading = Self.ladder(levels: levels, topic: topic)
        #expect(reading.draft == nil)
        let isRefused = reading.says(says, .error, line: line)
        #expect(isRefused, "\(reading.errors)")
    }

    @Test("a missing path or title falls back, and says so") func noPath() {
        let reading = read("---\nlevels: 1\ntopics:\n\(Self.oneLevel)---\n", as: "folder/white-bread.md")
        #expect(reading.draft?.ladders.first?.craft == "white-bread")
        #expect(reading.says("`path` is missing", .warning))
        #expect(reading.says("`title` is empty", .warning))
    }
}
