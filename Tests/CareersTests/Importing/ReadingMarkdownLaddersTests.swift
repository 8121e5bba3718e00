import Careers
import Kernel
import Testing

@Suite("Reading a ladder from Markdown with a YAML header")
struct ReadingMarkdownLaddersTests {
    static let bakers = """
        ---
        path: "/kitchen/bread"
        title: "🍞 The Bakers"
        sidebarTitle: "🍞 Bread"
        sidebarGroup:
        levels: 3
        homepage: true
        topics:
          - name: "dough"
            title: "👩‍🍳 Knows the dough"
            content:
              - level: 1
                criteria:
                  - "Weighs the flour with the scale and writes it down."
                  - "Asks for help when the dough is too wet."
              - level: 2
                criteria:
                  - "Adapts the water to the weather of the day."
                exampleCriteria:
                  - criteria: "Chooses the flour for a new bread"
                    examples:
                      - "The rye loaf of the winter"
                      - "The wholemeal of the school"
              - level: 3
                criteria:
          - name: "oven"
            title:
            content:
              - level: 2
                criteria:
                  - "Loads the oven without opening it twice."
              - level: 4
                criteria:
                  - "TODO"
                  - "Builds the plan of a second oven."
        ---
        ## About
        How we bake.

        """

    let reading = read(bakers, as: "bread.md")

    @Test("one file is one ladder, its craft the first folder of its path") func ladder() throws {
        #expect(reading.errors == [])
        #expect(reading.dialect == .frontMatter)
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.name == LocalizedText(fr: nil, en: "The Bakers"))
        #expect(ladder.craft == "kitchen")
        #expect(ladder.key == "kitchen-bread")
        #expect(reading.draft?.name == ladder.name)
        #expect(reading.draft?.languages == [.english])
        #expect(ladder.about?.en == "## About\nHow we bake.")
        #expect(reading.says("kept as the introduction", .note, line: 37))
    }

    @Test("each topic is a theme with one competency of its own name") func topics() throws {
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.themes.map(\.name.en) == ["Knows the dough", "Oven"])
        #expect(ladder.themes.map(\.key) == ["knows-the-dough", "oven"])
        #expect(ladder.themes.map(\.kind) == [nil, nil])
        #expect(ladder.competencies.map(\.key) == ["knows-the-dough", "oven"])
        #expect(reading.says("`title` is empty: the topic's name comes from `name`", .note, line: 27))
        #expect(reading.says("emojis", .note, line: 3))
    }

    @Test("levels have no name in such a file, and that is said") func unnamedLevels() {
        #expect(reading.draft?.ladders.first?.levels.map(\.name.en) == ["Level 1", "Level 2", "Level 3", "Level 4"])
        #expect(reading.says("4 levels have no name in the file", .note, line: 6))
    }

    @Test("a level above the declared number is kept and reported") func levelBeyond() {
        #expect(reading.says("Level 4 is beyond the 3 declared by `levels`", .warning, line: 32))
    }

    @Test("a level nothing speaks of is kept as not defined") func undefinedLevel() {
        #expect(reading.draft?.ladders.first?.levels.map(\.isDefined) == [true, true, false, true])
        #expect(reading.says("No topic speaks of level 3", .warning))
    }

    @Test("empty cells, holes and placeholders are reported where they are") func holes() {
        #expect(reading.says("“Knows the dough” says nothing at level 3", .warning, line: 24))
        #expect(reading.says("“Oven” does not mention level 1", .warning, line: 26))
        #expect(reading.says("“TODO” is not a criterion", .warning, line: 34))
        #expect(reading.says("“Knows the dough” does not mention level 4", .warning, line: 9))
    }

    @Test("a criterion keeps its examples") func examples() throws {
        let dough = try #require(reading.draft?.ladders.first?.expectation(of: "knows-the-dough", at: 2))
        #expect(dough.statements.map(\.text.en) == ["Adapts the water to the weather of the day.", "Chooses the flour for a new bread"])
        #expect(dough.statements[1].examples.map(\.en) == ["The rye loaf of the winter", "The wholemeal of the school"])
        #expect(dough.place == SourcePlace(file: "bread.md", line: 16, column: 9))
        #expect(reading.says("1 criterion read with its examples", .note))
    }

    @Test("the language is recognised, not declared") func language() {
        #expect(reading.says("Language recognised: English", .note))
        let french = read(
            "---\ntitle: Pain\npath: /pain\nlevels: 1\ntopics:\n  - title: Pâte\n    content:\n      - level: 1\n        "
                + "criteria:\n          - Pèse la farine avec la balance et note le poids dans le cahier.\n---\n"
        )
        #expect(french.draft?.languages == [.french])
        #expect(french.draft?.ladders.first?.levels.map(\.name.fr) == ["Palier 1"])
    }

    @Test(
        "a path without folder, or inside a folder of frameworks, gives the craft",
        arguments: [
            ("/product", "product", "product"), ("/frameworks/people", "people", "people"),
            ("/engineering/backend", "engineering", "engineering-backend"),
        ]
    ) func crafts(path: String, craft: String, key: String) {
        let ladder = read(Self.bakers.replacing("/kitchen/bread", with: path)).draft?.ladders.first
        #expect(ladder?.craft == craft)
        #expect(ladder?.key == key)
    }

    @Test("the group of the side bar names the craft") func group() {
        let reading = read(Self.bakers.replacing("sidebarGroup:", with: "sidebarGroup: \"pastry\""))
        #expect(reading.draft?.ladders.first?.craft == "pastry")
    }

    @Test("several files are one framework with several ladders") func severalFiles() {
        let other = Self.bakers.replacing("/kitchen/bread", with: "/kitchen/cake").replacing("The Bakers", with: "The Pastry cooks")
        let reading = FrameworkReader.read([
            (name: "bread.md", bytes: Array(Self.bakers.utf8)), (name: "cake.md", bytes: Array(other.utf8)),
        ])
        #expect(reading.draft?.ladders.map(\.key) == ["kitchen-bread", "kitchen-cake"])
        #expect(reading.draft?.name.en == "Imported framework")
        #expect(reading.says("name it after the import", .note))
    }

    @Test("two files with the same path are refused") func samePath() {
        let file = Array(Self.bakers.utf8)
        let reading = FrameworkReader.read([(name: "a.md", bytes: file), (name: "b.md", bytes: file)])
        #expect(reading.draft == nil)
        #expect(reading.says("same key (`kitchen-bread`) as the one of a.md", .error))
    }
}
