import Kernel

enum HomeWords {
    static let home = Phrase(fr: "Accueil", en: "Home")
    static let nothing = Phrase(fr: "Rien ne vous attend.", en: "Nothing awaits you.")
    static let nothingLead = Phrase(
        fr: "Dès que quelque chose sera attendu de vous, vous le trouverez ici, avec sa date.",
        en: "As soon as something is expected of you, it will stand here, with its date.")
    static let toDo = Phrase(fr: "À faire", en: "To do")

    static func awaiting(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une chose vous attend." : "\(count) choses vous attendent.",
            en: count == 1 ? "One thing awaits you." : "\(count) things await you.")
    }
}
