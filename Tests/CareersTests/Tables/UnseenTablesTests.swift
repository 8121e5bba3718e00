import Kernel
import Testing

@testable import Careers

@Suite("Tables written as nobody would have thought of")
struct UnseenTablesTests {
    private static func csv(_ text: String, as name: String = "ladder.csv", order: String? = nil, mappings: [String] = []) -> FrameworkReading {
        FrameworkReader.read(
            [(name: name, bytes: Array(text.utf8))], order: order.flatMap { LevelOrder($0) }, mappings: mappings.map { TableMapping($0) })
    }

    static let messy = """
        Potters’ ladder 🏺;;;
        ;;;
        Skill;Level 1¹;Level 2 🎉;Level 3
        Clay;;;
        Throwing*;Throws a bowl;TODO;Throws a vase [2]
        Throwing;Throws a cup;;
        ;;lost;
        Drying;Turns the pieces;—;n/a;too much
        Skill;Level 1¹;Level 2 🎉;Level 3
        Fire;;;
        Firing;Loads the kiln
        ¹ Only in the workshop of the south;;;
        """

    @Test("title and section rows, marks, notes, repeated headers and keys, unwritten and lost cells are each said, with their line") func messy() throws {
        let reading = Self.csv(Self.messy)
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.name.en == "Potters’ ladder")
        #expect(ladder.levels.map(\.name.en) == ["Level 1", "Level 2", "Level 3"])
        #expect(ladder.themes.map(\.name.en) == ["Clay", "Fire"])
        #expect(ladder.competencies.map(\.key) == ["throwing", "drying", "firing"])
        #expect(ladder.expectation(of: "throwing", at: 1)?.statements.map(\.text.en) == ["Throws a bowl", "Throws a cup"])
        #expect(ladder.levels.map(\.isDefined) == [true, false, true])
        #expect(reading.says("names the ladder", .note, line: 3))
        #expect(reading.says("“Clay” is read as a section title", .note, line: 4))
        #expect(reading.says("footnote mark of “Throwing”", .note, line: 5))
        #expect(reading.says("is not a criterion", .warning, line: 5))
        #expect(reading.says("keeps a footnote mark", .warning, line: 5))
        #expect(reading.entries(.warning).contains { $0.place.line == 6 })
        #expect(reading.says("names no competency", .warning, line: 7))
        #expect(reading.says("1 cell more than the headers", .warning, line: 8))
        #expect(reading.says("Repeated header row", .note, line: 9))
        #expect(reading.says("Footnote, not imported", .warning, line: 12))
    }

    @Test("two levels of one title wait for a person, who gives each its place") func twins() throws {
        let text = "Competency,Potter,Potter,Master\nThrowing,Throws a bowl,Throws a vase,Teaches it\n"
        let open = Self.csv(text)
        #expect(open.draft == nil)
        #expect(open.unordered.count == 1)
        let reading = Self.csv(text, mappings: ["competency, level 1, level 2, level 3"])
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders[0].levels.map(\.name.en) == ["Potter", "Potter", "Master"])
        #expect(Self.csv(text, mappings: ["competency, level 1, level 1, level 3"]).says("Two columns are at level 1", .error))
        #expect(Self.csv(text, mappings: ["competency, level 1, level, level 3"]).says("Give the place of the level “Potter”", .error))
    }

    @Test("columns nobody knows are asked about, and read as a person says") func unknown() throws {
        let text = "Domaine,Geste,Qui,Débutant,Confirmé\nTerre,Tourner,atelier,Tourne un bol,Tourne un vase\nFeu,Cuire,four,Charge le four,Règle le four\n"
        let open = Self.csv(text)
        #expect(open.draft == nil)
        #expect(open.says("does not know what the columns of this table are", .error))
        #expect(open.tables.first?.columns.map(\.header) == ["Domaine", "Geste", "Qui", "Débutant", "Confirmé"])
        #expect(open.tables.first?.columns[1].samples == ["Tourner", "Cuire"])
        let reading = Self.csv(text, mappings: ["theme, competency, -, level 1, level 2"])
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.themes.count == 2)
        #expect(ladder.levels.count == 2)
        #expect(reading.tables.first?.columns.map(\.use) == [.theme, .competency, .unused, .level(1), .level(2)])
        let grouped = Self.csv(text, mappings: ["ladder, competency, craft, level 2, level 1"])
        #expect(grouped.draft?.ladders.count == 2)
        #expect(grouped.draft?.ladders.map(\.craft) == ["atelier", "four"])
        let long = Self.csv("A,B,C\nP1,Throwing,Throws a bowl\nP2,Throwing,Throws a vase\n", mappings: ["level-name, competency, expectation"])
        #expect(long.errors == [])
        #expect(long.draft?.ladders.first?.levels.map(\.name.en) == ["P1", "P2"])
        #expect(Self.csv(text, mappings: ["theme, -, -, level 1, level 2"]).says("Say which column is the competency", .error))
    }

    @Test("what a person says of columns is written and read back") func mappings() {
        let texts = [
            "theme, competency, level 1, level 12, -, description", "turned: competency, level 3", "level-name, competency, expectation, ladder, craft",
        ]
        for text in texts { #expect(TableMapping(text)?.text == text) }
        #expect(TableMapping("theme, wizard") == nil)
        #expect(TableMapping.list("theme\n\nturned:").map { $0?.isTurned } == [false, nil, true])
        #expect(TableMapping.text([nil, nil]).isEmpty)
    }

    @Test("folders with spaces and one file per level make one ladder") func onePerLevel() throws {
        let files = [
            ("Our ladders/Potters of clay/2 Senior potter.md", "# Level 2: Senior potter\n\n## Throwing\n\n- Throws a vase of forty centimetres\n"),
            (
                "Our ladders/Potters of clay/1 Potter.md",
                "# Level 1: Potter\n\n## Throwing\n\n- Throws a bowl as it was shown\n\n## Drying\n\n- Turns the pieces\n"
            ),
        ]
        let reading = FrameworkReader.read(files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(draft.ladders.count == 1)
        #expect(draft.ladders.first?.name.en == "Potters of clay")
        #expect(draft.ladders.first?.levels.map(\.name.en) == ["Potter", "Senior potter"])
        #expect(draft.ladders.first?.expectations.count == 3)
        #expect(reading.says("one ladder", .note))
    }
}
