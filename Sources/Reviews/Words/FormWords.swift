import Kernel

enum FormWords {
    static let changedMeanwhile = Phrase(
        fr: "Ce formulaire a été enregistré ailleurs entre-temps. Votre texte est ici, l’autre est à côté : gardez ce qui convient, puis enregistrez.",
        en: "This form was saved elsewhere in the meantime. Your text is here, the other one beside it: keep what suits, then save.")
    static let elsewhere = Phrase(fr: "Enregistré ailleurs", en: "Saved elsewhere")
    static let unseen = Phrase(fr: "Pas observé", en: "Not seen")
    static let unseenText = Phrase(
        fr: "Aucune situation de la période ne permet de répondre. Ce n’est pas un zéro : la réponse ne compte ni pour ni contre.",
        en: "No situation of the period lets you answer. This is not a zero: it counts neither for nor against.")
    static let question = Phrase(
        fr: "Pour chaque compétence, une seule question : quel palier décrit ce que vous avez vu ?",
        en: "For each competency, one question: which level describes what you have seen?")
    static let questionOwn = Phrase(
        fr: "Pour chaque compétence, une seule question : quel palier décrit ce que vous avez fait ?",
        en: "For each competency, one question: which level describes what you did?")
    static let hint = Phrase(
        fr: "Choisissez le texte le plus haut que des faits de la période montrent vraiment.",
        en: "Choose the highest text that facts of the period really show.")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let comment = Phrase(fr: "Ce qui s’est passé", en: "What happened")
    static let commentHint = Phrase(
        fr: "Une situation, ce qui a été fait, ce que cela a changé.", en: "A situation, what was done, what it changed.")
    static let confidence = Phrase(fr: "Votre degré de certitude", en: "How sure you are")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let send = Phrase(fr: "Envoyer", en: "Send")
    static let saved = Phrase(fr: "Enregistré à {time}", en: "Saved at {time}")
    static let failed = Phrase(
        fr: "Pas encore enregistré : la connexion manque. Vos mots restent ici.", en: "Not saved yet: no connection. Your words stay here.")
    static let conflict = Phrase(
        fr: "Modifié ailleurs : enregistrez pour voir les deux textes.", en: "Changed elsewhere: save to see both texts.")
    static let themes = Phrase(fr: "Avancement", en: "Progress")
    static let keyboard = Phrase(fr: "Au clavier", en: "Keyboard")
    static let keys = Phrase(
        fr: "0 pas observé, 1 à 9 un palier, J et K la compétence suivante et précédente.",
        en: "0 not seen, 1 to 9 a level, J and K the next and previous competency.")
    static let confidential = Phrase(
        fr: "Votre réponse est confidentielle : ni la personne évaluée ni son manager ne sauront qui l’a écrite. En dessous de {k} réponses, rien n’est montré.",
        en: "Your answer is confidential: neither the person reviewed nor their manager will know who wrote it. Below {k} answers nothing is shown.")
    static let attributed = Phrase(fr: "Votre nom accompagne cette réponse.", en: "Your name goes with this answer.")
    static let sent = Phrase(fr: "Ce formulaire est envoyé.", en: "This form is sent.")
    static let sentThanks = Phrase(fr: "C’est envoyé.", en: "It is sent.")
    static let lateNote = Phrase(
        fr: "La date est passée : votre réponse est acceptée, et marquée « en retard ».", en: "The date has passed: your answer is accepted, and marked “late”.")
    static let late = Phrase(fr: "en retard", en: "late")
    static let noText = Phrase(fr: "Pas encore décrit", en: "Not described yet")
    static let beside = Phrase(fr: "Ce que disent les autres", en: "What others say")
    static let noAnswer = Phrase(fr: "Sans réponse", en: "No answer")
    static let ownMissing = Phrase(fr: "L’auto-évaluation n’a pas été envoyée.", en: "The self-evaluation was not sent.")

    static func next(_ theme: String) -> Phrase { Phrase(fr: "Continuer vers \(theme)", en: "Continue to \(theme)") }

    static func confidence(_ confidence: Confidence) -> Phrase {
        switch confidence {
        case .low: Phrase(fr: "Peu sûr", en: "Not very sure")
        case .medium: Phrase(fr: "Assez sûr", en: "Fairly sure")
        case .high: Phrase(fr: "Sûr", en: "Sure")
        }
    }

    static func missing(_ count: Int) -> Phrase {
        Phrase(
            fr: "Il manque \(French.count(count, "positionnement", "positionnements")). Choisissez un palier ou « Pas observé » partout, puis envoyez.",
            en: "\(English.count(count, "placement is", "placements are")) missing. Choose a level or “Not seen” everywhere, then send.")
    }

    static func confidential(_ k: Int) -> Phrase {
        Phrase(fr: confidential.fr.replacing("{k}", with: String(k)), en: confidential.en.replacing("{k}", with: String(k)))
    }
}
