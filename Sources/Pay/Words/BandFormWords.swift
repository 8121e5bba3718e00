import Kernel

enum BandFormWords {
    static let title = Phrase(fr: "Écrire une fourchette", en: "Write a band")
    static let currency = Phrase(fr: "Monnaie", en: "Currency")
    static let from = Phrase(fr: "À partir du", en: "From")
    static let amountHint = Phrase(fr: "Brut annuel, temps plein.", en: "Gross, a year, full time.")
    static let save = Phrase(fr: "Enregistrer la fourchette", en: "Save the band")
    static let choose = Phrase(fr: "Choisir…", en: "Choose…")
    static let notRising = Phrase(
        fr: "Les montants montent du minimum au milieu, puis au maximum. Corrigez celui-ci.",
        en: "Amounts rise from the minimum to the middle, then to the maximum. Correct this one.")
    static let noZone = Phrase(fr: "Il faut d’abord une zone", en: "A zone comes first")
    static let noZoneText = Phrase(
        fr: "Une fourchette vaut dans une zone : un pays, une ville, un marché. Ajoutez-en une.",
        en: "A band holds in a zone: a country, a city, a market. Add one.")
    static let noLevel = Phrase(fr: "Aucun palier en vigueur", en: "No level in force")
    static let noLevelText = Phrase(
        fr: "Publiez d’abord un référentiel : ses paliers apparaîtront ici.", en: "Publish a framework first: its levels will appear here.")

    static let writtenMeanwhile = Phrase(
        fr: "Une fourchette de ce jour est déjà écrite. Comparez les deux ; enregistrer de nouveau la corrigera.",
        en: "A band of that day is written already. Compare both; saving again will correct it.")
    static let tooFarAhead = Phrase(
        fr: "Ce jour est à plus de dix-huit mois : vérifiez l’année.", en: "That day is more than eighteen months ahead: check the year.")

    static func laterBand(_ day: Day) -> Phrase {
        Phrase(
            fr: "Une fourchette commence déjà le \(French.day(day)). Choisissez ce jour ou un jour suivant : le passé ne se réécrit pas.",
            en: "A band already begins on \(English.day(day)). Choose that day or a later one: the past is not rewritten.")
    }

    static func written(_ outcome: WriteBand.Outcome, isFirst: Bool) -> Phrase {
        switch outcome {
        case .added where isFirst: Phrase(fr: "La fourchette est enregistrée.", en: "The band is saved.")
        case .added:
            Phrase(fr: "La fourchette est enregistrée ; la précédente prend fin la veille.", en: "The band is saved; the one before it ends the day before.")
        case .corrected: Phrase(fr: "La fourchette de ce jour est corrigée.", en: "The band of that day is corrected.")
        case .unchanged: Phrase(fr: "Cette fourchette était déjà celle-là : rien n’a changé.", en: "The band was already so: nothing changed.")
        }
    }
}
