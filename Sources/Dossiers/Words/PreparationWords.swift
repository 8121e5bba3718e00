import Kernel
import People
import Reviews

enum PreparationWords {
    static let claims = Phrase(fr: "Les affirmations", en: "Claims")
    static let empty = Phrase(fr: "Aucune affirmation", en: "No claim")
    static let emptyText = Phrase(
        fr: "Un dossier s’ouvre sur une synthèse d’une à cinq phrases, chacune appuyée sur des faits. Écrivez la première.",
        en: "A file opens with a synthesis of one to five sentences, each resting on facts. Write the first.")
    static let yourForm = Phrase(fr: "Votre évaluation", en: "Your evaluation")
    static let noFact = Phrase(fr: "aucun fait", en: "no fact")

    static func crumb(_ name: String) -> Phrase { Phrase(fr: "Dossier \(Elision.de(name))", en: "File of \(name)") }

    static func title(_ preparation: Preparation) -> Phrase {
        if let obstacle = preparation.obstacle { return obstacle }
        let (count, bare) = (preparation.claims.count, preparation.coverage.claimsWithoutEvidence.count)
        if count == 0 { return Phrase(fr: "Le dossier est à écrire", en: "The file is to be written") }
        let (fr, en) = (French.count(count, "affirmation", "affirmations"), English.count(count, "claim", "claims"))
        if bare > 0 { return Phrase(fr: "\(fr), dont \(bare) sans aucun fait", en: "\(en), \(bare) of them without any fact") }
        return preparation.isShareable
            ? Phrase(fr: "\(fr) : le dossier peut être partagé", en: "\(en): the file can be shared")
            : Phrase(fr: "\(fr), toutes appuyées sur des faits", en: "\(en), all resting on facts")
    }
}
