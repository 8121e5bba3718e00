/// Qualities, degrees and roles that two assessors would read differently.
enum VagueWords {
    static let openings = BilingualLexicon(fr: french, en: english)

    /// After a quality, these say what it means.
    static let definitions = BilingualLexicon(
        fr: """
            soit
            c est a dire
            a savoir
            mesur*
            chronomet*
            au sens de|du
            defini*|tel|telle que|par|dans
            au sens
            conform* a|au|aux
            seuil*|pourcent*
            """,
        en: """
            that is
            i e
            namely
            meaning
            measured
            defined as|by|in
            as defined
            within the meaning
            according to ~ guide|charter|checklist|grid|standard
            threshold*|percent*
            """)
}
