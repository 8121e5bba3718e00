import Foundation
import Kernel

/// Everything held about somebody.
enum AccessWords {
    static let account = Phrase(fr: "Votre compte", en: "Your account")
    static let title = Phrase(fr: "Tout ce qui est gardé sur vous", en: "Everything held about you")
    static let lead = Phrase(
        fr: "Voici, partie par partie, ce que Palier garde sur vous et ce que vous y avez écrit. L’archive contient le tout : "
            + "les données (JSON), une page à lire et vos dossiers scellés, octet pour octet.",
        en: "Here is, part by part, what Palier holds about you and what you wrote in it. The archive holds all of it: "
            + "the data (JSON), a page to read, and your sealed files, byte for byte.")
    static let others = Phrase(
        fr: "Les autres y gardent leurs droits : les réponses confidentielles et anonymes y sont comme sur vos pages, regroupées, sans noms ni dates, "
            + "et rien n’y est montré en dessous des seuils. Les noms de ceux qui vous ont évalué sous leur nom y restent : vous les avez déjà lus. "
            + "Vos propres réponses anonymes n’y sont pas : plus personne ne peut les relire, vous non plus.",
        en: "Others keep their rights in it: confidential and anonymous answers are as on your pages, grouped, without names or dates, "
            + "and nothing is shown below the thresholds. The names of those who reviewed you under their name stay: you have already read them. "
            + "Your own anonymous answers are not in it: nobody can read them again, you included.")
    static let take = Phrase(fr: "Télécharger l’archive (ZIP)", en: "Download the archive (ZIP)")
    static let atLength = Phrase(fr: "En entier dans everything.json.", en: "At length in everything.json.")
    static let nothingHeld = Phrase(fr: "Là où rien n’est gardé", en: "Where nothing is held")
    static let copyNote = Phrase(
        fr: "Cette copie a été faite par les RH pour une personne partie. Ce qu’elle seule pouvait lire n’y est pas ouvert, et y est compté : "
            + "pour le lui donner, rouvrez son accès.",
        en: "This copy was made by HR for somebody who left. What only they could read is not opened in it, and is counted: "
            + "to give it to them, reopen their access.")
    static let inside = Phrase(
        fr: "everything.json contient les mêmes données en entier ; le dossier « dossiers » contient les dossiers scellés, octet pour octet.",
        en: "everything.json holds the same data at length; the folder “dossiers” holds the sealed files, byte for byte.")

    static func titled(_ name: String) -> Phrase {
        Phrase(fr: "Tout ce qui est gardé sur \(name)", en: "Everything held about \(name)")
    }

    static func madeAt(_ instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(fr: "Fait le \(French.instant(instant, in: zone)).", en: "Made on \(English.instant(instant, in: zone)).")
    }

    static func withheld(_ count: Int) -> Phrase {
        Phrase(
            fr:
                "\(French.count(count, "élément que la personne seule peut lire n’est pas ouvert", "éléments que la personne seule peut lire ne sont pas ouverts")) dans cette copie.",
            en: "\(English.count(count, "entry that only the person may read is", "entries that only the person may read are")) not opened in this copy.")
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(
            fr: "Et \(French.count(count, "autre, dans l’archive", "autres, dans l’archive")).",
            en: "And \(English.count(count, "more, in the archive", "more, in the archive")).")
    }

    static func flag(_ flag: Bool) -> Phrase { flag ? Phrase(fr: "oui", en: "yes") : Phrase(fr: "non", en: "no") }
}
