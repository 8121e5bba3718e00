import Careers
import Kernel
import Testing

@Suite("Markdown whose headings name levels")
struct LevelHeadingsTests {
    static let bullets = """
        # Gardeners

        What gardeners are seen doing. The expectations of a level add to those of earlier levels.

        ## All levels

        - Tools
          - Cleans the tools in the evening.

        ## G2

        Text of nobody.

        ## IC2

        Works on the whole of a garden.

        - Pruning: Decides what is cut in the [garden](https://example.org) and says why.
        - Tools:

          - Chooses the **tools** of the team
            for the year.
          -Sharpens what is worn.

        ## IC1

        - Pruning

          - Cuts what the plan shows.

        ## M3

        - People: Shares the work out in the morning.

        ## How we hire

        - By post.

        """

    @Test("topics are bullets with bullets, or few words and a colon") func topics() throws {
        let reading = read(Self.bullets, as: "gardens.md")
        #expect(reading.dialect == .levelHeadings)
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        let ladder = draft.ladders[0]
        #expect(draft.ladders.map(\.name.en) == ["Gardeners (IC)", "Gardeners (M)"])
        #expect(draft.ladders.map(\.track) == [.individual, .manager])
        #expect(ladder.levels.map(\.name.en) == ["IC1", "IC2"])
        #expect(ladder.levels[1].scope?.en == "Works on the whole of a garden.")
        #expect(ladder.competencies.map(\.key) == ["pruning", "tools"])
        let tools = try #require(ladder.expectation(of: "tools", at: 2))
        #expect(tools.statements.map(\.text.en) == ["Chooses the tools of the team for the year.", "Sharpens what is worn."])
        #expect(ladder.expectation(of: "pruning", at: 2)?.statements.map(\.text.en) == ["Decides what is cut in the garden and says why."])
    }

    @Test("levels that add to each other say so; what holds for all stands at the lowest") func additive() throws {
        let reading = read(Self.bullets, as: "gardens.md")
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.isAdditive)
        #expect(reading.says("each level adds to those below", .note, line: 3))
        #expect(reading.says("1 expectation of all levels: kept at the lowest one, to which the others add", .note, line: 8))
        #expect(ladder.expectation(of: "tools", at: 1)?.statements.map(\.text.en) == ["Cleans the tools in the evening."])
        #expect(reading.says("“How we hire” is not about a level", .note, line: 35))
        let alone = read(Self.bullets.replacing("add to", with: "differ from"), as: "gardens.md")
        #expect(alone.draft?.ladders[0].isAdditive == false)
        #expect(alone.says("Say that the ladder is additive", .warning))
    }

    static let tables = """
        # Brewers

        ### Level 1: Brewer I

        | Principle | Competencies | Level Expectations |
        |---|---|---|
        | Care | Heat: "How warm?"<br> <br>Time: "How long?"<br><br>*Both are read on the board.* | Reads the heat. <br><br>Reads the clock. |
        | Taste | Water: "Which one?" | Tastes the water \\| says so. |

        ### Level 2: Brewer I
        | Principle | Competencies | Level Expectations |
        |---|---|---|
        | Care | Heat: "How warm?"<br><br>Time: "How long?" | Chooses the heat. |
        | Taste | Water: "Which one?" | |

        ### Level 3: Master

        Level descriptions to be defined.

        """

    @Test("a table below each level, with several competencies in a cell") func tables() throws {
        let reading = read(Self.tables, as: "brewers.md")
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.key == "brewers")
        #expect(ladder.levels.map(\.name.en) == ["Brewer I", "Brewer I", "Master"])
        #expect(ladder.levels.map(\.isDefined) == [true, true, false])
        #expect(ladder.themes.map(\.key) == ["care", "taste"])
        #expect(ladder.competencies.map(\.key) == ["heat", "time", "water"])
        #expect(ladder.competencies[0].description?.en == "How warm?")
        #expect(ladder.expectation(of: "time", at: 1)?.statements.map(\.text.en) == ["Reads the clock."])
        #expect(ladder.expectation(of: "water", at: 1)?.statements.map(\.text.en) == ["Tastes the water | says so."])
        #expect(ladder.expectation(of: "time", at: 2) == nil)
        #expect(reading.says("A cell packs 2 competencies (Heat, Time) and 2 texts", .note, line: 7))
        #expect(reading.says("A cell packs 2 competencies (Heat, Time) and 1 text", .warning, line: 13))
        #expect(reading.says("“Taste” expects nothing at this level", .warning, line: 14))
        #expect(reading.says("“Master” has no expectation", .warning, line: 16))
        #expect(read(NativeWriter(try #require(reading.draft)).text).draft?.withoutPlaces == reading.draft?.withoutPlaces)
    }

    @Test("sub-headings are topics, French headings are read") func subheadings() throws {
        let text =
            "# Luthiers\n\n## Palier 2 : Luthier\n\n### Le bois\n\nChoisit le bois de la table avec le client.\n\n## Palier 1\n\n### Le bois\n- Prépare le bois qui est choisi.\n- TODO\n"
        let reading = read(text, as: "luthiers.md")
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map { $0.name.preferring(.french) } == ["Palier 1", "Luthier"])
        #expect(ladder.expectations.count == 2)
        #expect(reading.says("is not a criterion", .warning, line: 13))
    }

    @Test("one heading, or headings over nothing, are not a ladder") func nothing() {
        #expect(read("# A\n\n## Level 1\n\n- Do: this\n", as: "a.md").dialect == nil)
        let empty = read("# A\n\n## Level 1\n\n## Level 2\n\n", as: "a.md")
        #expect(empty.says("Nothing was recognised below these headings", .error))
    }

    @Test("a level opened twice, HTML, bullets without a topic and repeats are told") func ragged() {
        let text =
            "# A\n## L1\n- Writes the note in the book\n- Writes the note in the book\n## L2\n- X: Reads the book\n<table>\n## L1\n- X: Opens the book\n"
        let reading = read(text, as: "a.md")
        #expect(reading.says("is under no topic", .note, line: 3))
        #expect(reading.says("is written twice in the same place", .warning, line: 4))
        #expect(reading.says("HTML is not read", .warning, line: 7))
        #expect(reading.says("was opened before", .warning, line: 8))
        #expect(reading.draft?.ladders.first?.levels.count == 2)
    }

    @Test("damaged at random, a text gives a draft or an error that says something") func mutations() {
        var random = SeededGenerator(seed: 93)
        let originals = [Self.bullets, Self.tables].map { Array($0.utf8) }
        for round in 0..<600 {
            let bytes = MutatedFilesTests.mutated(originals[round % 2], &random)
            let reading = FrameworkReader.read([(name: "a.md", bytes: bytes)])
            let hasReason = reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }
            #expect((reading.draft == nil) == hasReason, "round \(round)")
        }
    }
}
