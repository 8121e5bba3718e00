import Kernel
import People

enum PersonPayWords {
    static let entry = Phrase(fr: "Rémunération", en: "Pay")
    static let none = Phrase(fr: "Aucune rémunération connue ici", en: "No pay known here")
    static let noneText = Phrase(
        fr: "Les rémunérations arrivent par un fichier que les RH importent. Si la vôtre manque, demandez-leur.",
        en: "Pay comes from a file that HR imports. If yours is missing, ask HR.")
    static let history = Phrase(fr: "Depuis le début", en: "Since the beginning")
    static let today = Phrase(fr: "Aujourd’hui", en: "Today")
    static let paid = Phrase(fr: "Brut annuel", en: "Gross a year")
    static let working = Phrase(fr: "Temps de travail", en: "Working time")
    static let fullTime = Phrase(fr: "Ramené au temps plein", en: "Brought to full time")
    static let zone = Phrase(fr: "Zone", en: "Zone")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let band = Phrase(fr: "Fourchette du palier", en: "Band of the level")
    static let standing = Phrase(fr: "Place dans la fourchette", en: "Place in the band")
    static let who = Phrase(fr: "Qui peut lire cette page", en: "Who can read this page")
    static let everyone = Phrase(fr: "Personne d’autre, pas même les administrateurs.", en: "Nobody else, not even administrators.")
    static let begun = Phrase(
        fr: "Cette rémunération vaut déjà : le passé ne se réécrit pas. Importez celle qui la remplace, avec son premier jour.",
        en: "This pay holds already: the past is not rewritten. Import the one that replaces it, with its first day.")
    static let withdrawn = Phrase(
        fr: "La rémunération à venir est retirée ; celle d’avant continue.", en: "The pay to come is withdrawn; the one before it goes on.")
    static let noZone = Phrase(fr: "sans zone", en: "no zone")
    static let theirBand = Phrase(fr: "Fourchettes", en: "Bands")

    static func title(_ sheet: PersonPaySheet) -> Phrase {
        sheet.isOwn ? BandWords.ownPay : Phrase(fr: "Rémunération \(Elision.de(sheet.name))", en: "Pay of \(sheet.name)")
    }

    static func share(_ thousandths: Int) -> Phrase {
        if thousandths == 1_000 { return Phrase(fr: "temps plein", en: "full time") }
        let (whole, rest) = (thousandths / 10, thousandths % 10)
        return Phrase(
            fr: "\(whole)\(rest > 0 ? ",\(rest)" : "")\u{A0}% du temps plein", en: "\(whole)\(rest > 0 ? ".\(rest)" : "")% of full time")
    }

    static func readers(_ managersRead: Bool) -> Phrase {
        managersRead
            ? Phrase(
                fr: "La personne, ceux à qui elle répond directement aujourd’hui, et les RH.",
                en: "The person, those they report to directly today, and HR.")
            : Phrase(fr: "La personne et les RH.", en: "The person and HR.")
    }

    static func standing(_ standing: BandPosition.Standing) -> Phrase {
        switch standing {
        case .below(let amount):
            Phrase(fr: "\(amount.text(.french)) au-dessous du minimum", en: "\(amount.text(.english)) below the minimum")
        case .above(let amount): Phrase(fr: "\(amount.text(.french)) au-dessus du maximum", en: "\(amount.text(.english)) above the maximum")
        case .within: Phrase(fr: "dans la fourchette", en: "within the band")
        case .noPay: Phrase(fr: "rémunération inconnue", en: "pay unknown")
        case .noLevel: Phrase(fr: "sans palier", en: "no level")
        case .noZone: Phrase(fr: "rémunération sans zone", en: "pay without a zone")
        case .noBand: Phrase(fr: "aucune fourchette pour ce palier, cette zone et cette monnaie", en: "no band for this level, zone and currency")
        }
    }
}

enum OutsideWords {
    static let lead = Phrase(
        fr: "Le brut annuel est ramené au temps plein, puis comparé à la fourchette du palier, dans sa zone et sa monnaie.",
        en: "The gross yearly amount is brought to full time, then compared with the band of the level, in its zone and currency.")
    static let outside = Phrase(fr: "Hors de la fourchette", en: "Outside the band")
    static func within(_ count: Int) -> Phrase {
        Phrase(
            fr: French.count(count, "personne est dans sa fourchette", "personnes sont dans leur fourchette"),
            en: English.count(count, "person is within their band", "people are within their band"))
    }

    static let missing = Phrase(fr: "Ce qui manque pour comparer", en: "What is missing to compare")
    static let nobody = Phrase(fr: "Personne n’est hors de sa fourchette", en: "Nobody is outside their band")
    static let nobodyText = Phrase(
        fr: "Chaque personne comparée est entre le minimum et le maximum de son palier.",
        en: "Everybody compared is between the minimum and the maximum of their level.")
    static let groups = Phrase(fr: "Par palier", en: "By level")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let gap = Phrase(fr: "Écart", en: "Difference")
    static let since = Phrase(fr: "Au moins depuis", en: "Since at least")
    static let people = Phrase(fr: "Personnes", en: "People")
    static let below = Phrase(fr: "Au-dessous", en: "Below")
    static let above = Phrase(fr: "Au-dessus", en: "Above")
    static let median = Phrase(fr: "Médiane, en % du milieu", en: "Median, in % of the middle")
    static let noPeople = Phrase(fr: "Personne à comparer", en: "Nobody to compare")

    static func title(_ count: Int) -> Phrase {
        if count == 0 { return nobody }
        return Phrase(
            fr: count == 1 ? "Une personne est hors de sa fourchette" : "\(count) personnes sont hors de leur fourchette",
            en: count == 1 ? "One person is outside their band" : "\(count) people are outside their band")
    }

    static func withheld(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "groupe", "groupes")) de moins de \(PayGroup.least) personnes : rien n’en est résumé.",
            en: "\(English.count(count, "group", "groups")) of fewer than \(PayGroup.least) people: nothing is summed up of them.")
    }
}
