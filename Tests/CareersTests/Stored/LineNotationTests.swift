import Kernel
import Testing

@testable import Careers

@Suite("Lists written one item a line")
struct LineNotationTests {
    private func text(_ fr: String?, _ en: String?) throws -> LocalizedText { try #require(LocalizedText(fr: fr, en: en)) }

    @Test("lines of both languages answer each other; a dash goes under the item above") func pairs() throws {
        let items = LineNotation.items(fr: "Un\n- exemple\nDeux", en: "One\n- example\nTwo")
        #expect(
            items == [
                .init(text: try text("Un", "One"), details: [try text("exemple", "example")]), .init(text: try text("Deux", "Two")),
            ]
        )
    }

    @Test("an ellipsis holds the place of what is not translated") func absent() throws {
        let items = LineNotation.items(fr: "…\nDeux", en: "One\n...")
        #expect(items.map(\.text) == [try text(nil, "One"), try text("Deux", nil)])
        #expect(LineNotation.written(items, in: .french) == "…\nDeux")
    }

    @Test("an indented line goes on with the text above") func continued() throws {
        let items = LineNotation.items(fr: "Un début\n  et sa suite\n- exemple\n  long", en: "")
        #expect(items == [.init(text: try text("Un début\net sa suite", nil), details: [try text("exemple\nlong", nil)])])
    }

    @Test("what is written reads back the same") func roundTrip() throws {
        let items: [LineNotation.Item] = [
            .init(text: try text("Un", nil), details: [try text(nil, "example"), try text("exemple", "other")]),
            .init(text: try text("Deux\nlignes", "Two")), .init(text: try text(nil, "Three")),
        ]
        let (fr, en) = (LineNotation.written(items, in: .french), LineNotation.written(items, in: .english))
        #expect(LineNotation.items(fr: fr, en: en) == items)
    }

    @Test("a language nothing is written in leaves an empty box") func oneLanguage() throws {
        #expect(LineNotation.written([try text("Un", nil)], in: .english) == "")
    }

    @Test("blank lines, stray dashes and windows of spaces make no item", arguments: ["", "\n\n", "   \n\t"])
    func blank(box: String) {
        #expect(LineNotation.items(fr: box, en: box).isEmpty)
    }

    @Test("a dash with nothing above is an item of its own") func strayDash() throws {
        #expect(LineNotation.texts(fr: "- Un\n- Deux", en: "") == [try text("Un", nil), try text("Deux", nil)])
    }
}
