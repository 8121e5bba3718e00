import Tabular

/// What is wrong with one cell.
extension ImportFault {
    static var missingGivenName: ImportFault {
        ImportFault(.missingName, fr: "Il manque le prénom. Écrivez-le.", en: "The given name is missing. Write it.")
    }

    static var missingFamilyName: ImportFault {
        ImportFault(.missingName, fr: "Il manque le nom. Écrivez-le.", en: "The family name is missing. Write it.")
    }

    static var unidentified: ImportFault {
        ImportFault(
            .unidentified,
            fr: "Rien ne permet de reconnaître cette personne. Donnez son adresse e-mail ou son matricule.",
            en: "Nothing identifies this person. Give their e-mail address or their employee number."
        )
    }

    static func malformedEmail(_ text: String) -> ImportFault {
        ImportFault(
            .malformedEmail,
            fr: "« \(text.excerpt) » n’est pas une adresse e-mail. Écrivez-la comme prenom.nom@entreprise.fr, une seule par cellule.",
            en: "“\(text.excerpt)” is not an e-mail address. Write it like first.last@company.com, only one per cell."
        )
    }

    static func tooLong(_ text: String, limit: Int) -> ImportFault {
        ImportFault(
            .tooLong,
            fr: "« \(text.excerpt) » est trop long. Limitez ce texte à \(limit) caractères.",
            en: "“\(text.excerpt)” is too long. Keep this text within \(limit) characters."
        )
    }

    static func unreadableText(_ text: String) -> ImportFault {
        ImportFault(
            .unreadableText,
            fr: "« \(text.excerpt) » contient des caractères invisibles ou illisibles. Saisissez à nouveau ce texte.",
            en: "“\(text.excerpt)” holds invisible or unreadable characters. Type this text again."
        )
    }

    static func unknownRole(_ word: String, suggestion: @autoclosure @escaping () -> String?) -> ImportFault {
        ImportFault(
            .unknownRole,
            fr: """
                « \(word.excerpt) » n’est pas un rôle.\(suggestion().map { " Vouliez-vous dire « \($0) » ?" } ?? "") \
                Les rôles sont admin, rh, dirigeant, cpo, responsable, membre et coach, séparés par « | ».
                """,
            en: """
                “\(word.excerpt)” is not a role.\(suggestion().map { " Did you mean “\($0)”?" } ?? "") \
                The roles are admin, hr, ceo, cpo, head, member and coach, separated by “|”.
                """
        )
    }

    static func unknownLanguage(_ word: String) -> ImportFault {
        ImportFault(
            .unknownLanguage,
            fr: "« \(word.excerpt) » n’est pas une langue de l’interface. Écrivez fr ou en.",
            en: "“\(word.excerpt)” is not a language of the interface. Write fr or en."
        )
    }

    static func unknownAnswer(_ word: String) -> ImportFault {
        ImportFault(
            .unknownAnswer,
            fr: "« \(word.excerpt) » ne dit pas si la personne est externe. Écrivez oui ou non.",
            en: "“\(word.excerpt)” does not say whether the person is external. Write yes or no."
        )
    }

    static func unknownTimeZone(_ text: String, suggestion: @autoclosure @escaping () -> String?) -> ImportFault {
        ImportFault(
            .unknownTimeZone,
            fr: "« \(text.excerpt) » n’est pas un fuseau horaire. Écrivez-le comme \(suggestion() ?? "Europe/Paris").",
            en: "“\(text.excerpt)” is not a time zone. Write it like \(suggestion() ?? "Europe/Paris")."
        )
    }
}
