import Kernel

/// The words of a text that carry its content: lower-case, without articles, prepositions, pronouns and auxiliaries.
struct ContentWords {
    let words: Set<Substring>

    init(_ text: String, _ language: Language) {
        words = Self.all(text).subtracting(language == .french ? Self.french : Self.english)
    }

    /// More than half of the words of the shorter one.
    func repeats(_ other: ContentWords) -> Bool {
        words.intersection(other.words).count * 2 > min(words.count, other.words.count)
    }

    static func all(_ text: String) -> Set<Substring> { Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }) }

    private static let french: Set<Substring> = all(
        """
        l d s n c j m t y à a au aux avec ce ces cet cette celui celle ceux celles ci dans de des du en entre et est être eux la le les leur
        leurs mais même ne ni non on ou où par pas plus pour près qu que qui quand quel quelle sa sans se ses si son sont sous sur un une
        vers dont là puis afin avant après chez chaque chacun chacune tout toute toutes tous quoi
        """
    )

    private static let english: Set<Substring> = all(
        """
        s a an and any are as at be been before after by for from has have in into is it its no not of off on one or other out over own so
        than that the then this those these to under until up was were what when where which while who whom whose will with without each
        every all both
        """
    )
}
