import Kernel

/// The lists of each fault: its plain words first, then its images.
enum FaultLexicons {
    static func virtues(_ language: Language) -> [Lexicon] { [MoralWords.virtues[language], MoralImages.all[language]] }
    static func traits(_ language: Language) -> [Lexicon] { [TraitWords.traits[language], TraitImages.all[language]] }
    static func states(_ language: Language) -> [Lexicon] { [MentalWords.states[language], MentalImages.all[language]] }

    static func openings(_ language: Language) -> [Lexicon] {
        [VagueWords.openings[language], VagueRoles.all[language], VagueImages.all[language]]
    }

    /// "X means", « X, c’est »: what a word stands for comes next.
    static let equations = BilingualLexicon(
        fr: """
            c est ?a ?dire ?ici
            veut|voulant ?ici dire ?ici
            signifie|consiste ?ici ?a
            se traduit ?ici par
            se voit|mesure|montre|lit ?ici a|au|aux|par|dans
            """,
        en: """
            means ?here
            here means
            is taken to mean
            amounts|comes ?down to
            consists of|in
            is shown|seen|measured by|in
            """)
}
