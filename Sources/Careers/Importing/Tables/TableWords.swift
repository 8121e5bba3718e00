import Kernel
import Tabular

/// What reading a table has to say.
enum TableWords {
    static let noCompetency = Phrase(
        fr: "Dites quelle colonne est la compétence (une seule), et au moins une colonne de palier, ou le nom du palier et l’attendu.",
        en: "Say which column is the competency (one only), and at least one column of a level, or the level’s name and the expectation."
    )

    static func notUnderstood(_ headers: [String]) -> Phrase {
        let list = names(headers)
        return Phrase(
            fr: "Palier ne sait pas ce que sont les colonnes de ce tableau (\(list)) : dites-le, colonne par colonne.",
            en: "Palier does not know what the columns of this table are (\(list)): say so, column by column."
        )
    }

    static func leftOut(_ name: String, _ headers: [String]) -> Phrase {
        let list = names(headers)
        return Phrase(
            fr: "Le tableau « \(name.excerpt) » n’est pas lu : rien ne dit ce que sont ses colonnes (\(list)).",
            en: "The table “\(name.excerpt)” is not read: nothing says what its columns are (\(list))."
        )
    }

    static func hidden(_ names: [String]) -> Phrase {
        let list = names.map(\.excerpt).joined(separator: ", ")
        return Phrase(fr: "Feuilles masquées, non lues : \(list).", en: "Hidden sheets, not read: \(list).")
    }

    static func formulas(_ cells: [String], _ count: Int, on sheet: String) -> Phrase {
        let list = cells.prefix(5).joined(separator: ", ") + (count > 5 ? "…" : "")
        return Phrase(
            fr: "Feuille « \(sheet.excerpt) » : \(French.count(count, "formule lue", "formules lues")) par leur dernière valeur (\(list)).",
            en: "Sheet “\(sheet.excerpt)”: \(English.count(count, "formula", "formulas")) read by their last value (\(list))."
        )
    }

    static func faulty(_ cells: [String], on sheet: String) -> Phrase {
        let list = cells.prefix(5).joined(separator: ", ") + (cells.count > 5 ? "…" : "")
        return Phrase(
            fr: "Feuille « \(sheet.excerpt) » : des formules en erreur sont lues comme vides (\(list)). Corrigez-les dans le tableur.",
            en: "Sheet “\(sheet.excerpt)”: formulas in error are read as empty (\(list)). Correct them in the spreadsheet."
        )
    }

    static func merged(_ count: Int, on sheet: String) -> Phrase {
        Phrase(
            fr:
                "Feuille « \(sheet.excerpt) » : le texte de \(French.count(count, "cellule fusionnée", "cellules fusionnées")) vaut pour toutes celles qu’elle couvre.",
            en: "Sheet “\(sheet.excerpt)”: the text of \(English.count(count, "merged cell", "merged cells")) counts for all they cover."
        )
    }

    static func title(_ title: String) -> Phrase {
        Phrase(fr: "« \(title.excerpt) », au-dessus des en-têtes, donne son nom au parcours.", en: "“\(title.excerpt)”, above the headers, names the ladder.")
    }

    static func section(_ name: String) -> Phrase {
        Phrase(
            fr: "« \(name.excerpt) » est lu comme un titre de section : le thème des lignes qui suivent.",
            en: "“\(name.excerpt)” is read as a section title: the theme of the rows below."
        )
    }

    static func footnote(_ text: String) -> Phrase {
        Phrase(fr: "Note de bas de page, non importée : « \(text.excerpt) ».", en: "Footnote, not imported: “\(text.excerpt)”.")
    }

    static func mark(_ name: String) -> Phrase {
        Phrase(fr: "L’appel de note de « \(name.excerpt) » a été retiré.", en: "The footnote mark of “\(name.excerpt)” was removed.")
    }

    static func keptMarks(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "attendu garde", "attendus gardent")) un appel de note : reprenez ce que dit la note, ou retirez-le.",
            en: "\(English.count(count, "expectation keeps", "expectations keep")) a footnote mark: bring in what the note says, or remove it."
        )
    }

    static let repeatedHead = Phrase(fr: "Ligne d’en-têtes répétée : ignorée.", en: "Repeated header row: ignored.")

    static func grades(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(
            fr: "Ces colonnes ressemblent à des degrés de maîtrise plus qu’à des paliers (\(list)). Vérifiez que ce fichier est un parcours.",
            en: "These columns look like degrees of proficiency rather than levels (\(list)). Check that this file is a ladder."
        )
    }

    static func sameLevel(_ place: Int) -> Phrase {
        Phrase(
            fr: "Deux colonnes sont au palier \(place) : donnez à chacune sa place.",
            en: "Two columns are at level \(place): give each its place."
        )
    }

    static func noPlace(_ header: String) -> Phrase {
        Phrase(
            fr: "Donnez la place du palier « \(header.excerpt) », du plus bas (1) au plus haut.",
            en: "Give the place of the level “\(header.excerpt)”, from the lowest (1) to the highest."
        )
    }

    static let carried = Phrase(
        fr: "Un tableau porte le nom du parcours, ses paliers, thèmes, compétences et attendus, en une langue ; ni signaux, exemples, degrés, "
            + "titres, portée, prérequis ou règles de passage, ni l’autre langue. Pour tout garder, utilisez le YAML de Palier.",
        en: "A table carries the ladder’s name, its levels, themes, competencies and expectations, in one language; no signals, examples, grades, "
            + "titles, scope, prerequisites or rules for moving up, nor the other language. To keep everything, use Palier’s YAML."
    )

    private static func names(_ headers: [String]) -> String {
        headers.prefix(12).map { $0.isEmpty ? "—" : $0.excerpt }.joined(separator: ", ") + (headers.count > 12 ? "…" : "")
    }
}
