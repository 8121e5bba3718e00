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
        case .theme(_, let name, _, _): Phrase(fr: "Thème « \(name.phrase.fr) »", en: "Theme “\(name.phrase.en)”")
        case .competency(_, let name, _, _): Phrase(fr: "Compétence « \(name.phrase.fr) »", en: "Competency “\(name.phrase.en)”")
        }
    }

    /// The ladder it stands on; nil where it belongs to the whole framework.
    static func ladder(of text: TemplateRemains.Text) -> Phrase? {
        switch text {
        case .context, .value: nil
        case .theme(_, _, _, let ladder), .competency(_, _, _, let ladder): ladder.phrase
        }
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(fr: "Et \(French.count(count, "autre", "autres"))", en: "And \(count) more")
    }
}
