import Kernel

enum ExpectationWords {
    static let signals = Phrase(fr: "Signaux observables", en: "Observable signals")
    static let noSignal = Phrase(fr: "Aucun signal n’est écrit.", en: "No signal is written.")
    static let edit = Phrase(fr: "Réécrire cet attendu", en: "Rewrite this expectation")
    static let noExample = Phrase(fr: "Aucun exemple n’est écrit.", en: "No example is written.")
    static let experience = Phrase(fr: "Expérience, à titre indicatif : ", en: "Experience, as an indication: ")

    static func heading(_ order: Int) -> Phrase { Phrase(fr: "Attendu du palier \(order)", en: "Expected at level \(order)") }
    static func examples(_ count: Int) -> Phrase {
        Phrase(fr: count < 2 ? "Exemple" : "Exemples", en: count < 2 ? "Example" : "Examples")
    }

    static func grade(_ name: Phrase) -> Phrase { Phrase(fr: "Degré attendu : \(name.fr)", en: "Expected grade: \(name.en)") }

    /// What an additive ladder asks besides.
    static func adds(_ below: [Int]) -> Phrase? {
        guard let first = below.first, let last = below.last else { return nil }
        if below.count == 2 {
            return Phrase(
                fr: "S’ajoute aux attendus des paliers \(first) et \(last).",
                en: "Adds to what is expected at levels \(first) and \(last)."
            )
        }
        if first == last {
            return Phrase(fr: "S’ajoute aux attendus du palier \(first).", en: "Adds to what is expected at level \(first).")
        }
        return Phrase(
            fr: "S’ajoute aux attendus des paliers \(first) à \(last).",
            en: "Adds to what is expected at levels \(first) to \(last)."
        )
    }

    static func weight(_ part: Double, of whole: Double, _ condition: ProgressionCondition) -> Phrase {
        let (fr, en) = (NumberWords.fr(part), NumberWords.en(part))
        if case .points = condition {
            return Phrase(fr: "Vaut \(fr) \(part < 2 ? "point" : "points").", en: "Worth \(en) \(part == 1 ? "point" : "points").")
        }
        return Phrase(fr: "Poids publié : \(fr) sur \(NumberWords.fr(whole)).", en: "Published weight: \(en) of \(NumberWords.en(whole)).")
    }

    static func compare(_ order: Int) -> Phrase { Phrase(fr: "Comparer avec le palier \(order)", en: "Compare with level \(order)") }
}

/// Numbers as each language writes them, without needless digits.
enum NumberWords {
    static func phrase(_ number: Double) -> Phrase { Phrase(fr: fr(number), en: en(number)) }

    static func fr(_ number: Double) -> String { en(number).replacing(".", with: ",") }

    static func en(_ number: Double) -> String {
        let rounded = (number * 100).rounded() / 100
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
    }

    static func percent(_ share: Double) -> Phrase {
        Phrase(fr: "\(fr(share * 100))\u{202F}%", en: "\(en(share * 100))%")
    }
}
