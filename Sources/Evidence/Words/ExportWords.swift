import Kernel

/// The headings of the spreadsheet.
enum ExportWords {
    static let file = Phrase(fr: "preuves", en: "evidence")
    static let columns = [
        Phrase(fr: "Date", en: "Date"), Phrase(fr: "Type", en: "Kind"), Phrase(fr: "Ce qui s’est passé", en: "What happened"),
        Phrase(fr: "Contexte", en: "Context"), Phrase(fr: "Où le vérifier", en: "Where to check it"), Phrase(fr: "Langue", en: "Language"),
        Phrase(fr: "Compétences", en: "Competencies"), Phrase(fr: "Auteur", en: "Author"), Phrase(fr: "État", en: "State"),
        Phrase(fr: "Raison du retrait", en: "Reason for withdrawal"),
    ]
}
