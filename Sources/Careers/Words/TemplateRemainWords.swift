import Kernel

/// What is told of a template's own texts before they are published.
enum TemplateRemainWords {
    static func title(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Un texte est encore celui du modèle" : "\(count) textes sont encore ceux du modèle",
            en: count == 1 ? "One text is still the template’s" : "\(count) texts are still the template’s")
    }

    static let note = Phrase(
        fr: "Ils n’empêchent pas de publier, mais tout le monde les lirait tels quels.",
        en: "They do not prevent publishing, but everybody would read them as they are.")

    static func says(_ text: TemplateRemains.Text) -> Phrase {
        switch text {
        case .context: DescriptionWords.context
        case .value(let name): Phrase(fr: "Valeur « \(name.phrase.fr) »", en: "Value “\(name.phrase.en)”")
        case .theme(_, let name, _, let ladder): Phrase(fr: "Thème « \(name.phrase.fr) »", en: "Theme “\(name.phrase.en)”") + on(ladder)
        case .competency(_, let name, _, let ladder): Phrase(fr: "Compétence « \(name.phrase.fr) »", en: "Competency “\(name.phrase.en)”") + on(ladder)
        }
    }

    private static func on(_ ladder: LocalizedText) -> Phrase { Phrase(same: ", ") + ladder.phrase }
}
