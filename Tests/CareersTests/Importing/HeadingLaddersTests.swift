import Careers
import Kernel
import Testing

@Suite("Markdown whose levels are headings")
struct HeadingLaddersTests {
    let reading = read(
        """
        ---
        path: "/garden/roses"
        title: "Rose growers"
        yaml: false
        levels:
        ---
        Before everything.

        # Level 1 - Helper

        Works with the team on one garden.

        ### Pruning

        Prunes what the plan asks for,
        and cleans the tools.

        - Writes the date on the label.
        - To be defined

        ---

        ## Level 2

        ### Pruning

        Decides what is pruned in one garden.

        ### Teaching

        Shows the gesture to a newcomer.
        """,
        as: "roses.md"
    )

    @Test("levels, topics and paragraphs become levels, themes and statements") func ladder() throws {
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map(\.name.en) == ["Helper", "Level 2"])
        #expect(ladder.levels[0].scope?.en == "Works with the team on one garden.")
        #expect(ladder.themes.map(\.name.en) == ["Pruning", "Teaching"])
        let pruning = try #require(ladder.expectation(of: "pruning", at: 1))
        #expect(
            pruning.statements.map(\.text.en) == ["Prunes what the plan asks for, and cleans the tools.", "Writes the date on the label."]
        )
        #expect(pruning.place?.line == 15)
        #expect(ladder.expectations.count == 3)
    }

    @Test("what has no place is reported") func report() {
        #expect(reading.says("Text outside any level", .warning, line: 7))
        #expect(reading.says("“To be defined” is not a criterion", .warning, line: 19))
        #expect(reading.says("Text read as the scope of level 1", .note, line: 11))
        #expect(reading.says("“Teaching” does not mention level 1", .warning, line: 29))
        #expect(reading.says("1 level has no name", .note))
    }

    @Test("a header without topics over a text without levels is refused") func nothing() {
        let reading = read("---\ntitle: Essay\nlevels: 2\n---\nOnly words.\n", as: "essay.md")
        #expect(reading.draft == nil)
        #expect(reading.says("No topic: the header has no `topics`", .error, line: 2))
    }
}
