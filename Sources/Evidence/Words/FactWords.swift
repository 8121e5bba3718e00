import Kernel

/// The form of a fact.
enum FactWords {
    static let titleOwn = Phrase(fr: "Quel fait voulez-vous garder ?", en: "Which fact do you want to keep?")
    static let leadOwn = Phrase(
        fr: "Une chose que chacun pourrait vérifier : ce qui s’est passé, quand, et ce que cela a changé.",
        en: "Something anybody could check: what happened, when, and what it changed."
    )
    static let leadOther = Phrase(
        fr: "Ce fait reste d’abord privé. Il ne devient une preuve qu’une fois partagé avec la personne.",
        en: "This fact is private at first. It becomes evidence only once it is shared with the person."
    )
    static let what = Phrase(fr: "Ce qui s’est passé", en: "What happened")
    static let whatHint = Phrase(
        fr: "Une phrase, avec le chiffre ou la décision : « Appels au support : 412 en juillet, 255 en septembre ».",
        en: "One sentence, with the figure or the decision: “Support calls: 412 in July, 255 in September”."
    )
    static let kind = Phrase(fr: "Type de fait", en: "Kind of fact")
    static let day = Phrase(fr: "Date du fait", en: "Date of the fact")
    static let detail = Phrase(fr: "Le contexte", en: "The context")
    static let detailHint = Phrase(
        fr: "La situation, la part de la personne, ce que cela a changé. Des faits plutôt que des adjectifs.",
        en: "The situation, the person’s part in it, what it changed. Facts rather than adjectives."
    )
    static let ownDetailHint = Phrase(
        fr: "La situation, votre part, ce que cela a changé. Des faits plutôt que des adjectifs.",
        en: "The situation, your part in it, what it changed. Facts rather than adjectives."
    )
    static let reference = Phrase(fr: "Où le vérifier", en: "Where to check it")
    static let referenceHint = Phrase(
        fr: "Une adresse qui commence par https://, ou quelques mots : un outil, un compte rendu.",
        en: "An address that begins with https://, or a few words: a tool, the minutes of a meeting."
    )
    static let language = Phrase(fr: "Langue de ce texte", en: "Language of this text")
    static let competencies = Phrase(fr: "Compétences que ce fait montre", en: "Competencies this fact shows")
    static let competenciesHint = Phrase(
        fr: "Aucune, une ou plusieurs, dans les référentiels en vigueur.",
        en: "None, one or several, from the frameworks in force."
    )
    static let noFramework = Phrase(
        fr: "Aucun référentiel n’est en vigueur : le fait sera gardé sans compétence.",
        en: "No framework is in force: the fact will be kept without a competency."
    )
    static let kept = Phrase(fr: "Déjà attachées", en: "Attached already")
    static let whoReads = Phrase(fr: "Qui lira ce fait", en: "Who will read this fact")
    static let onlyMe = Phrase(fr: "Moi seulement, pour l’instant", en: "Only me, for now")
    static let shared = Phrase(fr: "Moi et mes managers, définitivement", en: "My managers and I, for good")
    static let ifPrivate = Phrase(fr: "Tant que ce fait est privé", en: "While this fact is private")
    static let ifShared = Phrase(fr: "Une fois ce fait partagé", en: "Once this fact is shared")
    static let save = Phrase(fr: "Garder ce fait", en: "Keep this fact")
    static let saveChanges = Phrase(fr: "Enregistrer", en: "Save")
    static let cancel = Phrase(fr: "Annuler", en: "Cancel")
    static let keptPrivate = Phrase(fr: "Le fait est gardé. Vous seul pouvez le lire.", en: "The fact is kept. Only you can read it.")
    static let keptShared = Phrase(
        fr: "Le fait est gardé et partagé avec vos managers.",
        en: "The fact is kept and shared with your managers."
    )
    static let rewritten = Phrase(fr: "Le fait est à jour.", en: "The fact is up to date.")
    static let rewrite = Phrase(fr: "Modifier", en: "Change")
    static let titleRewrite = Phrase(fr: "Modifier ce fait privé", en: "Change this private fact")
    static let leadRewrite = Phrase(
        fr: "Personne d’autre ne l’a lu : l’ancien texte n’est pas gardé.",
        en: "Nobody else has read it: the former text is not kept."
    )
    static let asItStands = Phrase(fr: "Le texte actuel", en: "The text as it stands")

    static func titleAbout(_ name: String) -> Phrase {
        Phrase(fr: "Quel fait voulez-vous garder sur \(name) ?", en: "Which fact about \(name) do you want to keep?")
    }

    static func dayUntil(_ day: Day) -> Phrase {
        Phrase(
            fr: "Au plus tard le \(French.day(day)), dernier jour où vous étiez manager.",
            en: "On \(English.day(day)) at the latest, your last day as manager."
        )
    }
}
