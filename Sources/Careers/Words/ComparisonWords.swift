import Kernel

enum ComparisonWords {
    static let show = Phrase(fr: "Comparer", en: "Compare")
    static let first = Phrase(fr: "Un palier", en: "One level")
    static let second = Phrase(fr: "Un autre", en: "Another")
    static let alone = Phrase(
        fr: "Ce parcours n’a qu’un palier : il n’y a rien à comparer.",
        en: "This ladder has one level: there is nothing to compare."
    )

    static func title(_ a: Level, _ b: Level) -> Phrase {
        Phrase(fr: "Du palier \(a.order) au palier \(b.order)", en: "From level \(a.order) to level \(b.order)")
    }

    static func lead(_ a: Level, _ b: Level) -> Phrase {
        let (left, right) = (a.name.phrase, b.name.phrase)
        return Phrase(fr: "\(left.fr), puis \(right.fr)", en: "\(left.en), then \(right.en)")
    }
}
