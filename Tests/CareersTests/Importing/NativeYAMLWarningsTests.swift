import Careers
import Kernel
import Testing

@Suite("What our own YAML lets through, but says aloud")
struct NativeYAMLWarningsTests {
    @Test("a level nobody wrote about") func missingLevel() {
        let reading = read(SmallFramework.with("              1: ~\n", ""))
        #expect(reading.draft != nil)
        #expect(reading.says("`crafts` says nothing of level 1", .warning))
    }

    @Test("a soft skill without a signal") func softWithoutSignal() {
        let reading = read(SmallFramework.with("1: ~", "1: {fr: Écoute, en: Listens}"))
        #expect(reading.says("`crafts` at level 1 has no observable signal", .warning, line: SmallFramework.line(of: "1: ~")))
    }

    @Test("a text missing in one of the declared languages") func missingLanguage() {
        let reading = read(SmallFramework.with("{fr: Clarté, en: Clarity}", "{fr: Clarté}"))
        #expect(reading.says("the English text is missing", .warning, line: SmallFramework.line(of: "Clarté")))
    }

    @Test("a plain text among two languages is in the first") func plainText() {
        let reading = read(SmallFramework.with("{fr: Clarté, en: Clarity}", "Clarté"))
        #expect(reading.draft?.values.first?.name == LocalizedText(fr: "Clarté", en: nil))
        #expect(reading.says("the English text is missing", .warning))
    }

    @Test("languages that are not declared are recognised and reported") func undeclaredLanguages() {
        let reading = read(SmallFramework.with("languages: [fr, en]\n", ""))
        #expect(reading.draft?.languages == [.french, .english])
        #expect(reading.says("Add `languages: [fr, en]`", .warning))
    }

    @Test("a theme without a kind") func noKind() {
        let reading = read(SmallFramework.with("        kind: hard\n", ""))
        #expect(reading.draft?.ladders.first?.themes.first?.kind == nil)
        #expect(reading.says("`kind` is missing", .warning))
    }

    @Test("levels without an order rise as they are written") func guessedOrder() {
        let yaml = ["order: 1\n        name", "order: 2\n        name", "order: 3\n        name"].reduce(SmallFramework.yaml) {
            $0.replacing($1, with: "name")
        }
        let reading = read(yaml)
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.levels.map(\.order) == [1, 2, 3])
        #expect(reading.says("numbered upwards in the order of the file", .warning))
    }

    @Test("levels written from top to bottom are put in order") func reversedOrder() {
        let swapped = SmallFramework.yaml.replacing("order: 1", with: "order: 9").replacing("level: 1", with: "level: 2")
            .replacing("  1: ", with: "  9: ")
        let reading = read(swapped)
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.levels.map(\.order) == [2, 3, 9])
        #expect(reading.says("put in the order of their `order`", .note))
    }
}
