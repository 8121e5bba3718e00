import Kernel

enum ImportWords {
    static let title = Phrase(fr: "Importer des fourchettes ou des rémunérations", en: "Import bands or pay")
    static let refused = Phrase(fr: "Ce fichier est à corriger ; rien n’a été importé", en: "This file needs correcting; nothing was imported")
    static let lead = Phrase(
        fr: "Le fichier est d’abord montré, ligne par ligne, avec ce qu’il ferait. Rien ne change avant votre accord.",
        en: "The file is shown first, line by line, with what it would do. Nothing changes before you agree.")
    static let kind = Phrase(fr: "Ce fichier contient", en: "This file holds")
    static let bands = Phrase(fr: "des fourchettes", en: "bands")
    static let pay = Phrase(fr: "ce que chacun est payé", en: "what people are paid")
    static let file = Phrase(fr: "Fichier CSV ou XLSX", en: "CSV or XLSX file")
    static let fileHint = Phrase(
        fr: "Séparateur, encodage et ordre des dates sont reconnus. D’un classeur XLSX, une feuille est lue.",
        en: "Separator, encoding and order of dates are recognised. Of an XLSX workbook, one sheet is read.")
    static let text = Phrase(fr: "Ou des lignes collées", en: "Or pasted lines")
    /// After the labels of both: one of them is needed.
    static let orPasted = Phrase(fr: "ou des lignes collées", en: "or pasted lines")
    static let orFile = Phrase(fr: "à la place d’un fichier", en: "instead of a file")
    static let show = Phrase(fr: "Voir ce que ce fichier ferait", en: "See what this file would do")
    static let columns = Phrase(fr: "Colonnes attendues", en: "Expected columns")
    static let bandTemplate = Phrase(fr: "Modèle des fourchettes", en: "Template of bands")
    static let payTemplate = Phrase(fr: "Modèle des rémunérations", en: "Template of pay")
    static let bandColumns = Phrase(
        fr: "Fourchettes : parcours, palier (nom ou numéro), zone, monnaie, minimum, milieu, maximum, date de début.",
        en: "Bands: ladder, level (name or number), zone, currency, minimum, middle, maximum, first day.")
    static let payColumns = Phrase(
        fr: "Rémunérations : matricule ou e-mail, brut annuel réellement payé, monnaie, temps de travail, zone, date de début.",
        en: "Pay: employee number or e-mail, gross amount really paid a year, currency, working time, zone, first day.")
    static let problems = Phrase(fr: "À corriger", en: "To correct")
    static let blocking = Phrase(fr: "Bloquant", en: "Blocking")
    static let reasons = Phrase(fr: "À corriger", en: "To correct")
    static let rejected = Phrase(fr: "Télécharger les lignes à corriger", en: "Download the lines to correct")
    static let rejectedNote = Phrase(
        fr: "Ces lignes seulement, avec une colonne qui dit pourquoi. Corrigez-les dans votre fichier et renvoyez-le entier.",
        en: "These lines only, with a column that says why. Correct them in your file and send it whole again.")
    static let noneRejected = Phrase(
        fr: "Aucune ligne de ce fichier n’est à corriger seule.", en: "No single line of this file needs correcting.")
    static let sheetLead = Phrase(
        fr: "Une seule feuille est lue : celle qui a une ligne par fourchette ou par rémunération.",
        en: "One sheet only is read: the one with a line for each band or each pay.")
    static let apply = Phrase(fr: "Importer", en: "Import")
    static let nothing = Phrase(fr: "Ce fichier ne changerait rien", en: "This file would change nothing")
    static let back = Phrase(fr: "Choisir un autre fichier", en: "Choose another file")
    static let nobody = Phrase(
        fr: "La ligne ne dit pas de qui elle parle. Donnez un matricule ou un e-mail.",
        en: "The line does not say whom it is about. Give an employee number or an e-mail.")
    static let twoPeople = Phrase(
        fr: "L’e-mail est celui d’une autre personne que le matricule. Corrigez l’un des deux, ou laissez l’e-mail vide.",
        en: "The e-mail is of another person than the employee number. Correct one of them, or leave the e-mail empty.")
    static let noZone = Phrase(fr: "sans zone", en: "no zone")
    static let changedMeanwhile = Phrase(
        fr: "Quelque chose a changé depuis que ce fichier a été montré. Envoyez-le à nouveau.",
        en: "Something changed since this file was shown. Send it again.")
    static let line = Phrase(fr: "Ligne", en: "Line")
    static let about = Phrase(fr: "Sujet", en: "About")
    static let says = Phrase(fr: "Ce que dit la ligne", en: "What the line says")
    static let outcome = Phrase(fr: "Effet", en: "Effect")

    static func laterPay(_ day: Day) -> Phrase {
        Phrase(
            fr: "Une rémunération est déjà connue à partir du \(French.day(day)). Le passé ne se réécrit pas : donnez ce jour ou un jour suivant.",
            en: "Pay is already known from \(English.day(day)) on. The past is not rewritten: give that day or a later one.")
    }

    static func outcome(_ outcome: WriteBand.Outcome) -> Phrase {
        switch outcome {
        case .added: Phrase(fr: "ajoutée", en: "added")
        case .corrected: Phrase(fr: "corrige le même jour", en: "corrects the same day")
        case .unchanged: Phrase(fr: "déjà là", en: "already there")
        }
    }

    static func preview(_ plan: PayPlan) -> Phrase {
        let changes = plan.count(.added) + plan.count(.corrected)
        if changes == 0 { return nothing }
        return Phrase(
            fr: "Ce fichier changerait \(French.count(changes, "ligne", "lignes"))", en: "This file would change \(English.count(changes, "line", "lines"))")
    }

    static func applied(_ plan: PayPlan) -> Phrase {
        let (added, corrected, same) = (plan.count(.added), plan.count(.corrected), plan.count(.unchanged))
        return Phrase(
            fr: "\(French.count(added, "ligne ajoutée", "lignes ajoutées")), \(French.count(corrected, "corrigée", "corrigées")), \(same) déjà là.",
            en: "\(English.count(added, "line", "lines")) added, \(corrected) corrected, \(same) already there.")
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(fr: "Et \(French.count(count, "autre ligne", "autres lignes")).", en: "And \(English.count(count, "further line", "further lines")).")
    }
}
