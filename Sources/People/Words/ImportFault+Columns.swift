import Tabular

/// What is wrong with the file as a whole or with its columns.
extension ImportFault {
    static func unreadable(_ error: TabularError) -> ImportFault {
        ImportFault(
            .unreadableFile,
            fr: "Caractère \(error.column) : \(error.fr)",
            en: "Character \(error.column): \(error.en)"
        )
    }

    static func rivalColumns(_ kept: String, _ other: String) -> ImportFault {
        ImportFault(
            .rivalColumns,
            fr: "Les colonnes « \(kept.excerpt) » et « \(other.excerpt) » disent la même chose. Gardez-en une seule.",
            en: "The columns “\(kept.excerpt)” and “\(other.excerpt)” say the same thing. Keep only one of them."
        )
    }

    static func missingGivenNames(lookalike: String?) -> ImportFault {
        missingColumn(
            fr: "Il manque la colonne des prénoms",
            en: "The column of given names is missing",
            name: ("prénom", "given name"),
            lookalike
        )
    }

    static func missingFamilyNames(lookalike: String?) -> ImportFault {
        missingColumn(
            fr: "Il manque la colonne des noms",
            en: "The column of family names is missing",
            name: ("nom", "family name"),
            lookalike
        )
    }

    static func missingIdentities(lookalike: String?) -> ImportFault {
        missingColumn(
            fr: "Il faut une colonne d’adresses e-mail ou de matricules pour reconnaître les personnes",
            en: "A column of e-mail addresses or employee numbers is needed to tell people apart",
            name: ("e-mail", "e-mail"),
            lookalike
        )
    }

    private static func missingColumn(fr: String, en: String, name: (fr: String, en: String), _ lookalike: String?) -> ImportFault {
        guard let lookalike else {
            return ImportFault(
                .missingColumn,
                fr: "\(fr). Ajoutez une colonne « \(name.fr) ».",
                en: "\(en). Add a column “\(name.en)”."
            )
        }
        return ImportFault(
            .missingColumn,
            fr: "\(fr). Si c’est « \(lookalike.excerpt) », renommez-la en « \(name.fr) ».",
            en: "\(en). If “\(lookalike.excerpt)” is meant, rename it to “\(name.en)”."
        )
    }

    static var noPeople: ImportFault {
        ImportFault(
            .noPeople,
            fr: "Le fichier n’a que des en-têtes. Ajoutez une ligne par personne.",
            en: "The file has only headers. Add one line per person."
        )
    }

    static func surplusCell(_ text: String, number: Int) -> ImportFault {
        ImportFault(
            .surplusCell,
            fr: """
                « \(text.excerpt) » est dans la colonne \(number), qui n’a pas d’en-tête. Mettez entre guillemets les textes qui contiennent \
                le séparateur, ou supprimez ce texte.
                """,
            en: """
                “\(text.excerpt)” is in column \(number), which has no header. Put quotes around texts that contain the separator, or \
                remove this text.
                """
        )
    }
}
