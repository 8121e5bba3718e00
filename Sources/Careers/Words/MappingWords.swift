import Kernel

/// Saying what the columns of a table are.
enum MappingWords {
    static let toSay = Phrase(fr: "Dites ce que sont les colonnes", en: "Say what the columns are")
    static let toCorrect = Phrase(fr: "Ce que sont les colonnes", en: "What the columns are")
    static let openLead = Phrase(
        fr: "Rien n’a été enregistré. Palier ne reconnaît pas ces colonnes : dites ce qu’est chacune, l’aperçu suivra.",
        en: "Nothing was stored. Palier does not recognise these columns: say what each is, and the preview will follow."
    )
    static let saidLead = Phrase(
        fr: "Rien n’a été enregistré. Ce que vous avez dit des colonnes ne suffit pas encore : corrigez ce qui bloque, puis relisez.",
        en: "Nothing was stored. What you said of the columns is not enough yet: correct what stands in the way, then read again."
    )
    static let note = Phrase(
        fr: "Si Palier s’est trompé, corrigez et relisez : l’aperçu change, rien n’est enregistré.",
        en: "If Palier is wrong, correct it and read again: the preview changes, nothing is stored."
    )
    static let use = Phrase(fr: "C’est", en: "It is")
    static let place = Phrase(fr: "Place du palier, 1 au plus bas", en: "Place of the level, 1 the lowest")
    static let column = Phrase(fr: "Colonne", en: "Column")
    static let sample = Phrase(fr: "Ce qu’on y lit", en: "What stands there")
    static let turned = Phrase(fr: "Les paliers sont en lignes (une ligne par palier)", en: "The levels are rows (one row per level)")
    static let read = Phrase(fr: "Relire ainsi", en: "Read it this way")
    static let unnamed = Phrase(fr: "sans titre", en: "no title")
    static let forgedChoice = Phrase(
        fr:
            "Une colonne a reçu un usage qui n’existe pas : elle est laissée sans usage. Vos fichiers et vos autres choix sont gardés ; dites ce qu’elle est, puis relisez.",
        en: "A column was given a use that does not exist: it is left unused. Your files and your other choices are kept; say what it is, then read again."
    )
    static let unknownUse = Phrase(
        fr: "Une colonne peut être : competency, theme, description, level N, level-name, expectation, ladder, craft, ou - pour ne pas l’utiliser.",
        en: "A column can be: competency, theme, description, level N, level-name, expectation, ladder, craft, or - not to use it."
    )

    static func table(_ name: String, _ file: String) -> Phrase {
        let both = name.isEmpty || name == file ? file : "\(name) (\(file))"
        return Phrase(fr: "Tableau : \(both)", en: "Table: \(both)")
    }

    static func useLabel(_ column: String) -> Phrase { Phrase(fr: "Ce qu’est la colonne « \(column) »", en: "What the column “\(column)” is") }
    static func placeLabel(_ column: String) -> Phrase {
        Phrase(fr: "Place du palier « \(column) », 1 au plus bas", en: "Place of the level “\(column)”, 1 the lowest")
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(
            fr: "Seules les \(count) premières colonnes sont montrées ; les suivantes restent ce que Palier en a compris. Supprimez celles qui ne servent pas.",
            en: "Only the first \(count) columns are shown; the next ones stay what Palier took them for. Remove those you do not need."
        )
    }

    static func folded(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "colonne de plus", "colonnes de plus"), en: English.count(count, "more column", "more columns"))
    }

    /// The tables that the page does not show.
    static func others(_ tables: [TableOutline]) -> Phrase {
        let names = tables.prefix(8).map { $0.name.isEmpty ? $0.file : $0.name }.joined(separator: ", ") + (tables.count > 8 ? "…" : "")
        let count = Phrase(
            fr: French.count(tables.count, "tableau n’est pas montré", "tableaux ne sont pas montrés") + " (\(names)) : ",
            en: English.count(tables.count, "table is", "tables are") + " not shown (\(names)): ")
        guard tables.contains(where: { !$0.isUnderstood }) else {
            return count + Phrase(fr: "Palier les lit comme il les a compris.", en: "Palier reads them as it understood them.")
        }
        return count
            + Phrase(
                fr: "Palier demandera ce que sont leurs colonnes dès que vous aurez relu ceux-ci.",
                en: "Palier will ask what their columns are once you have read these again.")
    }
}

extension ColumnUse {
    var words: Phrase {
        switch self {
        case .competency: Phrase(fr: "la compétence", en: "the competency")
        case .theme: Phrase(fr: "son thème", en: "its theme")
        case .description: Phrase(fr: "sa description", en: "its description")
        case .level: Phrase(fr: "un palier", en: "a level")
        case .levelName: Phrase(fr: "le nom du palier de la ligne", en: "the name of the row’s level")
        case .expectation: Phrase(fr: "l’attendu de la ligne", en: "the row’s expectation")
        case .ladder: Phrase(fr: "le parcours", en: "the ladder")
        case .craft: Phrase(fr: "le métier", en: "the craft")
        case .unused: Phrase(fr: "rien d’utile", en: "not used")
        }
    }
}
