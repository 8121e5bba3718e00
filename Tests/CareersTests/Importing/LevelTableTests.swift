import Careers
import Kernel
import Testing

@Suite("Tables with one column per level")
struct LevelTableTests {
    static func read(_ text: String, as name: String = "potters.csv", order: String? = nil) -> FrameworkReading {
        FrameworkReader.read([(name: name, bytes: Array(text.utf8))], order: order.flatMap { LevelOrder($0) })
    }

    static let csv = """
        Theme,Competency,Senior potter,Potter,Notes
        Clay,Throwing,Throws a large vase.,Throws a bowl.,see the film
        ,Drying,"- Plans the drying of the week
        - Says what cracked",Turns the pieces.,
        Fire,Firing,TODO,Loads the kiln as shown.,

        """

    @Test("asks which columns are levels, and in which order") func order() throws {
        let open = Self.read(Self.csv)
        #expect(open.dialect == .matrixTable)
        #expect(open.draft == nil)
        #expect(open.unordered.first?.names == ["Senior potter", "Potter"])
        #expect(open.says("The column “Notes” is not a level", .warning, line: 1))
        let reading = Self.read(Self.csv, order: "Potter, Senior potter")
        #expect(reading.errors == [])
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map(\.name.en) == ["Potter", "Senior potter"])
        #expect(ladder.themes.map(\.name.en) == ["Clay", "Fire"])
        #expect(ladder.competencies.map(\.key) == ["throwing", "drying", "firing"])
        #expect(ladder.expectation(of: "drying", at: 2)?.statements.count == 2)
        #expect(ladder.expectation(of: "firing", at: 2) == nil)
        #expect(reading.says("The column “Notes” is not a level", .warning, line: 1))
        #expect(reading.says("is not a criterion", .warning, line: 5))
    }

    @Test("numbers in the headers give the order, in the form Palier exports too") func numbered() throws {
        let text = "Thèmes;Compétence;2. Potier confirmé;1. Potier\nLa terre;Tourner;Tourne un grand vase dans la journée.;Tourne un bol.\n"
        let reading = Self.read(text)
        #expect(reading.draft?.ladders[0].levels.map { $0.name.preferring(.french) } == ["Potier", "Potier confirmé"])
        #expect(reading.draft?.ladders[0].themes.count == 1)
        #expect(reading.says("carry a number", .note, line: 1))
    }

    static let markdown = """
        # Pottery

        ## For potters

        | Competency | Outcomes | [Junior](https://example.org) | Senior |
        |---|---|---|---|
        | **Glazing**: This is about colour. | Pots sold | Mixes the glaze as written. | Writes a recipe.<br>Tests it on three pots. |

        ## For sellers

        | Competency | Outcomes | Junior | Senior |
        | --- | :-: | --- | --- |
        | Selling | | Names the price. | | more |

        | Day | Hour |
        |---|---|
        | Monday | 9 |

        """

    @Test("Markdown tables are ladders, named by the headings above them") func markdown() throws {
        let reading = Self.read(Self.markdown, as: "pottery.md", order: "Junior, Senior")
        #expect(reading.dialect == .matrixMarkdown)
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(draft.ladders.map(\.name.en) == ["For potters", "For sellers"])
        #expect(draft.ladders.map { $0.levels.map(\.name.en) } == [["Junior", "Senior"], ["Junior", "Senior"]])
        #expect(draft.ladders[0].competencies[0].description?.en == "This is about colour.")
        #expect(draft.ladders[0].expectation(of: "glazing", at: 2)?.statements.count == 2)
        #expect(draft.ladders[1].levels.map(\.isDefined) == [true, false])
        #expect(reading.says("The column “Outcomes” is not a level", .warning, line: 5))
        #expect(reading.says("1 cell more than the headers", .warning, line: 13))
        #expect(Self.read(Self.markdown, as: "pottery.md").unordered.count == 2)
        #expect(read(NativeWriter(draft).text).draft?.withoutPlaces == draft.withoutPlaces)
    }

    private func read(_ text: String) -> FrameworkReading { FrameworkReader.read([(name: "a.yaml", bytes: Array(text.utf8))]) }

    @Test("damaged at random, a table gives a draft or an error that says something") func mutations() {
        var random = SeededGenerator(seed: 422)
        let originals = [Self.csv, Self.markdown].map { Array($0.utf8) }
        for round in 0..<600 {
            let bytes = MutatedFilesTests.mutated(originals[round % 2], &random)
            let reading = FrameworkReader.read([(name: "a", bytes: bytes)], order: LevelOrder("Junior, Potter, Senior, Senior potter"))
            let hasReason = reading.entries(.error).contains { !$0.message.fr.isEmpty && !$0.message.en.isEmpty }
            #expect((reading.draft == nil) == hasReason, "round \(round)")
        }
    }
}
