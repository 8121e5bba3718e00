import Kernel

enum CountedWords {
    static func examples(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "exemple", "exemples"), en: English.count(count, "example", "examples"))
    }
}
