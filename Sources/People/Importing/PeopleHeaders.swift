import Tabular

/// The column names people and their tools use, in both languages. `HeaderText` says which spellings are one name.
///
/// Fallbacks count only without a more telling column: next to `supervisorId`, `supervisor` holds a name nobody can be found by.
enum PeopleHeaders {
    static let all: [HeaderField<PeopleField>] = PeopleField.allCases.map {
        HeaderField($0, named: names(of: $0), otherwise: fallbacks(of: $0))
    }

    static func names(of field: PeopleField) -> [String] {
        switch field {
        case .employeeNumber, .givenName, .familyName, .email: identityNames(of: field)
        case .title: ["title", "job title", "titre", "poste", "intitulé de poste", "intitulé du poste", "fonction", "position"]
        case .craft: ["craft", "métier", "discipline", "job family", "famille de métiers"]
        case .teams: ["team", "teams", "team(s)", "équipe", "équipes", "équipe(s)"]
        case .manager: managerNames
        case .roles: ["role", "roles", "role(s)", "rôle", "rôles", "droits"]
        case .language: ["language", "preferred language", "langue", "langue de l'interface", "lang", "locale"]
        case .joinedOn, .leftOn: dateNames(of: field)
        case .timeZone: ["time zone", "fuseau horaire", "fuseau"]
        case .external: ["external", "is external", "externe", "contractor", "prestataire"]
        }
    }

    static func fallbacks(of field: PeopleField) -> [String] {
        switch field {
        case .employeeNumber: ["id", "identifiant"]
        case .teams: ["department", "département", "service", "pôle"]
        case .manager: ["manager", "responsable", "responsable hiérarchique", "supervisor", "line manager", "reports to", "n+1"]
        default: []
        }
    }

    private static func identityNames(of field: PeopleField) -> [String] {
        switch field {
        case .employeeNumber:
            [
                "employee number", "employee no", "employee id", "employee #", "staff number", "personnel number", "matricule",
                "numéro de matricule", "n° matricule", "numéro d'employé", "numéro employé", "numéro salarié", "numéro de salarié",
                "n° salarié",
            ]
        case .givenName: ["given name", "first name", "forename", "prénom", "prénoms"]
        case .familyName: ["family name", "last name", "surname", "nom", "nom de famille", "nom d'usage"]
        default:
            [
                "e-mail", "mail", "work email", "e-mail address", "adresse e-mail", "adresse mail", "adresse électronique", "courriel",
                "adresse courriel", "e-mail professionnel", "mail professionnel", "adresse e-mail professionnelle",
            ]
        }
    }

    private static let managerNames = [
        "manager e-mail", "manager number", "manager id", "supervisor id", "supervisor e-mail", "e-mail du manager", "e-mail manager",
        "adresse e-mail du manager", "matricule du manager", "matricule manager", "e-mail du responsable", "matricule du responsable",
        "responsable/manager",
    ]

    private static func dateNames(of field: PeopleField) -> [String] {
        guard field == .joinedOn else {
            return [
                "left on", "left", "end date", "termination date", "contract end", "dtContractEnd", "date de sortie", "sortie",
                "date de départ", "date de fin", "date de fin de contrat",
            ]
        }
        return [
            "joined on", "joined", "hire date", "start date", "contract start", "dtContractStart", "date d'entrée", "entrée",
            "date d'embauche", "date d'arrivée", "date de début", "date de début de contrat",
        ]
    }
}
