import Kernel

enum RefusalWords {
    static let notFound = Phrase(fr: "Cette page n’existe pas", en: "This page does not exist")
    static let notFoundText = Phrase(
        fr: "L’adresse est peut-être incomplète, ou ce qu’elle désigne ne vous est pas ouvert. Repartez de l’accueil.",
        en: "The address may be incomplete, or what it leads to is not open to you. Start again from the home page.")
    static let forbidden = Phrase(fr: "Vous pouvez voir ceci, mais pas le changer", en: "You can see this, but not change it")
    static let conflict = Phrase(fr: "La situation a changé entre-temps", en: "Things changed in the meantime")
    static let invalid = Phrase(fr: "Une réponse est à corriger", en: "One answer needs correcting")
    static let invalidText = Phrase(fr: "Revenez en arrière et corrigez-la.", en: "Go back and correct it.")
    static let signedOut = Phrase(fr: "Connectez-vous pour continuer", en: "Sign in to go on")
    static let signedOutText = Phrase(fr: "Votre session est terminée ou n’a pas commencé.", en: "Your session has ended or has not begun.")
    static let tooMany = Phrase(fr: "Trop d’essais", en: "Too many attempts")
    static let forged = Phrase(fr: "Ce formulaire a expiré", en: "This form has expired")
    static let forgedText = Phrase(
        fr: "Rien n’a été enregistré. Revenez à la page précédente, copiez ce que vous y aviez écrit, rechargez-la et envoyez de nouveau.",
        en: "Nothing was recorded. Go back to the previous page, copy what you had written there, reload it and send again.")
    static let formerSession = Phrase(
        fr: "Il s’est ouvert dans une session qui n’est plus la vôtre : rien n’a encore été enregistré. Relisez-le ci-dessous, puis envoyez.",
        en: "It was opened in a session that is no longer yours: nothing was recorded yet. Read it below, then send.")
    static let over = Phrase(fr: "Votre session est terminée", en: "Your session is over")
    static let overText = Phrase(
        fr: "Rien n’a encore été enregistré, et rien n’est perdu. Connectez-vous dans un nouvel onglet, revenez sur cette page, puis envoyez.",
        en: "Nothing was recorded yet, and nothing is lost. Sign in in a new tab, come back to this page, then send.")
    static let signInBeside = Phrase(fr: "Se connecter dans un nouvel onglet", en: "Sign in in a new tab")
    static let unreadable = Phrase(fr: "Cet envoi n’est pas lisible", en: "What was sent cannot be read")
    static let unreadableText = Phrase(
        fr: "Rien n’a été enregistré. Envoyez un formulaire ou du JSON bien formé.", en: "Nothing was recorded. Send a form or well-formed JSON.")
    static let tooLarge = Phrase(fr: "Cet envoi est trop volumineux", en: "What was sent is too large")
    static let tooLargeText = Phrase(
        fr: "Rien n’a été enregistré. Raccourcissez le texte ou découpez le fichier.", en: "Nothing was recorded. Shorten the text or split the file.")
    static let broken = Phrase(fr: "Une erreur de notre fait", en: "An error on our side")

    static func wait(seconds: Int) -> Phrase {
        let minutes = max(1, (seconds + 59) / 60)
        return Phrase(
            fr: "Attendez \(French.count(minutes, "minute", "minutes")) avant de réessayer.",
            en: "Wait \(English.count(minutes, "minute", "minutes")) before trying again.")
    }

    static func quote(_ request: String) -> Phrase {
        Phrase(
            fr: "Rien n’a été enregistré. Réessayez ; si cela se répète, donnez ce numéro à votre administrateur : \(request).",
            en: "Nothing was recorded. Try again; if it happens again, give this number to your administrator: \(request).")
    }
}
