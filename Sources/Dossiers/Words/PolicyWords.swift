import Kernel
import People

enum PolicyWords {
    static let sealed = Phrase(
        fr: "Ce dossier est partagé et scellé : il ne change plus.", en: "This file is shared and sealed: it no longer changes.")
    static let notOpen = Phrase(
        fr: "L’écriture des managers n’est pas ouverte. Vous préparerez le dossier ensuite.",
        en: "Managers’ writing is not open. You will prepare the file after it.")
    static let cycleClosed = Phrase(fr: "La campagne est close.", en: "The cycle is closed.")
    static let sendFirst = Phrase(
        fr: "Envoyez d’abord votre évaluation : le dossier se prépare ensuite.", en: "Send your evaluation first: the file is prepared after it.")
    static let onlyManager = Phrase(fr: "Seul le manager de la personne prépare ce dossier.", en: "Only the person’s manager prepares this file.")

    static func onlyAuthor(_ name: String) -> Phrase {
        Phrase(
            fr: "Cette affirmation est \(Elision.de(name)) : personne d’autre ne peut la changer. Écrivez la vôtre.",
            en: "This claim is \(name)’s, nobody else can change it. Write your own.")
    }
}
