import Kernel

/// The list of people.
enum PeopleWords {
    static let search = Phrase(fr: "Nom, adresse ou intitulé", en: "Name, address or title")
    static let allTeams = Phrase(fr: "Toutes les équipes", en: "All teams")
    static let allCrafts = Phrase(fr: "Tous les métiers", en: "All crafts")
    static let find = Phrase(fr: "Chercher", en: "Search")
    static let clear = Phrase(fr: "Tout montrer", en: "Show all")
    static let add = Phrase(fr: "Ajouter une personne", en: "Add a person")
    static let importFile = Phrase(fr: "Importer un fichier", en: "Import a file")
    static let export = Phrase(fr: "Télécharger en CSV", en: "Download as CSV")
    static let leavers = Phrase(fr: "Personnes parties", en: "People who left")
    static let present = Phrase(fr: "Personnes présentes", en: "People here")
    static let left = Phrase(fr: "Partie le", en: "Left on")
    static let tableLabel = Phrase(fr: "Liste des personnes", en: "List of people")
    static let filterLabel = Phrase(fr: "Filtrer la liste", en: "Filter the list")
    static let pagesLabel = Phrase(fr: "Pages de la liste", en: "Pages of the list")
    static let previous = Phrase(fr: "Page précédente", en: "Previous page")
    static let next = Phrase(fr: "Page suivante", en: "Next page")
    static let missing = Phrase(fr: "Ce qui manque", en: "What is missing")
    static let missingNote = Phrase(
        fr: "Une évaluation a besoin d’un manager, d’un métier et d’un compte pour chacun.",
        en: "A review needs a manager, a craft and an account for everybody.")
    static let noMatch = Phrase(fr: "Personne ne correspond", en: "Nobody matches")
    static let noMatchText = Phrase(
        fr: "Vérifiez l’orthographe ou retirez un filtre. Les personnes parties sont sur leur propre liste.",
        en: "Check the spelling or remove a filter. People who left are on a list of their own.")
    static let noLeavers = Phrase(fr: "Personne n’est parti", en: "Nobody has left")
    static let noLeaversText = Phrase(
        fr: "Les personnes dont le dernier jour est passé apparaîtront ici.", en: "People whose last day has passed will appear here.")
    static let empty = Phrase(fr: "Il n’y a encore que vous", en: "You are the only one so far")
    static let emptyText = Phrase(
        fr: "Un fichier suffit : Palier montre d’abord tout ce qu’il changerait, et n’enregistre rien sans votre accord.",
        en: "A file is enough: Palier first shows everything it would change, and records nothing without your agreement.")

    static func of(_ page: Int, _ pages: Int) -> Phrase {
        Phrase(fr: "page \(page) sur \(pages)", en: "page \(page) of \(pages)")
    }

    static func joins(_ day: Day) -> Phrase {
        Phrase(fr: "arrive le \(French.day(day))", en: "joins on \(English.day(day))")
    }

    static func title(_ list: PeopleList) -> Phrase {
        if list.filter.showsLeavers { return leaversTitle(list.found) }
        if let gap = list.filter.gap, list.mayEdit, list.filter.asksOnly(gap) || list.filter.search.isEmpty && list.found > 0 {
            return lacking(list.found, gap)
        }
        if list.filter.isActive { return found(list.found) }
        if let gap = list.gaps?.first { return lacking(list.gaps?.count(gap) ?? 0, gap) }
        if list.present < 2 { return empty }
        return list.gaps == nil ? counted(list.present, inTeams: list.inTeams, of: list.teams.count) : complete(list.present)
    }

    static func lacking(_ count: Int, _ gap: DirectoryGap) -> Phrase {
        guard count > 0 else { return nobodyLacks(gap) }
        let verb: (fr: String, en: String) = (count == 1 ? "n’a" : "n’ont", count == 1 ? "has" : "have")
        let (fr, en) = (Spelled.people(count).fr, Spelled.people(count).en)
        return switch gap {
        case .manager: Phrase(fr: "\(fr) \(verb.fr) pas encore de manager", en: "\(en) \(verb.en) no manager yet")
        case .team: Phrase(fr: "\(fr) \(verb.fr) pas encore d’équipe", en: "\(en) \(verb.en) no team yet")
        case .craft: Phrase(fr: "\(fr) \(verb.fr) pas encore de métier", en: "\(en) \(verb.en) no craft yet")
        case .account: Phrase(fr: "\(fr) \(verb.fr) pas encore de compte", en: "\(en) \(verb.en) no account yet")
        }
    }

    /// The list of a gap, once it is filled.
    private static func nobodyLacks(_ gap: DirectoryGap) -> Phrase {
        switch gap {
        case .manager: Phrase(fr: "Chaque personne a un manager", en: "Everybody has a manager")
        case .team: Phrase(fr: "Chaque personne a une équipe", en: "Everybody has a team")
        case .craft: Phrase(fr: "Chaque personne a un métier", en: "Everybody has a craft")
        case .account: Phrase(fr: "Chaque personne a un compte", en: "Everybody has an account")
        }
    }

    /// What lacking it means for them, or for one.
    static func consequence(_ gap: DirectoryGap, for count: Int) -> Phrase {
        let isOne = count == 1
        return switch gap {
        case .manager:
            Phrase(fr: "Personne ne pourra écrire \(isOne ? "son" : "leur") évaluation.", en: "Nobody could write their review.")
        case .team: Phrase(fr: "Aucune équipe ne \(isOne ? "la" : "les") compte.", en: "No team counts them.")
        case .craft: Phrase(fr: "Aucun parcours ne s’applique à \(isOne ? "elle" : "elles").", en: "No career path applies to them.")
        case .account: Phrase(fr: isOne ? "Elle ne peut pas se connecter." : "Elles ne peuvent pas se connecter.", en: "They cannot sign in.")
        }
    }

    static func see(_ count: Int) -> Phrase { Phrase(fr: count == 1 ? "La voir" : "Les voir", en: "See them") }
    static func invite(_ count: Int) -> Phrase { Phrase(fr: count == 1 ? "L’inviter" : "Les inviter", en: "Invite them") }

    static func summary(_ list: PeopleList) -> Phrase {
        counted(list.present, inTeams: list.inTeams, of: list.teams.filter { $0.isOpen(on: list.today) }.count) + Phrase(fr: ".", en: ".")
    }

    private static func counted(_ people: Int, inTeams: Int, of teams: Int) -> Phrase {
        let all = Phrase(fr: French.count(people, "personne", "personnes"), en: English.count(people, "person", "people"))
        if teams == 0 || inTeams == 0 { return all }
        let some = inTeams == people ? Phrase(same: "") : Phrase(fr: ", dont \(inTeams)", en: ", \(inTeams) of them")
        return all + some + Phrase(fr: " dans \(French.count(teams, "équipe", "équipes"))", en: " in \(English.count(teams, "team", "teams"))")
    }

    private static func complete(_ people: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(people, "personne", "personnes")), chacune avec manager, équipe, métier et compte",
            en: "\(English.count(people, "person", "people")), each with a manager, a team, a craft and an account")
    }

    private static func found(_ count: Int) -> Phrase {
        let people = Spelled.people(count)
        return Phrase(
            fr: count < 2 ? "\(people.fr)\(count == 0 ? " ne" : "") répond à votre recherche" : "\(people.fr) répondent à votre recherche",
            en: count == 1 ? "\(people.en) matches your search" : "\(people.en) match your search")
    }

    private static func leaversTitle(_ count: Int) -> Phrase {
        let people = Spelled.people(count)
        return Phrase(
            fr: count < 2 ? "\(people.fr) \(count == 0 ? "n’a" : "a") quitté l’entreprise" : "\(people.fr) ont quitté l’entreprise",
            en: count == 1 ? "\(people.en) has left the company" : "\(people.en) have left the company")
    }
}
