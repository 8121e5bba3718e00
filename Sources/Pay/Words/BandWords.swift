import Kernel

enum BandWords {
    static let pay = Phrase(fr: "Rémunération", en: "Pay")
    static let bands = Phrase(fr: "Fourchettes", en: "Bands")
    static let noneTitle = Phrase(fr: "Aucune fourchette à lire", en: "No band to read")
    static let unit = Phrase(
        fr: "Montants bruts annuels, pour un temps plein. Une nouvelle fourchette met fin à la précédente, qui reste lisible.",
        en: "Gross yearly amounts, for full-time work. A new band ends the one before it, which stays readable.")
    static let noneForKeepers = Phrase(
        fr: "Ajoutez d’abord une zone dans les réglages, puis écrivez une fourchette ou importez un fichier.",
        en: "Add a zone in the settings first, then write a band or import a file.")
    static let noneForReaders = Phrase(
        fr:
            "Soit aucune fourchette n’est écrite pour les paliers qui vous sont ouverts, soit vous n’êtes pas encore placé sur un palier. Les RH peuvent vous répondre.",
        en: "Either no band is written for the levels open to you, or you do not stand on a level yet. HR can answer you.")
    static let addZone = Phrase(fr: "Ajouter une zone", en: "Add a zone")
    static let write = Phrase(fr: "Écrire une fourchette", en: "Write a band")
    static let importFile = Phrase(fr: "Importer un fichier", en: "Import a file")
    static let export = Phrase(fr: "Télécharger en CSV", en: "Download as CSV")
    static let settings = Phrase(fr: "Réglages", en: "Settings")
    static let categories = Phrase(fr: "Emplois de valeur égale", en: "Work of equal value")
    static let progression = Phrase(fr: "Comment la progression se décide", en: "How progression is decided")
    static let ownPay = Phrase(fr: "Ma rémunération", en: "My pay")
    static let outside = Phrase(fr: "Personnes hors de leur fourchette", en: "People outside their band")
    static let more = Phrase(fr: "Voir aussi", en: "See also")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let zone = Phrase(fr: "Zone", en: "Zone")
    static let minimum = Phrase(fr: "Minimum", en: "Minimum")
    static let middle = Phrase(fr: "Milieu", en: "Middle")
    static let maximum = Phrase(fr: "Maximum", en: "Maximum")
    static let from = Phrase(fr: "Valable", en: "Valid")
    static let yours = Phrase(fr: "votre palier", en: "your level")
    static let ended = Phrase(fr: "Fourchettes d’avant", en: "Earlier bands")
    static let remarks = Phrase(fr: "À regarder", en: "Worth a look")
    static let remarksNote = Phrase(
        fr: "Ce ne sont pas des erreurs : des fourchettes voisines peuvent se recouvrir.", en: "These are no faults: neighbouring bands may overlap.")
    static let who = Phrase(fr: "Qui voit quelles fourchettes", en: "Who sees which bands")

    static func title(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une fourchette en vigueur" : "\(count) fourchettes en vigueur", en: count == 1 ? "One band in force" : "\(count) bands in force")
    }

    static func valid(_ from: Day, _ to: Day?) -> Phrase {
        guard let to else { return Phrase(fr: "depuis le \(French.day(from))", en: "since \(English.day(from))") }
        return Phrase(fr: "du \(French.day(from)) au \(French.day(to))", en: "\(English.day(from)) to \(English.day(to))")
    }

    static func coming(_ from: Day) -> Phrase { Phrase(fr: "à partir du \(French.day(from))", en: "from \(English.day(from)) on") }

    static func levelsWithout(_ names: [Phrase]) -> Phrase {
        let (fr, en) = (names.prefix(12).map(\.fr).joined(separator: " ; "), names.prefix(12).map(\.en).joined(separator: "; "))
        let rest = names.count - min(names.count, 12)
        return Phrase(
            fr: "\(French.count(names.count, "palier", "paliers")) sans fourchette : \(fr)\(rest > 0 ? "… et \(rest) de plus" : "").",
            en: "\(English.count(names.count, "level", "levels")) without a band: \(en)\(rest > 0 ? "… and \(rest) more" : "").")
    }

    static func overlaps(_ count: Int) -> Phrase {
        Phrase(
            fr: French.count(count, "recouvrement entre paliers voisins", "recouvrements entre paliers voisins"),
            en: English.count(count, "overlap between neighbouring levels", "overlaps between neighbouring levels"))
    }

    static let leftNote = Phrase(
        fr: "Ces fourchettes restent celles des personnes encore placées sur une version précédente. Le fichier CSV ne les contient pas.",
        en: "These bands remain those of people who still stand on an earlier version. The CSV file does not hold them.")
    static let end = Phrase(fr: "Mettre fin", en: "End")
    static let withdraw = Phrase(fr: "Retirer", en: "Withdraw")

    static func said(_ outcome: EndBand.Outcome) -> Phrase {
        switch outcome {
        case .ended: Phrase(fr: "La fourchette a pris fin hier.", en: "The band ended yesterday.")
        case .removed:
            Phrase(fr: "La fourchette n’avait pas encore valu un jour entier : elle est retirée.", en: "The band had not held a whole day yet: it is removed.")
        case .withdrawn:
            Phrase(
                fr: "La fourchette à venir est retirée ; celle d’avant continue.", en: "The band to come is withdrawn; the one before it goes on.")
        }
    }

    static let stillInForce = Phrase(
        fr: "Ce palier est en vigueur. Pour changer sa fourchette, écrivez-en une nouvelle : elle mettra fin à celle-ci.",
        en: "This level is in force. To change its band, write a new one: it will end this one.")
    static let alreadyEnded = Phrase(fr: "Cette fourchette a déjà pris fin.", en: "This band has ended already.")

    static func remark(_ kind: BandRemark.Kind, _ lower: Phrase, _ higher: Phrase) -> Phrase {
        let pair = Phrase(fr: "\(lower.fr) et \(higher.fr) : ", en: "\(lower.en) and \(higher.en): ")
        switch kind {
        case .gap(let from, let to):
            return pair
                + Phrase(
                    fr: "un écart de \(from.text(.french)) à \(to.text(.french)), où personne ne peut être payé.",
                    en: "a gap from \(from.text(.english)) to \(to.text(.english)), where nobody can be paid.")
        case .overlap(let from, let to):
            return pair
                + Phrase(
                    fr: "les deux fourchettes se recouvrent de \(from.text(.french)) à \(to.text(.french)).",
                    en: "the two bands overlap from \(from.text(.english)) to \(to.text(.english)).")
        case .reversed:
            return pair
                + Phrase(
                    fr: "le milieu du palier supérieur n’est pas au-dessus de celui du palier inférieur.",
                    en: "the middle of the higher level is not above that of the lower one.")
        }
    }

    static func visibility(_ visibility: BandVisibility) -> Phrase {
        switch visibility {
        case .own: Phrase(fr: "Chacun voit la fourchette de son palier.", en: "Everybody sees the band of their level.")
        case .next:
            Phrase(
                fr: "Chacun voit la fourchette de son palier et celle du palier suivant.",
                en: "Everybody sees the band of their level and that of the next one.")
        case .family:
            Phrase(fr: "Chacun voit les fourchettes de tous les paliers de son métier.", en: "Everybody sees the bands of every level of their craft.")
        case .all: Phrase(fr: "Chacun voit toutes les fourchettes.", en: "Everybody sees every band.")
        }
    }

    static func relations(_ managersRead: Bool) -> Phrase {
        managersRead
            ? Phrase(
                fr: "Les RH voient tout. Un manager voit en plus les fourchettes des paliers de son équipe directe.",
                en: "HR sees everything. A manager also sees the bands of the levels of those who report to them.")
            : Phrase(fr: "Les RH voient tout. Les managers voient ce que voit chacun.", en: "HR sees everything. Managers see what everybody sees.")
    }
}
