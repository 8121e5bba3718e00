import Kernel

enum FormWords {
    static let nameInOneLanguage = Phrase(
        fr: "Il manque un nom. Donnez-le en français, en anglais ou dans les deux langues.",
        en: "A name is missing. Give it in French, in English or in both."
    )
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let cancel = Phrase(fr: "Renoncer", en: "Cancel")
    static let saved = Phrase(fr: "C’est enregistré.", en: "Saved.")
    static let bothTexts = Phrase(fr: "Les deux textes", en: "Both texts")
    static let theirs = Phrase(fr: "Le texte enregistré entre-temps", en: "The text saved in the meantime")
    static let yours = Phrase(fr: "Le vôtre, pas encore enregistré", en: "Yours, not saved yet")
    static let chooseBetween = Phrase(
        fr: "Reprenez ci-dessous ce qui doit rester, puis enregistrez : votre version remplacera l’autre.",
        en: "Put together below what should stay, then save: your version will replace the other one."
    )
    static let nothing = Phrase(fr: "(rien)", en: "(nothing)")
}
