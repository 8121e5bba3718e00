import Foundation
import Kernel

/// One fact, and what may be done with it.
enum ItemWords {
    static let crumb = Phrase(fr: "Fait", en: "Fact")
    static let about = Phrase(fr: "À propos de", en: "About")
    static let author = Phrase(fr: "Écrit par", en: "Written by")
    static let state = Phrase(fr: "État", en: "State")
    static let withdrawn = Phrase(fr: "Retiré", en: "Withdrawn")
    static let history = Phrase(fr: "Ce que ce fait a dit avant", en: "What this fact said before")
    static let whyCorrected = Phrase(fr: "Raison de la correction", en: "Why it was corrected")

    static let share = Phrase(fr: "Partager", en: "Share")
    static let shareForGood = Phrase(fr: "Partager définitivement", en: "Share for good")
    static let sharingTitle = Phrase(fr: "Partager ce fait ?", en: "Share this fact?")
    static let sharingLead = Phrase(
        fr:
            "Un fait partagé ne redevient jamais privé. Son texte ne change plus que par des corrections datées, "
            + "et l’ancien texte reste lisible.",
        en:
            "A shared fact never becomes private again. Its text then changes only by dated corrections, "
            + "and the former text stays readable."
    )
    static let sharedNow = Phrase(fr: "Le fait est partagé.", en: "The fact is shared.")

    static let correct = Phrase(fr: "Corriger", en: "Correct")
    static let correctionTitle = Phrase(fr: "Que faut-il corriger ?", en: "What needs correcting?")
    static let correctionLead = Phrase(
        fr: "Le nouveau texte prend la place de l’ancien, qui reste lisible avec sa date. Le type et la date du fait ne changent plus : "
            + "s’ils sont faux, retirez ce fait et notez-en un autre.",
        en:
            "The new text takes the place of the former one, which stays readable with its date. "
            + "The kind and the date of the fact no longer change: if they are wrong, withdraw this fact and write another."
    )
    static let reason = Phrase(fr: "Pourquoi cette correction", en: "Why this correction")
    static let recordCorrection = Phrase(fr: "Enregistrer la correction", en: "Record the correction")
    static let corrected = Phrase(fr: "La correction est enregistrée.", en: "The correction is recorded.")

    static let withdraw = Phrase(fr: "Retirer", en: "Withdraw")
    static let erase = Phrase(fr: "Effacer", en: "Erase")
    static let withdrawalTitle = Phrase(fr: "Retirer ce fait ?", en: "Withdraw this fact?")
    static let eraseTitle = Phrase(fr: "Effacer ce fait privé ?", en: "Erase this private fact?")
    static let withdrawalLead = Phrase(
        fr: "Il restera lisible, barré, avec votre raison : d’autres ont pu s’appuyer sur lui.",
        en: "It stays readable, struck through, with your reason: others may have relied on it."
    )
    static let eraseLead = Phrase(
        fr: "Vous seul l’avez lu : il n’en restera rien. Ce geste ne peut pas être défait.",
        en: "Only you have read it: nothing of it will remain. This cannot be undone."
    )
    static let withdrawalReason = Phrase(fr: "Pourquoi le retirer", en: "Why withdraw it")
    static let struck = Phrase(
        fr: "Le fait est retiré ; il reste lisible avec votre raison.",
        en: "The fact is withdrawn; it stays readable with your reason."
    )
    static let erased = Phrase(fr: "Le fait est effacé.", en: "The fact is erased.")

    static func wordedAt(_ wording: EvidenceWording, in zone: TimeZone) -> Phrase {
        let (fr, en) = (French.instant(wording.writtenAt, in: zone), English.instant(wording.writtenAt, in: zone))
        return wording.isCorrection
            ? Phrase(fr: "Corrigé le \(fr)", en: "Corrected on \(en)") : Phrase(fr: "Écrit le \(fr)", en: "Written on \(en)")
    }

    static func sharedSince(_ instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(fr: "Partagé depuis le \(French.instant(instant, in: zone))", en: "Shared since \(English.instant(instant, in: zone))")
    }

    static func withdrawnAt(_ instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(
            fr: "Retiré par son auteur le \(French.instant(instant, in: zone))",
            en: "Withdrawn by its author on \(English.instant(instant, in: zone))"
        )
    }

    static func by(_ name: String) -> Phrase {
        Phrase(fr: "noté par \(name)", en: "written by \(name)")
    }
}
