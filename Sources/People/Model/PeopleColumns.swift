import Kernel

/// The columns of our own files, by names the reading knows.
enum PeopleColumns {
    static let all: [PeopleField] = [
        .employeeNumber, .givenName, .familyName, .email, .title, .craft, .teams, .manager, .joinedOn, .leftOn, .language, .timeZone, .external,
    ]

    static func names(_ language: Language) -> [String] { all.map { name($0)(language) } }

    private static func name(_ field: PeopleField) -> Phrase {
        switch field {
        case .employeeNumber: Phrase(fr: "matricule", en: "employee number")
        case .givenName: Phrase(fr: "prénom", en: "first name")
        case .familyName: Phrase(fr: "nom", en: "last name")
        case .email: Phrase(fr: "adresse e-mail", en: "e-mail")
        case .title: Phrase(fr: "poste", en: "job title")
        case .craft: Phrase(fr: "métier", en: "craft")
        case .teams: Phrase(fr: "équipes", en: "teams")
        case .manager: Phrase(fr: "e-mail du manager", en: "manager e-mail")
        case .roles: Phrase(fr: "rôles", en: "roles")
        case .language: Phrase(fr: "langue", en: "language")
        case .joinedOn: Phrase(fr: "date d'entrée", en: "start date")
        case .leftOn: Phrase(fr: "date de sortie", en: "end date")
        case .timeZone: Phrase(fr: "fuseau horaire", en: "time zone")
        case .external: Phrase(fr: "externe", en: "external")
        }
    }
}
