import Tabular

/// What a file of people's pay says.
enum PayField: String, PayColumn {
    case number, email, amount, currency, share, zone, from

    static let needed: [PayField] = [.amount, .currency, .from]

    var names: [String] {
        switch self {
        case .number: ["matricule", "employee number", "employee id", "staff number", "numéro de matricule", "n° salarié", "numéro salarié"]
        case .email: ["e-mail", "email", "mail", "work email", "adresse électronique", "courriel", "adresse e-mail"]
        case .amount: ["brut annuel", "annual gross", "salary", "salaire", "annual salary", "salaire annuel", "rémunération", "pay", "montant", "amount"]
        case .currency: ["monnaie", "currency", "devise"]
        case .share: ["temps de travail", "working time", "fte", "etp", "quotité", "work share", "taux d'activité"]
        case .zone: ["zone", "pay zone", "zone de rémunération", "location", "lieu", "pays", "country"]
        case .from: ["valable à partir du", "valid from", "from", "à partir du", "date d'effet", "effective date", "depuis"]
        }
    }
}
