import Kernel

enum ThemeWords {
    static let lead = Phrase(
        fr: "Tous les paliers d’un thème, pour une conversation. Ce n’est pas une liste à cocher : prenez un point, des faits, la suite.",
        en: "Every level of one theme, for a conversation. It is not a checklist: take one point, facts, what comes next."
    )
    static let themes = Phrase(fr: "Thèmes du parcours", en: "Themes of the ladder")
    static let otherLadders = Phrase(fr: "Le même thème ailleurs", en: "The same theme elsewhere")
}
