import Kernel

enum SharingWords {
    static let share = Phrase(fr: "Partager et sceller", en: "Share and seal")
    static let shared = Phrase(fr: "Le dossier est partagé.", en: "The file is shared.")
    static let note = Phrase(
        fr: "Au partage, la personne et les RH lisent ce dossier, et son texte ne change plus jamais. Relisez-le avant.",
        en: "Once it is shared, the person and HR read this file, and its text never changes again. Read it over first.")

    /// - Parameter day: when it opens; nil when that has passed.
    static func notYet(before day: Day?) -> Phrase {
        let opens = day.map { Phrase(fr: " Il s’ouvre le \(French.day($0)).", en: " It opens on \(English.day($0)).") } ?? Phrase(same: "")
        return Phrase(fr: "Le partage n’est pas encore ouvert.", en: "Sharing is not open yet.") + opens
            + Phrase(fr: " Vous le retrouverez sur l’accueil dès qu’il le sera.", en: " You will find it on the home page as soon as it is.")
    }

    static let noClaim = Phrase(
        fr: "Le dossier n’a aucune affirmation. Écrivez-en au moins une, appuyée sur un fait.",
        en: "The file has no claim. Write at least one, resting on a fact.")
    static let changedMeanwhile = Phrase(
        fr: "Le dossier a changé depuis que vous l’avez lu. Relisez-le, puis partagez.",
        en: "The file changed since you read it. Read it over, then share.")

    static func tooMany(_ count: Int) -> Phrase {
        Phrase(
            fr: "Le dossier a \(count) affirmations, et \(Claim.most) au plus se partagent. Gardez celles qui comptent.",
            en: "The file has \(count) claims, and \(Claim.most) at most are shared. Keep those that matter.")
    }

    static func withoutEvidence(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1
                ? "Une affirmation ne repose sur rien. Liez-lui un fait ou une réponse, ou retirez-la."
                : "\(count) affirmations ne reposent sur rien. Liez à chacune un fait ou une réponse, ou retirez-les.",
            en: count == 1
                ? "One claim rests on nothing. Link a fact or an answer, or remove it."
                : "\(count) claims rest on nothing. Link a fact or an answer to each, or remove them.")
    }
}
