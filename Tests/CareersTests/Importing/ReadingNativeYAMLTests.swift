import Careers
import Kernel
import Testing

@Suite("Reading a framework written in our own YAML")
struct ReadingNativeYAMLTests {
    let reading = read(SmallFramework.yaml)

    @Test("everything written is in the draft") func wholeFramework() throws {
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(reading.dialect == .native)
        #expect(draft.name == LocalizedText(fr: "Référentiel Produit", en: "Product framework"))
        #expect(draft.version == "2026.1")
        #expect(draft.languages == [.french, .english])
        #expect(draft.context?.en == "A young delivery company.")
        #expect(draft.values.map(\.key) == ["clarity"])
        #expect(draft.ladders.map(\.key) == ["product"])
    }

    @Test("levels keep their titles, scope, experience, prerequisites and whether they are defined") func levels() throws {
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.levels.map(\.order) == [1, 2, 3])
        #expect(ladder.levels.map(\.isDefined) == [true, true, false])
        #expect(ladder.levels[0].titles.map(\.en) == ["Product associate"])
        #expect(ladder.levels[0].scope?.fr == "Une tâche cadrée")
        #expect(ladder.levels[1].experience?.en == "Often 3 to 5 years")
        let condition = try #require(LocalizedText(fr: "Avoir mené une livraison", en: "Has led one delivery"))
        #expect(ladder.levels[1].prerequisites == [.expectation(competency: "customers", level: 1), .condition(condition)])
    }

    @Test("expectations keep their statements, signals, examples and line") func expectations() throws {
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.isAdditive)
        #expect(ladder.expectations.map { "\($0.competency) \($0.level)" } == ["customers 1", "customers 2", "crafts 2"])
        let crafts = try #require(ladder.expectation(of: "crafts", at: 2))
        #expect(crafts.statements.map(\.text.en) == ["Shares the problem", "Credits peers"])
        #expect(crafts.statements[1].examples.map(\.fr) == ["Une démo signée à deux"])
        #expect(crafts.signals.map(\.en) == ["A note signed by both"])
        #expect(crafts.text?.fr == "Partage le problème\nCite ses pairs")
        #expect(ladder.expectation(of: "customers", at: 1)?.place?.line == SmallFramework.line(of: "Restitue les faits"))
    }

    @Test("a progression rule is data") func progression() throws {
        let rule = try #require(reading.draft?.ladders.first?.progression)
        #expect(rule.condition == .share(atLeast: 0.75))
        #expect(rule.required == ["customers"])
        #expect(rule.explanation?.en == "Three expectations in four")
    }

    @Test("a cell left empty on purpose is a note, at its line") func undefinedCell() {
        #expect(reading.notes == ["\(SmallFramework.line(of: "1: ~") ?? 0):15 `crafts` is not defined yet at level 1."])
        #expect(reading.warnings == [])
    }

    @Test("weights are kept in the order of the competencies") func weights() {
        let weighted = "rule: weighted\n      at-least: 0.6\n      weights: {crafts: 2, customers: 1.5}"
        let yaml = SmallFramework.with("rule: share\n      at-least: 75%", weighted)
        let weights = [CompetencyWeight(competency: "customers", value: 1.5), CompetencyWeight(competency: "crafts", value: 2)]
        let reading = read(yaml)
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.progression?.condition == .weighted(atLeast: 0.6, weights: weights))
    }

    @Test("a competency may be graded instead of described") func grades() {
        let yaml = SmallFramework.with(
            "    expectations:\n              1: {fr: Restitue les faits entendus, en: Reports the facts heard}",
            "    grades:\n              - {key: aware, name: {fr: Notion, en: Aware}}\n            expectations:\n       "
                + "       1: {grade: aware}"
        )
        let reading = read(yaml)
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.expectation(of: "customers", at: 1)?.grade == "aware")
    }

    @Test("with one language, a text needs no braces") func oneLanguage() {
        let reading = read(
            """
            format: palier-framework-1
            languages: [fr]
            name: Référentiel
            ladders:
              - key: design
                name: Design
                craft: design
                levels:
                  - {order: 1, name: Designer}
                themes:
                  - key: craft
                    name: Métier
                    kind: hard
                    competencies:
                      - {key: visual, name: Visuel, expectations: {1: Dessine un écran complet}}
            """
        )
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.expectations.first?.text == LocalizedText(fr: "Dessine un écran complet", en: nil))
        #expect(reading.says("`track` is not written", .note))
    }

    @Test("words YAML takes for booleans and numbers stay texts") func plainWords() {
        let reading = read(SmallFramework.with("version: \"2026.1\"", "version: no"))
        #expect(reading.draft?.version == "no")
        #expect(read(SmallFramework.with("version: \"2026.1\"", "version: 2026.10")).draft?.version == "2026.10")
    }

    @Test("the same framework may be written in JSON") func json() {
        let reading = read(
            """
            {"format": "palier-framework-1", "languages": ["en"], "name": "Framework", "ladders": [{"key": "data", "name": "Data",
            "craft": "data", "track": "manager", "levels": [{"order": 1, "name": "Lead"}], "themes": [{"key": "run", "name": "Run",
            "kind": "management", "competencies": [{"key": "plan", "name": "Plan", "expectations": {"1": "Writes a plan"}}]}]}]}
            """
        )
        #expect(reading.errors == [])
        #expect(reading.draft?.ladders.first?.track == .manager)
    }
}
