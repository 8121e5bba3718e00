import Kernel

/// Small numbers in words, for titles: “Trois personnes”, “Three people”.
enum Spelled {
    static func people(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "\(french(count, isFeminine: true)) personne" : "\(french(count, isFeminine: true)) personnes",
            en: count == 1 ? "One person" : "\(english(count)) people")
    }

    static func french(_ count: Int, isFeminine: Bool) -> String {
        if count == 0 { return isFeminine ? "Aucune" : "Aucun" }
        if count == 1 { return isFeminine ? "Une" : "Un" }
        return frenchWords.indices.contains(count) ? frenchWords[count] : String(count)
    }

    static func english(_ count: Int) -> String {
        englishWords.indices.contains(count) ? englishWords[count] : String(count)
    }

    private static let frenchWords = ["Zéro", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"]
    private static let englishWords = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
}
