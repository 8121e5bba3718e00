import Foundation
import Kernel
import Reviews

/// What the person adds to their sealed dossier.
enum AddendumWords {
    static let title = Phrase(fr: "Déclaration de la personne", en: "The person’s statement")
    static let lead = Phrase(
        fr: "Ajouté après le partage, hors du texte scellé, sous son propre sceau.", en: "Added after the sharing, outside the sealed text, under its own seal."
    )
    static let add = Phrase(fr: "Ajouter votre déclaration", en: "Add your statement")
    static let addAnother = Phrase(fr: "Ajouter une autre déclaration", en: "Add another statement")
    static let text = Phrase(fr: "Votre texte", en: "Your text")
    static let send = Phrase(fr: "Envoyer la déclaration", en: "Send the statement")
    static let sent = Phrase(fr: "Votre déclaration est jointe au dossier.", en: "Your statement is attached to the file.")
    static let frozen = Phrase(
        fr: "Elle est jointe à votre dossier et lue par ceux qui le lisent, et par personne d’autre. Une fois envoyée, plus personne ne la change, "
            + "vous non plus : pour corriger, envoyez-en une autre. Le texte scellé, lui, ne change jamais.",
        en: "It is attached to your file and read by those who read the file, and by nobody else. Once sent, nobody changes it any more, "
            + "you included: to correct it, send another. The sealed text itself never changes.")
    static let onlySubject = Phrase(
        fr: "Seule la personne évaluée joint une déclaration à son dossier.", en: "Only the person reviewed attaches a statement to their file.")
    static let proof = Phrase(fr: "Texte et preuve (JSON)", en: "Text and proof (JSON)")
    static let unreadable = Phrase(fr: "Ce texte enregistré ne peut plus être lu.", en: "This stored text can no longer be read.")
    static let broken = Phrase(
        fr: "Cette déclaration n’est plus celle qui a été envoyée. Prévenez vos RH et comparez avec une sauvegarde.",
        en: "This statement is no longer the one that was sent. Tell HR, and compare with a backup.")

    /// Until when, in a sentence.
    static func until(_ window: StatementWindow) -> Phrase {
        guard let day = window.lastDay else {
            let days = StatementWindow.daysAfterClosing
            return Phrase(
                fr: "Vous le pouvez jusqu’à la clôture de la campagne, et \(days) jours après.",
                en: "You may until the cycle closes, and for \(days) days after.")
        }
        return Phrase(fr: "Vous le pouvez jusqu’au \(French.day(day)).", en: "You may until \(English.day(day)).")
    }

    static func over(_ window: StatementWindow) -> Phrase {
        guard let day = window.lastDay else { return until(window) }
        return Phrase(
            fr: "Les déclarations se joignaient jusqu’au \(French.day(day)) : ce délai est passé.",
            en: "Statements could be attached until \(English.day(day)): that time is over.")
    }

    static func numbered(_ number: Int, of name: String, at instant: Date, in zone: TimeZone) -> Phrase {
        Phrase(
            fr: "\(name), déclaration \(number), le \(French.instant(instant, in: zone))",
            en: "\(name), statement \(number), on \(English.instant(instant, in: zone))")
    }

    static func hash(_ number: Int) -> Phrase {
        Phrase(fr: "SHA-256 de la déclaration \(number)", en: "SHA-256 of statement \(number)")
    }
}
