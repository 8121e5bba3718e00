import Careers
import Kernel

struct ProgressionView: Encodable, Sendable {
    struct Both: Encodable, Sendable { let fr: String, en: String }
    struct Rule: Encodable, Sendable { let ladder: String, level: String?, fr: String, en: String, weights: [Weight] }
    struct Weight: Encodable, Sendable { let competency: String, amount: String }

    let texts: [String: Both], rules: [Rule], bandVisibility: BandVisibility

    init(_ content: ProgressionContent) {
        texts = Dictionary(uniqueKeysWithValues: content.texts.map { ($0.part.rawValue, Both(fr: $0.text.fr, en: $0.text.en)) })
        rules = content.rules.flatMap { $0 }.map { rule in
            Rule(
                ladder: rule.ladder.preferring(.english), level: rule.level?.preferring(.english), fr: rule.sentence.fr, en: rule.sentence.en,
                weights: rule.weights.map { Weight(competency: $0.name.en, amount: $0.amount.en) })
        }
        bandVisibility = content.visibility
    }
}

struct ProgressionTextsView: Encodable, Sendable {
    let texts: [String: ProgressionView.Both]

    init(_ texts: [ProgressionText]) {
        self.texts = Dictionary(uniqueKeysWithValues: texts.map { ($0.part.rawValue, ProgressionView.Both(fr: $0.text.fr, en: $0.text.en)) })
    }
}
