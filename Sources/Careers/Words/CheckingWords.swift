import Kernel

/// What the criterion checker says of each kind of fault.
enum CheckingWords {
    static func name(of kind: FindingKind) -> Phrase {
        switch kind {
        case .vague: Phrase(fr: "Trop ouvert", en: "Too open")
        case .moral: Phrase(fr: "Notion morale", en: "Moral notion")
        case .trait: Phrase(fr: "Trait de caractère", en: "Character trait")
        case .discriminatory: Phrase(fr: "Motif de discrimination", en: "Ground of discrimination")
        case .notObservable: Phrase(fr: "Non observable", en: "Not observable")
        case .noSignal: Phrase(fr: "Sans signal observable", en: "No observable signal")
        case .nearDuplicate: Phrase(fr: "Presque un doublon", en: "Nearly a duplicate")
        case .tooLong: Phrase(fr: "Plusieurs attendus en un", en: "Several expectations in one")
        case .adverbOnly: Phrase(fr: "Seul un degré change", en: "Only a degree changes")
        case .unpublishedWeight: Phrase(fr: "Poids non publié", en: "Unpublished weight")
        }
    }

    static func reason(for kind: FindingKind) -> Phrase {
        switch kind {
        case .vague:
            Phrase(
                fr: "Deux personnes qui évaluent ne comprendraient pas forcément la même chose : rien ici ni dans les signaux ne dit ce qu’il faut voir.",
                en: "Two assessors could read this differently: neither the text nor the signals say what should be seen.")
        case .moral:
            Phrase(
                fr: "Une vertu ne s’observe pas et ne se note pas ; un signal n’y change rien.",
                en: "A virtue is neither observed nor graded; a signal does not change that.")
        case .trait:
            Phrase(
                fr: "Cela décrit un tempérament, pas ce que la personne fait dans son travail.",
                en: "This describes a temperament, not what the person does at work.")
        case .discriminatory:
            Phrase(
                fr: "Ce passage nomme ou recouvre un motif sur lequel personne ne peut être évalué.",
                en: "This passage names or covers a ground on which nobody may be assessed.")
        case .notObservable:
            Phrase(
                fr: "C’est un état d’esprit : personne ne peut le constater sans l’acte qui le montre.",
                en: "This is a state of mind: nobody can see it without the act that shows it.")
        case .noSignal:
            Phrase(
                fr: "Un comportement, une valeur ou une vigilance s’évaluent sur des signaux que deux personnes verraient toutes deux.",
                en: "Behaviour, values and vigilance are assessed on signals that two people would both see.")
        case .nearDuplicate:
            Phrase(
                fr: "Une autre ligne de l’échelle demande le même acte sur le même objet : il compterait deux fois.",
                en: "Another row of the ladder asks for the same act on the same object: it would count twice.")
        case .tooLong:
            Phrase(
                fr: "Plus de soixante mots, plusieurs actes distincts : on ne saurait pas lequel a été montré.",
                en: "More than sixty words and several distinct acts: nobody could tell which of them was shown.")
        case .adverbOnly:
            Phrase(
                fr: "Du niveau inférieur à celui-ci, seul un degré ou une fréquence change ; rien ne permet de les distinguer.",
                en: "Between the level below and this one only a degree or a frequency changes; nothing tells them apart.")
        case .unpublishedWeight:
            Phrase(
                fr: "Un poids existe et la personne évaluée ne peut pas le connaître à l’avance.",
                en: "A weight exists that the person assessed cannot know beforehand.")
        }
    }

    static func direction(for kind: FindingKind) -> Phrase {
        switch kind {
        case .vague:
            Phrase(
                fr: "Dites l’acte, l’objet et la mesure, ou ajoutez des signaux observables.",
                en: "Say the act, its object and its measure, or add observable signals.")
        case .moral:
            Phrase(
                fr: "Écrivez l’acte attendu : « signale le jour même l’erreur dont il est l’auteur ».",
                en: "Write the act expected: “reports own error the same day”.")
        case .trait:
            Phrase(
                fr: "Écrivez ce que la personne fait, dans quelle situation et avec quelle trace.",
                en: "Write what the person does, in which situation, and with what trace.")
        case .discriminatory:
            Phrase(
                fr: "Retirez ce passage. Si le poste l’exige vraiment, écrivez l’exigence du travail elle-même, par exemple un niveau de langue.",
                en: "Remove this passage. If the work truly requires it, write the requirement of the work itself, for instance a level of language.")
        case .notObservable:
            Phrase(
                fr: "Ajoutez l’acte qui le montre : explique, écrit, demande, refuse, corrige.",
                en: "Add the act that shows it: explains, writes, asks, refuses, corrects.")
        case .noSignal:
            Phrase(
                fr: "Ajoutez un ou deux signaux : un document, une date, un fait que d’autres ont vu.",
                en: "Add one or two signals: a document, a date, a fact that others saw.")
        case .nearDuplicate:
            Phrase(fr: "Gardez une seule des deux lignes, ou dites ce qui les distingue.", en: "Keep one of the two rows, or say what tells them apart.")
        case .tooLong:
            Phrase(fr: "Gardez l’acte principal et faites des autres leurs propres lignes.", en: "Keep the main act and give the others rows of their own.")
        case .adverbOnly:
            Phrase(
                fr: "Dites ce qui grandit : le périmètre, l’autonomie, le public, un acte de plus, une quantité mesurée.",
                en: "Say what grows: the scope, the autonomy, the audience, a further act, a measured quantity.")
        case .unpublishedWeight:
            Phrase(fr: "Publiez le poids dans le référentiel, ou retirez-le.", en: "Publish the weight in the framework, or remove it.")
        }
    }
}
