import Kernel

enum FormWords {
    static let nameInOneLanguage = Phrase(
        fr: "Il manque un nom. Donnez-le en français, en anglais ou dans les deux langues.",
        en: "A name is missing. Give it in French, in English or in both."
    )
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let cancel = Phrase(fr: "Renoncer", en: "Cancel")
    static let saved = Phrase(fr: "C’est enregistré.", en: "Saved.")
}
