import Kernel

/// The lines of the "who can see this" table.
enum ReaderWords {
    static let others = Phrase(
        fr: "Toute autre personne, RH, direction et administrateurs compris",
        en: "Anybody else, HR, executives and administrators included"
    )
    static let othersButHR = Phrase(
        fr: "Toute autre personne, direction et administrateurs compris",
        en: "Anybody else, executives and administrators included"
    )
    static let hr = Phrase(fr: "RH", en: "HR")
    static let readsInFiles = Phrase(fr: "le lisent dans les dossiers qui le citent", en: "reads it in the files that cite it")
    static let hrIfCited = Phrase(fr: "RH, si un dossier d’évaluation le cite", en: "HR, if a review file cites it")
    static let readsInFile = Phrase(fr: "le lisent dans ce dossier, une fois partagé", en: "reads it in that file, once shared")
    static let reads = Phrase(fr: "lit tout, corrections comprises", en: "reads everything, corrections included")
    static let youRead = Phrase(fr: "lisez tout, corrections comprises", en: "read everything, corrections included")
    static let readsNothing = Phrase(fr: "ne voit rien, pas même que ce fait existe", en: "sees nothing, not even that this fact exists")
    static let reader = Phrase(fr: "Personne", en: "Person")
    static let sees = Phrase(fr: "Voit", en: "Sees")

    /// In the words of whoever reads the table.
    static func name(_ reader: EvidenceReader, _ item: EvidenceReading) -> Phrase {
        switch reader {
        case .author: item.isAuthor ? you : Phrase(fr: "\(item.authorName), qui l’a écrit", en: "\(item.authorName), who wrote it")
        case .subject: item.isSubject ? you : Phrase(same: item.subjectName)
        case .manager: item.isSubject ? yourManager : item.isAuthor ? otherManagers : theirManager
        case .managerThen: item.isAuthor && !item.isSubject ? otherManagersThen : managerThen
        case .named: named
        }
    }

    private static let yourManager = Phrase(fr: "Votre manager d’aujourd’hui", en: "Your manager today")
    private static let theirManager = Phrase(fr: "Le manager d’aujourd’hui de cette personne", en: "That person’s manager today")
    private static let otherManagers = Phrase(fr: "Un autre manager d’aujourd’hui de cette personne", en: "Another manager of that person today")
    private static let managerThen = Phrase(
        fr: "Le manager direct au jour du fait, même s’il ne l’est plus",
        en: "Whoever was the direct manager on the day of the fact, even if no longer"
    )
    private static let otherManagersThen = Phrase(
        fr: "Un autre manager direct au jour du fait, même s’il ne l’est plus",
        en: "Another direct manager on the day of the fact, even if no longer"
    )
    private static let named = Phrase(
        fr: "La personne que les RH nomment pour écrire l’évaluation de cette personne, quand elle n’a pas de manager",
        en: "Whoever HR names to write this person’s review, when they have no manager"
    )
    private static let you = Phrase(fr: "Vous", en: "You")
}
