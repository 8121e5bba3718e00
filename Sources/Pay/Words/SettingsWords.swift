import Kernel

enum SettingsWords {
    static let title = Phrase(fr: "Qui lit quoi de la rémunération", en: "Who reads what of pay")
    static let visibility = Phrase(fr: "Les fourchettes que chacun voit", en: "The bands everybody sees")
    static let managers = Phrase(
        fr: "Les managers lisent la rémunération de ceux qui leur répondent aujourd’hui", en: "Managers read the pay of those who report to them today")
    static let managersHint = Phrase(
        fr: "Jamais celle d’anciens membres de leur équipe, ni celle des équipes de leurs équipes.",
        en: "Never that of people who left their team, nor that of their reports’ teams.")
    static let save = Phrase(fr: "Enregistrer", en: "Save")
    static let saved = Phrase(fr: "Les réglages sont enregistrés.", en: "The settings are saved.")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a changé ces réglages pendant que vous choisissiez. Rien n’est perdu : comparez, puis enregistrez.",
        en: "Somebody changed these settings while you were choosing. Nothing is lost: compare, then save.")
    static let zones = Phrase(fr: "Zones", en: "Zones")
    static let noZone = Phrase(fr: "Aucune zone encore. La première rend les fourchettes possibles.", en: "No zone yet. The first one makes bands possible.")
    static let key = Phrase(fr: "Nom court, comme les fichiers l’écrivent", en: "Short name, as files write it")
    static let nameFR = Phrase(fr: "Nom en français", en: "Name in French")
    static let nameEN = Phrase(fr: "Nom en anglais", en: "Name in English")
    static let addZone = Phrase(fr: "Ajouter la zone", en: "Add the zone")
    static let zoneAdded = Phrase(fr: "La zone est ajoutée.", en: "The zone is added.")
    static let zoneExists = Phrase(fr: "Une zone porte déjà ce nom court. Choisissez-en un autre.", en: "A zone already has this short name. Choose another.")

    static func answer(_ isYes: Bool) -> Phrase { isYes ? Phrase(fr: "Oui", en: "Yes") : Phrase(fr: "Non, les RH seules", en: "No, HR alone") }
}
