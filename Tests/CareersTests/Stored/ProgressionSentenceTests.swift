import Kernel
import Testing

@testable import Careers

@Suite("A progression rule in words")
struct ProgressionSentenceTests {
    private func sentence(_ condition: ProgressionCondition, required: [String] = [], count: Int? = nil) -> Phrase {
        ProgressionWords.sentence(ProgressionRule(level: nil, condition: condition, required: required, explanation: nil), count: count) {
            Phrase(same: $0)
        }
    }

    private let weights = [CompetencyWeight(competency: "a", value: 2), CompetencyWeight(competency: "b", value: 1.5)]

    @Test("every expectation") func all() {
        #expect(sentence(.all).fr == "Un palier est atteint quand tous ses attendus sont montrés.")
        #expect(sentence(.all).en == "A level is reached when all its expectations are shown.")
    }

    @Test(
        "a share, with the number it makes",
        arguments: [(0.75, 8, "6 of 8"), (0.75, 9, "7 of 9"), (2.0 / 3, 9, "6 of 9"), (1, 5, "5 of 5"), (0.01, 3, "1 of 3")]
    )
    func share(share: Double, count: Int, counted: String) {
        let phrase = sentence(.share(atLeast: share), count: count)
        let counts = phrase.en.hasSuffix(", that is \(counted).")
        #expect(counts, "\(phrase.en)")
    }

    @Test("required competencies are named, in the grammar of each language") func required() {
        let phrase = sentence(.share(atLeast: 0.5), required: ["a", "b", "c"])
        #expect(
            phrase.fr
                == "Un palier est atteint quand au moins 50\u{202F}% de ses attendus sont montrés, dont «\u{202F}a\u{202F}», «\u{202F}b\u{202F}» et «\u{202F}c\u{202F}»."
        )
        #expect(phrase.en == "A level is reached when at least 50% of its expectations are shown, including “a”, “b” and “c”.")
    }

    @Test("published weights") func weighted() {
        #expect(sentence(.weighted(atLeast: 0.625, weights: weights)).fr.contains("au moins 62,5\u{202F}% du total des poids publiés"))
        #expect(sentence(.weighted(atLeast: 0.625, weights: weights)).en.contains("at least 62.5% of the published weights"))
    }

    @Test("steps inside a level are said after the rule, by name where they have one") func steps() throws {
        let name = try #require(LocalizedText(fr: "Découverte", en: "Discovery"))
        let rule = ProgressionRule(
            level: nil, condition: .all, required: [], explanation: nil, subLevels: [SubLevel(atLeast: 0.5, name: name), SubLevel(atLeast: 1)])
        let words = ProgressionWords.sentence(rule, count: nil) { Phrase(same: $0) }
        #expect(words.fr.hasSuffix("Sous-paliers\u{A0}: «\u{202F}Découverte\u{202F}» à 50\u{202F}% et à 100\u{202F}% de ce que la règle compte."))
        #expect(words.en == "A level is reached when all its expectations are shown. Sub-levels: “Discovery” at 50% and at 100% of what the rule counts.")
    }

    @Test("points") func points() {
        #expect(
            sentence(.points(atLeast: 3, points: weights)).fr.hasPrefix("Un palier est atteint avec au moins 3 points sur 3,5\u{202F};")
        )
        #expect(sentence(.points(atLeast: 3, points: weights)).en.hasPrefix("A level is reached with at least 3 points of 3.5;"))
    }
}
