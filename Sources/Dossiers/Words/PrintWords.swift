import Foundation
import Kernel

/// The PDF of a dossier: what is printed around the sealed text, and why there is none.
enum PrintWords {
    static let french = Phrase(fr: "PDF en français", en: "PDF in French")
    static let english = Phrase(fr: "PDF en anglais", en: "PDF in English")

    static let fingerprint = Phrase(fr: "Empreinte", en: "Fingerprint")
    static let added = Phrase(fr: "Page ajoutée, hors du texte scellé", en: "Added page, outside the sealed text")
    static let after = Phrase(fr: "Après le partage", en: "After the sharing")
    static let lead = Phrase(
        fr: "Cette page n’est pas dans le texte scellé. Elle dit ce que Palier gardait quand ce PDF a été fait.",
        en: "This page is not in the sealed text. It says what Palier kept when this PDF was made.")
    static let signature = Phrase(fr: "La signature de la personne", en: "The person’s signature")
    static let signatureNote = Phrase(
        fr: "Signer dit que la personne a lu, jamais qu’elle est d’accord.", en: "Signing says that the person has read, never that they agree.")
    static let sealed = Phrase(fr: "Scellé", en: "Sealed")

    static func place(_ position: Int, at instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(
            fr: "le \(French.instant(instant, in: zone)), journal, position \(position)",
            en: "on \(English.instant(instant, in: zone)), journal, position \(position)")
    }

    static func signed(_ name: String, at instant: Date, isReserved: Bool, in zone: TimeZone) -> Phrase {
        let (fr, en) = (French.instant(instant, in: zone), English.instant(instant, in: zone))
        return isReserved
            ? Phrase(fr: "\(name) a signé avec une réserve, le \(fr).", en: "\(name) signed with a reservation, on \(en).")
            : Phrase(fr: "\(name) a signé le \(fr).", en: "\(name) signed on \(en).")
    }

    static func refused(_ name: String, at instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(
            fr: "\(name) a dit ne pas signer, le \(French.instant(instant, in: zone)). Cela ne dit rien de son accord ou de son désaccord.",
            en: "\(name) said that they do not sign, on \(English.instant(instant, in: zone)). It says nothing of whether they agree or disagree.")
    }

    static func unsigned(_ name: String) -> Phrase { Phrase(fr: "\(name) n’avait pas signé.", en: "\(name) had not signed.") }
    static func shared(_ name: String, at instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(fr: "\(name), le \(French.instant(instant, in: zone))", en: "\(name), on \(English.instant(instant, in: zone))")
    }
}

extension PrintWords {
    static let noTool = Phrase(
        fr: "Ce serveur ne fait pas de PDF. Ouvrez le document à imprimer et imprimez-le depuis votre navigateur : "
            + "il propose de l’enregistrer en PDF. Pour que Palier le fasse, l’administrateur installe le paquet weasyprint.",
        en: "This server makes no PDF. Open the document to print and print it from your browser, which offers to save it as PDF. "
            + "For Palier to make it, the administrator installs the package weasyprint.")
    static let notYet = Phrase(
        fr: "Le scellé est en cours. Le PDF se fait une fois qu’il est achevé : réessayez dans quelques secondes.",
        en: "Sealing is in progress. The PDF is made once it is complete: try again in a few seconds.")
    static let broken = Phrase(
        fr: "Ce dossier n’est plus celui qui a été partagé : aucun PDF n’en est fait. Prévenez vos RH.",
        en: "This file is no longer the one that was shared: no PDF is made of it. Tell HR.")

    static func why(_ fault: Printer.Fault) -> Phrase {
        switch fault {
        case .noTool: noTool
        case .busy:
            Phrase(
                fr: "Plusieurs PDF sont déjà en cours. Réessayez dans une minute, ou imprimez le document depuis votre navigateur.",
                en: "Several PDFs are being made. Try again in a minute, or print the document from your browser.")
        case .tooSlow:
            Phrase(
                fr: "Ce PDF a pris trop de temps et a été arrêté. Imprimez le document depuis votre navigateur.",
                en: "This PDF took too long and was stopped. Print the document from your browser.")
        case .failed:
            Phrase(
                fr: "Le PDF n’a pas pu être fait. Imprimez le document depuis votre navigateur ; l’administrateur lance « palier doctor ».",
                en: "The PDF could not be made. Print the document from your browser; the administrator runs “palier doctor”.")
        }
    }
}
