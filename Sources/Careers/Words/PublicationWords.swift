import Kernel

enum PublicationWords {
    static let title = Phrase(fr: "Publier cette version", en: "Publish this version")
    static let effectiveOn = Phrase(fr: "Date de prise d’effet", en: "Effective date")
    static let effectiveHint = Phrase(
        fr: "À partir de ce jour, c’est cette version que chacun lit. Elle remplace alors la précédente.",
        en: "From that day, this is the version everybody reads. It then supersedes the previous one."
    )
    static let explanation = Phrase(
        fr: "Une fois publiée, elle est lue par tous les membres de l’entreprise et son texte ne change plus.",
        en: "Once published, it is read by every member of the company and its text no longer changes."
    )
    static let publish = Phrase(fr: "Publier", en: "Publish")
    static let nothingToRead = Phrase(
        fr: "Ce brouillon n’a pas d’attendu : il faut au moins un parcours, un palier défini et un attendu. Importez-les d’abord.",
        en: "This draft has no expectation: it needs at least a ladder, a defined level and an expectation. Import them first."
    )
    static let done = Phrase(fr: "La version est publiée.", en: "The version is published.")

    static func tooEarly(_ earliest: Day) -> Phrase {
        Phrase(
            fr: "Une nouvelle version ne s’applique pas à ce qui est passé : choisissez le \(French.day(earliest)) ou plus tard.",
            en: "A new version does not apply to what is past: choose \(English.day(earliest)) or later."
        )
    }

    static let criteria = Phrase(fr: "Relire ce que dit le contrôle des critères", en: "Read what the criterion check says")
    static let criteriaNote = Phrase(
        fr: "Un attendu vague, moral ou que personne ne peut observer peut faire tomber toute une évaluation (Cass. soc., 15 octobre 2025).",
        en: "An expectation that is vague, moral or that nobody can observe may void a whole review (Cass. soc., 15 October 2025).")

    static func warnings(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "L’import a laissé un point à regarder" : "L’import a laissé \(count) points à regarder",
            en: count < 2 ? "The import left one point to look at" : "The import left \(count) points to look at"
        )
    }

    static let warningsNote = Phrase(
        fr: "Ils n’empêchent pas de publier. Lisez le compte rendu avant : après, seul un nouveau numéro de version les corrigera.",
        en: "They do not prevent publishing. Read the report first: afterwards only a new version can correct them."
    )

    static func empty(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Un palier défini n’a aucun attendu" : "\(count) paliers définis n’ont aucun attendu",
            en: count < 2 ? "One defined level has no expectation" : "\(count) defined levels have no expectation"
        )
    }

    static let emptyNote = Phrase(
        fr: "Leurs lecteurs ne sauront pas ce que l’on attend d’eux.",
        en: "Their readers will not know what is expected of them."
    )

    static let unconsulted = Phrase(fr: "Pourquoi le personnel n’a pas été consulté", en: "Why the staff was not consulted")
    static let unconsultedHint = Phrase(
        fr: "Par exemple : l’entreprise compte moins de onze salariés et n’a pas de CSE. Cette raison reste avec la version.",
        en: "For instance: the company has fewer than eleven employees and no works council. This reason stays with the version.")
    static let sayWhyUnconsulted = Phrase(
        fr: "Aucune consultation n’est enregistrée pour ce texte. Enregistrez-la pendant la relecture, ou dites pourquoi il n’y en a pas.",
        en: "No consultation is recorded for this text. Record it during the review, or say why there is none.")
    static let crosswalkFirst = Phrase(fr: "Il reste à confirmer la table de passage", en: "The crosswalk is yet to be confirmed")
    static let openCrosswalk = Phrase(fr: "Ouvrir la table de passage", en: "Open the crosswalk")

    static func openRemarks(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une remarque attend encore une réponse" : "\(count) remarques attendent encore une réponse",
            en: count == 1 ? "One remark still waits for an answer" : "\(count) remarks still wait for an answer")
    }
    static let openRemarksNote = Phrase(
        fr: "Elles n’empêchent pas de publier, mais leurs auteurs ne sauront pas ce qu’elles sont devenues.",
        en: "They do not prevent publishing, but their authors will not know what became of them.")
}
