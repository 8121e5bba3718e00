import Kernel
import People
import Reviews

enum PreparationWords {
    static let claims = Phrase(fr: "Les affirmations", en: "Claims")
    static let empty = Phrase(fr: "Aucune affirmation", en: "No claim")
    static let emptyText = Phrase(
        fr:
            "Un dossier s’ouvre sur une à cinq affirmations, chacune appuyée sur des faits ou sur des réponses de l’évaluation. Écrivez la première.",
        en: "A file opens with one to five claims, each resting on facts or on answers of the review. Write the first.")
    static let yourForm = Phrase(fr: "Votre évaluation", en: "Your evaluation")
    static let noFact = Phrase(fr: "aucune preuve", en: "no evidence")

    static func crumb(_ name: String) -> Phrase { Phrase(fr: "Dossier \(Elision.de(name))", en: "File of \(name)") }

    static func title(_ preparation: Preparation) -> Phrase {
        if let obstacle = preparation.obstacle { return obstacle.asHeading }
        let (count, bare) = (preparation.claims.count, preparation.coverage.claimsWithoutEvidence.count)
        if count == 0 { return Phrase(fr: "Le dossier est à écrire", en: "The file is to be written") }
        let (fr, en) = (French.count(count, "affirmation", "affirmations"), English.count(count, "claim", "claims"))
        if bare > 0, count == 1 { return Phrase(fr: "Une affirmation, sans preuve", en: "One claim, without evidence") }
        if bare > 0 { return Phrase(fr: "\(fr), dont \(bare) sans aucune preuve", en: "\(en), \(bare) of them without any evidence") }
        return preparation.isShareable
            ? Phrase(fr: "\(fr) : le dossier peut être partagé", en: "\(en): the file can be shared")
            : Phrase(fr: "\(fr), \(count == 1 ? "étayée" : "toutes étayées")", en: "\(en), \(count == 1 ? "supported" : "all supported")")
    }
}
