import Tabular

/// Where one person and one line do not match.
extension ImportFault {
    static func duplicateEmail(_ email: String, line: Int) -> ImportFault {
        ImportFault(
            .duplicateEmail,
            fr: "L’adresse \(email.excerpt) est déjà à la ligne \(line). Corrigez-la, ou supprimez l’une des deux lignes.",
            en: "The address \(email.excerpt) is already on line \(line). Correct it, or remove one of the two lines."
        )
    }

    static func duplicateNumber(_ number: String, line: Int) -> ImportFault {
        ImportFault(
            .duplicateNumber,
            fr: "Le matricule \(number.excerpt) est déjà à la ligne \(line). Corrigez-le, ou supprimez l’une des deux lignes.",
            en: "The employee number \(number.excerpt) is already on line \(line). Correct it, or remove one of the two lines."
        )
    }

    static func samePersonTwice(_ name: String, line: Int) -> ImportFault {
        ImportFault(
            .samePersonTwice,
            fr: "Cette ligne et la ligne \(line) désignent toutes deux \(name.excerpt). Supprimez l’une des deux.",
            en: "This line and line \(line) both mean \(name.excerpt). Remove one of them."
        )
    }

    static func numberAndEmailOfTwo(_ one: String, number: String, _ other: String, email: String) -> ImportFault {
        ImportFault(
            .identityConflict,
            fr: """
                Le matricule \(number.excerpt) est celui de \(one.excerpt), mais l’adresse \(email.excerpt) est celle de \(other.excerpt). \
                Corrigez l’un des deux.
                """,
            en: """
                The employee number \(number.excerpt) is that of \(one.excerpt), but the address \(email.excerpt) is that of \
                \(other.excerpt). Correct one of them.
                """
        )
    }

    static func emailOfAnotherNumber(_ email: String, of name: String, known: String, written: String) -> ImportFault {
        ImportFault(
            .identityConflict,
            fr: """
                L’adresse \(email.excerpt) est celle de \(name.excerpt), dont le matricule est \(known.excerpt) et non \(written.excerpt). \
                Corrigez le matricule ou l’adresse.
                """,
            en: """
                The address \(email.excerpt) is that of \(name.excerpt), whose employee number is \(known.excerpt), not \
                \(written.excerpt). Correct the number or the address.
                """
        )
    }
}
