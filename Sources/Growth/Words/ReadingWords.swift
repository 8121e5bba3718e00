import Kernel

/// How to read the page, and who reads it.
enum ReadingWords {
    static let howTo = Phrase(fr: "Comment lire", en: "How to read this")
    static let whoSees = Phrase(fr: "Qui peut voir cette page ?", en: "Who can see this page?")

    /// The rule of verdicts, as the program applies it.
    static let rule: [(verdict: Verdict, text: Phrase)] = [
        (
            .met,
            Phrase(
                fr: "Chaque manager qui l’a placé l’a vu à ce palier ou au-dessus, sans dire qu’il en était peu sûr.",
                en: "Every manager who placed it saw it at this level or above, without saying they were unsure.")
        ),
        (
            .partly,
            Phrase(
                fr: "Le manager l’a vu à ce palier mais avec peu de certitude, deux managers ne s’accordent pas, ou bien la personne, "
                    + "ou ce qui est publié des pairs ou de l’équipe, le montre quand le manager le place plus bas ou ne l’a pas vu.",
                en: "The manager saw it at this level with little confidence, two managers do not agree, or the person, "
                    + "or what is published of peers or reports, shows it while the manager places it lower or has not seen it.")
        ),
        (
            .notShown,
            Phrase(
                fr: "Personne ne l’a vu, ou personne n’a répondu. L’occasion est due par l’entreprise.",
                en: "Nobody saw it, or nobody answered. The opportunity is owed by the company.")
        ),
        (
            .notMet,
            Phrase(
                fr: "Les managers l’ont vu à un palier inférieur, et personne d’autre ne le montre à celui-ci.",
                en: "The managers saw it at a lower level, and nobody else shows it at this one.")
        ),
    ]
    static let onlyShared = Phrase(
        fr: "Seule la dernière évaluation partagée compte : ni brouillon, ni évaluation en cours. Les preuves sont comptées, elles ne changent pas un constat. "
            + "Ce qui est retenu faute de réponses assez nombreuses n’entre nulle part.",
        en: "Only the last shared review counts: no draft, no review under way. Evidence is counted, it does not change a verdict. "
            + "What is withheld for want of enough answers enters nowhere.")

    static func reader(_ reader: GapReader, _ reading: GapReading) -> Phrase {
        switch reader {
        case .oneself: reading.reader == .oneself ? Phrase(fr: "Vous", en: "You") : Phrase(same: reading.name)
        case .manager: Phrase(fr: "Les managers du moment", en: "The managers of the moment")
        case .hr: Phrase(fr: "Les RH", en: "HR")
        }
    }

    static func reads(_ reader: GapReader) -> Phrase {
        switch (reader.readsEvidence, reader.readsAspirations) {
        case (true, true): Phrase(fr: "tout, avec les preuves que chacun peut lire", en: "everything, with the evidence each may read")
        default:
            Phrase(
                fr: "le palier et ce que dit l’évaluation partagée ; ni preuves, ni aspiration",
                en: "the level and what the shared review says; no evidence, no aspiration")
        }
    }

    static let others = Phrase(fr: "Tous les autres", en: "Everybody else")
    static let nothing = Phrase(fr: "rien", en: "nothing")
}
