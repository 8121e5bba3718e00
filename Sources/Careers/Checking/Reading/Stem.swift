/// A word without its endings, in either language: "relues" and "relu", "decides" and "decided".
enum Stem {
    static func of(_ word: String) -> String {
        guard word.count > 3 else { return word }
        var stem = word
        for ending in endings where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
            stem.removeLast(ending.count)
            break
        }
        if stem.count > 4, let last = stem.last, let before = stem.dropLast().last, last == before { stem.removeLast() }
        return stem
    }

    private static let endings = [
        "ations", "ation", "issent", "ements", "ement", "ances", "ance", "ences", "ence", "ingly", "euses", "euse", "aient", "antes", "ante",
        "ings", "ing", "ions", "ion", "ites", "ite", "ies", "ees", "ent", "ant", "ers", "eux", "eur", "ive", "ifs", "ed", "er", "ee", "es", "ez", "if",
        "ly", "ty", "al", "s", "e", "y", "r", "t",
    ]
}
