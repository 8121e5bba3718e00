import Foundation
import Kernel

/// A signature says that somebody has read; a refusal says nothing of whether they agree.
package enum SignatureWords {
    static let note = Phrase(
        fr: "Signer dit que vous avez lu, jamais que vous êtes d’accord. Une réserve est conservée avec l’évaluation et ne bloque rien. "
            + "Vous pouvez aussi ne pas signer : c’est consigné, cela ne dit rien de votre accord ou de votre désaccord et ne bloque rien non plus.",
        en: "Signing says that you have read, never that you agree. A reservation is kept with the review and blocks nothing. "
            + "You may also not sign: it is recorded, it says nothing of whether you agree or disagree, and it blocks nothing either.")
    static let plain = Phrase(fr: "Je signe : j’ai lu", en: "I sign: I have read")
    static let refused = Phrase(fr: "Je ne signe pas", en: "I do not sign")
    static let words = Phrase(fr: "Votre réserve, ou pourquoi vous ne signez pas", en: "Your reservation, or why you do not sign")
    static let wordsHint = Phrase(
        fr: "Une réserve s’écrit. Ne pas signer n’a pas à être expliqué. Votre manager et les RH lisent ce que vous écrivez ici.",
        en: "A reservation is written out. Not signing need not be explained. Your manager and HR read what you write here.")
    /// What was typed would otherwise be lost without a word.
    static let unusedReservation = Phrase(
        fr: "Vous avez écrit une réserve mais choisi de signer sans. Choisissez « Je signe avec une réserve », ou effacez le texte.",
        en: "You wrote a reservation but chose to sign without one. Choose “I sign with a reservation”, or delete the text.")
    static let recorded = Phrase(
        fr: "C’est consigné. Vous pourrez encore signer jusqu’à la clôture.", en: "Recorded. You may still sign until the cycle closes.")
    static let alreadyRefused = Phrase(
        fr: "Vous avez déjà dit que vous ne signez pas. Vous pouvez encore signer jusqu’à la clôture.",
        en: "You have already said that you do not sign. You may still sign until the cycle closes.")
    static let saysNothing = Phrase(
        fr: "Ne pas signer ne dit rien de l’accord ou du désaccord de la personne.", en: "Not signing says nothing of whether the person agrees or disagrees.")
    static let reason = Phrase(fr: "Ce que la personne en a dit", en: "What the person said of it")

    static let conversation = Phrase(fr: "La conversation", en: "The conversation")
    static let conversationNote = Phrase(
        fr: "Notez le jour où la conversation a eu lieu, que l’évaluation soit signée ou non. La personne et les RH lisent ce jour.",
        en: "Write down the day on which the conversation took place, whether the review is signed or not. The person and HR read it.")
    static let heldOn = Phrase(fr: "Jour de la conversation", en: "Day of the conversation")
    static let record = Phrase(fr: "Noter la conversation", en: "Record the conversation")
    static let held = Phrase(fr: "La conversation est notée.", en: "The conversation is recorded.")
    static let onlyManager = Phrase(fr: "Seul le manager de la personne note la conversation.", en: "Only the person’s manager records the conversation.")
    static let notShared = Phrase(
        fr: "La conversation suit le partage : partagez d’abord l’évaluation.", en: "The conversation follows the sharing: share the review first.")

    static func dayWithin(_ first: Day) -> Phrase {
        Phrase(
            fr: "Donnez un jour du \(French.day(first)), jour du partage, à aujourd’hui.",
            en: "Give a day from \(English.day(first)), the day of the sharing, to today.")
    }

    package static func conversationHeld(on day: Day) -> Phrase {
        Phrase(fr: "La conversation a eu lieu le \(French.day(day)).", en: "The conversation took place on \(English.day(day)).")
    }

    static func refusedAt(_ instant: Date, in zone: TimeZone, toPerson: Bool) -> Phrase {
        let who = toPerson ? Phrase(fr: "Vous avez dit", en: "You said that you") : Phrase(fr: "La personne a dit", en: "The person said that they")
        return Phrase(
            fr: "\(who.fr) ne pas signer, le \(French.instant(instant, in: zone)).",
            en: "\(who.en) do not sign, on \(English.instant(instant, in: zone)).")
    }
}
