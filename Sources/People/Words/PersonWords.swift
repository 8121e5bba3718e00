import Kernel

/// The page of a person.
enum PersonWords {
    static let facts = Phrase(fr: "Repères", en: "Facts")
    static let employeeNumber = Phrase(fr: "Matricule", en: "Employee number")
    static let joinedOn = Phrase(fr: "Arrivée", en: "Joined")
    static let leftOn = Phrase(fr: "Dernier jour", en: "Last day")
    static let language = Phrase(fr: "Langue", en: "Language")
    static let notWritten = Phrase(fr: "non renseigné", en: "not written")
    static let reportsTo = Phrase(fr: "Rattachement", en: "Reports to")
    static let reports = Phrase(fr: "Personnes rattachées", en: "Reports")
    static let noTeam = Phrase(fr: "Aucune équipe aujourd’hui.", en: "No team today.")
    static let noManager = Phrase(fr: "Aucun manager aujourd’hui.", en: "No manager today.")
    static let noReports = Phrase(fr: "Personne n’est rattaché aujourd’hui.", en: "Nobody reports today.")
    static let changeManager = Phrase(fr: "Changer de manager", en: "Change manager")
    static let joinTeam = Phrase(fr: "Changer d’équipe", en: "Change team")
    static let editSheet = Phrase(fr: "Modifier la fiche", en: "Edit the record")
    static let departure = Phrase(fr: "Enregistrer un départ", en: "Record a departure")
    static let moveDeparture = Phrase(fr: "Changer la date de départ", en: "Change the last day")
    static let stays = Phrase(fr: "Cette personne reste", en: "This person stays")
    static let actions = Phrase(fr: "Ce que vous pouvez faire", en: "What you can do")
    static let account = Phrase(fr: "Compte", en: "Account")
    static let openAccount = Phrase(fr: "Gérer le compte", en: "Manage the account")
    static let roles = Phrase(fr: "Rôles et fonctions", en: "Roles and duties")
    static let noRole = Phrase(fr: "Aucun rôle particulier.", en: "No particular role.")
    static let giveRole = Phrase(fr: "Donner un rôle", en: "Give a role")
    static let visibility = Phrase(fr: "Qui peut voir cette fiche", en: "Who can see this record")

    static func hasLeft(_ name: String, on day: Day) -> Phrase {
        Phrase(fr: "\(name) a quitté l’entreprise le \(French.day(day))", en: "\(name) left the company on \(English.day(day))")
    }

    static func leaves(on day: Day) -> Phrase {
        Phrase(fr: "Dernier jour le \(French.day(day)).", en: "Last day on \(English.day(day)).")
    }

    static func accessEnded(on day: Day) -> Phrase {
        Phrase(fr: "Accès terminé le \(French.day(day)), son dernier jour.", en: "Access ended on \(English.day(day)), their last day.")
    }

    static func account(_ standing: AccountStanding) -> Phrase {
        switch standing {
        case .none: Phrase(fr: "Pas encore de compte : cette personne ne peut pas se connecter.", en: "No account yet: this person cannot sign in.")
        case .invited: Phrase(fr: "Invitation envoyée, pas encore acceptée.", en: "Invited, not accepted yet.")
        case .lapsed: Phrase(fr: "L’invitation a expiré sans être acceptée.", en: "The invitation lapsed without being accepted.")
        case .open: Phrase(fr: "Compte ouvert.", en: "Account open.")
        case .disabled: Phrase(fr: "Compte fermé.", en: "Account closed.")
        }
    }

    /// The same rules as the policy, for whoever reads the page: who, then what.
    static let audience: [(who: Phrase, what: Phrase)] = [
        (
            Phrase(fr: "Toute l’entreprise", en: "The whole company"),
            Phrase(
                fr: "nom, intitulé, métier, adresse, équipes et managers d’aujourd’hui, tant que la personne est là",
                en: "name, title, craft, address, today’s teams and managers, while the person is here")
        ),
        (
            Phrase(fr: "La personne et ses managers, jusqu’en haut", en: "The person and their managers, all the way up"),
            Phrase(
                fr: "aussi matricule, arrivée, départ, équipes et rattachements passés et à venir",
                en: "also employee number, arrival, departure, past and future teams and lines")
        ),
        (
            Phrase(fr: "RH et administrateurs", en: "HR and administrators"),
            Phrase(fr: "tout cela, les rôles, l’état du compte, et les personnes parties", en: "all of it, roles, the account’s state, and people who left")
        ),
        (Phrase(fr: "Coachs externes", en: "External coaches"), Phrase(fr: "rien", en: "nothing")),
    ]
}
