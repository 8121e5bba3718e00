import Kernel

/// Why something cannot be written, and what to do.
enum RuleWords {
    static let future = Phrase(
        fr: "Cette date est à venir. Un fait s’écrit une fois qu’il a eu lieu.",
        en: "This date is yet to come. A fact is written once it has happened."
    )
    static let unsafeReference = Phrase(
        fr: "Cette adresse ne peut pas être ouverte sans risque. Donnez une adresse qui commence par https://, ou des mots.",
        en: "This address cannot be opened safely. Give one that begins with https://, or words."
    )
    static let noSuchCompetency = Phrase(
        fr: "Une de ces compétences n’est pas dans un référentiel en vigueur. Rechargez la page et choisissez dans la liste.",
        en: "One of these competencies is not in a framework in force. Reload the page and choose from the list."
    )
    static let reasonMissing = Phrase(
        fr: "Ce fait a été lu par d’autres. Dites en une phrase pourquoi vous le retirez.",
        en: "Others have been able to read this fact. Say in a sentence why you withdraw it."
    )
    static let onlyTheAuthor = Phrase(
        fr: "Seul son auteur peut changer ce fait.",
        en: "Only its author can change this fact."
    )
    static let alreadyShared = Phrase(
        fr: "Ce fait est partagé : son texte ne change plus que par une correction datée.",
        en: "This fact is shared: its text now changes only by a dated correction."
    )
    static let isShared = Phrase(fr: "Ce fait est déjà partagé.", en: "This fact is shared already.")
    static let quoted = Phrase(
        fr: "Ce sont les mots de quelqu’un d’autre, gardés tels qu’ils ont été donnés. Ils se partagent ou se retirent, sans se récrire.",
        en: "These are somebody else’s words, kept as they were given. They can be shared or withdrawn, and are not written again."
    )
    static let stillPrivate = Phrase(
        fr: "Ce fait n’est pas encore partagé : modifiez-le directement.",
        en: "This fact is not shared yet: change it directly."
    )
    static let isWithdrawn = Phrase(fr: "Ce fait est retiré. Écrivez-en un autre.", en: "This fact is withdrawn. Write another one.")
    static let changedMeanwhile = Phrase(
        fr: "Ce fait a changé depuis que vous avez ouvert cette page. Comparez avec le texte actuel, puis enregistrez de nouveau.",
        en: "This fact has changed since you opened this page. Compare with the text as it stands, then save again."
    )

    static func notTheirManager(_ standing: EvidenceStanding) -> Phrase {
        Phrase(
            fr: "Ce jour-là, vous n’étiez pas manager direct de cette personne. Choisissez une date où vous l’étiez.",
            en: "On that day you were not \(standing.name)’s direct manager. Choose a date on which you were."
        )
    }
}
