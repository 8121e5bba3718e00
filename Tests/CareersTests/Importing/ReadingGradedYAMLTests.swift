import Careers
import Kernel
import Testing

@Suite("Reading YAML of competencies by level")
struct ReadingGradedYAMLTests {
    static let text = """
        name: 🧁 Pastry
        summary: What pastry cooks are seen doing in this house.
        levels:
          - id: helper
            name: Helper
          - id: cook
            name: Pastry cook
        themes:
          - id: oven
            name: The oven
            summary: Knowing the fire and what it does.
          - id: others
            name: Others
        competencies:
          - id: one
            level: helper
            theme: oven
            summary: Lights the oven and says how hot it is.
            proficiency: Awareness
            examples:
              - Writes the heat on the board
            supportingUrls: [https://example.org/oven]
          - id: two
            level: cook
            theme: oven
            summary: Chooses the heat for each of the cakes.
            proficiency: Expert
          - id: three
            level: cook
            theme: oven
            summary: Repairs the door of the oven.
            proficiency: Expert
          - id: four
            level: cook
            theme: others
            summary: Shows the gesture to a helper.
            proficiency: Working knowledge

        """

    static func with(_ old: String, _ new: String) -> FrameworkReading { read(text.replacing(old, with: new), as: "pastry.yml") }
    static func line(of words: String) -> Int? {
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }.map { $0 + 1 }
    }

    @Test("levels, themes and competencies become a ladder") func ladder() throws {
        let reading = read(Self.text, as: "pastry.yml")
        #expect(reading.dialect == .gradedYAML)
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.key == "pastry")
        #expect(ladder.name.en == "Pastry")
        #expect(ladder.levels.map(\.name.en) == ["Helper", "Pastry cook"])
        #expect(ladder.themes.map(\.key) == ["oven", "others"])
        #expect(ladder.competencies[0].description?.en == "Knowing the fire and what it does.")
        #expect(ladder.competencies[0].grades.map(\.name.en) == ["Awareness", "Working knowledge", "Expert"])
        let oven = try #require(ladder.expectation(of: "oven", at: 2))
        #expect(oven.statements.count == 2)
        #expect(oven.grade == "expert")
        #expect(ladder.expectation(of: "oven", at: 1)?.statements.first?.examples.map(\.en) == ["Writes the heat on the board"])
        #expect(read(NativeWriter(try #require(reading.draft)).text).draft?.withoutPlaces == reading.draft?.withoutPlaces)
    }

    @Test("the report says the order, the grades and what was left out") func report() {
        let reading = read(Self.text, as: "pastry.yml")
        #expect(
            reading.says("Levels in the order of the list `levels`, from the lowest to the highest: Helper, Pastry cook", .note, line: 4)
        )
        #expect(reading.says("Grades read from the lowest to the highest", .note))
        #expect(reading.says("`supportingUrls`: 1 link is not imported", .note))
        #expect(reading.says("“Others” says nothing of: Helper", .warning, line: Self.line(of: "id: others")))
    }

    @Test("a person may say another order") func order() {
        let bytes = Array(Self.text.utf8)
        let reading = FrameworkReader.read([(name: "a.yml", bytes: bytes)], order: LevelOrder("Pastry cook, Helper"))
        #expect(reading.draft?.ladders[0].levels.map(\.name.en) == ["Pastry cook", "Helper"])
        let wrong = FrameworkReader.read([(name: "a.yml", bytes: bytes)], order: LevelOrder("Pastry cook, Waiter"))
        #expect(wrong.draft == nil)
        #expect(wrong.says("Order not confirmed", .error))
    }

    @Test("titles side by side are noticed") func sideBySide() {
        let text = Self.text.replacing("name: Helper", with: "name: Cook (hands)").replacing(
            "name: Pastry cook",
            with: "name: Cook (manager)"
        )
        #expect(read(text, as: "a.yml").says("seem to stand side by side", .warning, line: 6))
    }

    @Test("an unknown key is told with its line, and left out") func unknownKeys() {
        let reading = Self.with("summary: What", "colour: blue\nsummary: What")
        #expect(reading.says("The key `colour` is not imported", .warning, line: 2))
        #expect(reading.draft != nil)
        #expect(
            Self.with("    proficiency: Awareness", "    profficiency: Awareness").says("Did you mean `proficiency`?", .warning, line: 19)
        )
    }

    @Test("what is missing or of another kind is an error with its line") func wrong() {
        #expect(Self.with("    theme: others\n", "").says("`theme` is missing", .error, line: 33))
        #expect(Self.with("theme: others", "theme: other").says("Did you mean `others`?", .error, line: Self.line(of: "theme: others")))
        #expect(Self.with("level: helper", "level: [helper]").says("a text is expected, not a list", .error, line: 16))
        #expect(Self.with("examples:\n      - Writes", "examples: Writes").says("a list is expected", .error, line: 20))
        #expect(Self.with("id: cook", "id: helper").says("already names another entry (line 4)", .error, line: 6))
        #expect(Self.with("  - id: others", "  - ident: others").says("`id` is missing", .error, line: 12))
        #expect(Self.with("levels:", "rungs:").says("`levels` is missing", .error))
        #expect(read("levels: []\nthemes: []\ncompetencies: []\n").says("`levels`: write at least one item", .error, line: 1))
        #expect(read("levels: 3\nthemes: x\ncompetencies: {}\n").says("a list is expected", .error, line: 1))
        #expect(Self.with("name: 🧁 Pastry", "name: Pastry\nname: Cakes").says("written twice", .error))
    }

    @Test("TODO is not a criterion, several proficiencies for one cell are not one") func cells() {
        #expect(Self.with("Repairs the door of the oven.", "TODO").says("is not a criterion", .warning))
        let two = Self.with(
            "summary: Repairs the door of the oven.\n    proficiency: Expert",
            "summary: Repairs the door.\n    proficiency: Awareness"
        )
        #expect(two.says("asks for several proficiencies at `cook`", .warning))
        #expect(two.draft?.ladders[0].expectation(of: "oven", at: 2)?.grade == nil)
        #expect(Self.with("proficiency: Expert", "proficiency: TBD").says("is not a grade", .warning))
    }

    @Test("damaged at random, a file gives a draft or an error that says something") func mutations() {
        var random = SeededGenerator(seed: 612)
        for round in 0..<600 {
            let reading = FrameworkReader.read([(name: "a.yml", bytes: MutatedFilesTests.mutated(Array(Self.text.utf8), &random))])
            let hasReason = reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }
            #expect((reading.draft == nil) == hasReason, "round \(round)")
        }
    }
}
