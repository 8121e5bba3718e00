import Kernel

enum SiteWords {
    static func rehearsal(_ days: Int) -> Phrase {
        Phrase(
            fr:
                "Répétition : ce site vit avec \(French.count(days, "jour", "jours")) d’avance. Ce que les dates ouvrent reste ouvert, ce qui s’écrit ici reste daté ainsi.",
            en: "Rehearsal: this site runs \(days) \(days == 1 ? "day" : "days") ahead. What dates open stays open, and what is written here stays so dated.")
    }

    static let skip = Phrase(fr: "Aller au contenu", en: "Skip to content")
    static let mainNavigation = Phrase(fr: "Navigation principale", en: "Main navigation")
    static let phoneNavigation = Phrase(fr: "Navigation du téléphone", en: "Phone navigation")
    static let breadcrumb = Phrase(fr: "Fil d’Ariane", en: "Breadcrumb")
    static let goto = Phrase(fr: "Aller à…", en: "Go to…")
    static let more = Phrase(fr: "Plus", en: "More")
    static let darkTheme = Phrase(fr: "Thème sombre", en: "Dark theme")
    static let lightTheme = Phrase(fr: "Thème clair", en: "Light theme")
    static let copy = Phrase(fr: "Copier", en: "Copy")
    static let copied = Phrase(fr: "Copié", en: "Copied")
    static let yourText = Phrase(fr: "Ce que vous aviez écrit", en: "What you had written")
    static let keptText = Phrase(
        fr: "Ce texte n’a pas été envoyé, et cette page ne le garde pas. Copiez-le avant de la quitter.",
        en: "This text was not sent, and this page does not keep it. Copy it before you leave.")
    static func text(_ number: Int, of count: Int) -> Phrase {
        count == 1 ? Phrase(fr: "Votre texte", en: "Your text") : Phrase(fr: "Votre texte, \(number) sur \(count)", en: "Your text, \(number) of \(count)")
    }
    static let keptForm = Phrase(
        fr: "Cette page est seule à garder ce formulaire : ne la quittez pas avant de l’avoir envoyé, ou copié. Vos choix repartent avec vos textes.",
        en: "This page alone keeps the form: do not leave it before you have sent it, or copied it. Your choices go again with your texts.")
    static let sendAgain = Phrase(fr: "Envoyer de nouveau", en: "Send again")
    static let secretAgain = Phrase(fr: "Mot de passe ou code, à retaper", en: "Password or code, to type again")
    static let fileAgain = Phrase(fr: "Fichier, à choisir de nouveau", en: "File, to choose again")
    static let sending = Phrase(fr: "Envoi…", en: "Sending…")
    static let optional = Phrase(fr: "facultatif", en: "optional")
    static let filter = Phrase(fr: "Filtrer", en: "Filter")
    static let oneRow = Phrase(fr: "1 ligne", en: "1 row")
    static let manyRows = Phrase(fr: "{n} lignes", en: "{n} rows")
    static let noRow = Phrase(fr: "Aucune ligne", en: "No row")
    static let home = Phrase(fr: "Aller à l’accueil", en: "Go to the home page")

    static let nothingForCoaches = Phrase(fr: "Rien ici n’est ouvert à un coach externe", en: "Nothing here is open to an external coach")

    static func toCorrect(_ count: Int) -> Phrase {
        Phrase(
            fr: count < 2 ? "Une réponse à corriger" : "\(count) réponses à corriger",
            en: count < 2 ? "One answer to correct" : "\(count) answers to correct")
    }

    static let alreadyDone = Phrase(
        fr: "Ce formulaire était déjà enregistré : il n’a compté qu’une fois.", en: "This form was already recorded: it counted once.")
}
