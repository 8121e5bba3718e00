import Kernel

/// Roles and who holds them.
package enum RoleWords {
    package static func name(_ role: Role) -> Phrase {
        switch role {
        case .admin: Phrase(fr: "Administrateur", en: "Administrator")
        case .hr: Phrase(fr: "RH", en: "HR")
        case .ceo: Phrase(fr: "Direction générale", en: "CEO")
        case .cpo: Phrase(fr: "Direction produit", en: "CPO")
        case .head: Phrase(fr: "Responsable de métier", en: "Head")
        case .member: Phrase(fr: "Membre", en: "Member")
        case .coach: Phrase(fr: "Coach externe", en: "External coach")
        }
    }

    /// What the role opens.
    static func meaning(_ role: Role) -> Phrase {
        switch role {
        case .admin: Phrase(fr: "règle l’installation, ne lit aucun contenu", en: "runs the installation, reads no content")
        case .hr: Phrase(fr: "tient l’annuaire et mène les campagnes", en: "keeps the directory and runs the cycles")
        case .ceo: Phrase(fr: "dirige l’entreprise : n’a pas de manager", en: "leads the company: has no manager")
        case .cpo: Phrase(fr: "dirige l’organisation produit", en: "leads the product organisation")
        case .head: Phrase(fr: "répond d’un métier et de son référentiel", en: "answers for a craft and its framework")
        case .member: Phrase(fr: "toute personne de l’entreprise", en: "anybody in the company")
        case .coach: Phrase(fr: "n’entre que dans son accompagnement, pour un temps", en: "enters their engagement only, for a time")
        }
    }

    static let give = Phrase(fr: "Donner un rôle", en: "Give a role")
    static let giveLead = Phrase(
        fr: "Un rôle est donné par l’entreprise, daté, inscrit au journal. Être manager n’est pas un rôle : cela vient du rattachement.",
        en: "A role is given by the company, dated, written in the journal. Being a manager is no role: it comes from the reporting line.")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let role = Phrase(fr: "Rôle", en: "Role")
    static let toHint = Phrase(fr: "Vide : sans fin prévue. Un coach a toujours une date de fin.", en: "Empty: no end foreseen. A coach always has an end.")
    static let given = Phrase(fr: "Le rôle est donné.", en: "The role is given.")
    static let ended = Phrase(fr: "C’est enregistré.", en: "It is recorded.")
    static let takeBack = Phrase(fr: "Retirer", en: "Take back")
    static let atOnce = Phrase(fr: "Dès maintenant", en: "At once")
    static let atOnceHint = Phrase(fr: "Le droit cesse à la prochaine page ouverte.", en: "The right ceases with the next page opened.")
    static let chooseEnd = Phrase(fr: "Choisissez un dernier jour, ou cochez « Dès maintenant ».", en: "Choose a last day, or tick “At once”.")
    static let rolesSection = Phrase(fr: "Rôles", en: "Roles")
    static let past = Phrase(fr: "Terminés", en: "Ended")
    static let noOne = Phrase(fr: "personne aujourd’hui", en: "nobody today")
    static func lastAdministrator(from day: Day) -> Phrase {
        Phrase(
            fr: "Il ne resterait aucun administrateur pouvant se connecter le \(French.day(day)). Donnez d’abord ce rôle à quelqu’un d’autre.",
            en: "No administrator who can sign in would be left on \(English.day(day)). Give this role to somebody else first.")
    }
    static let notInThePast = Phrase(
        fr: "Un droit ne se donne pas dans le passé. Choisissez aujourd’hui ou plus tard.", en: "A right is not given in the past. Choose today or later.")
    static let endInThePast = Phrase(
        fr: "Ce jour est passé. Choisissez aujourd’hui ou plus tard, ou cochez « Dès maintenant ».",
        en: "This day has passed. Choose today or later, or tick “At once”.")
    static let endsBeforeItBegins = Phrase(
        fr: "Le dernier jour vient avant le premier. Corrigez l’un des deux.", en: "The last day comes before the first. Correct one of them.")
    static let noGrantNeeded = Phrase(
        fr: "Toute personne de l’entreprise est membre : ce rôle ne se donne pas.", en: "Everybody in the company is a member: this role is not given.")
    static let outsidersOnlyCoach = Phrase(
        fr: "Une personne extérieure ne peut être que coach.", en: "Somebody from outside can only be a coach.")
    static let coachesComeFromOutside = Phrase(
        fr: "Un coach est extérieur à l’entreprise : dites-le d’abord sur sa fiche.", en: "A coach comes from outside: say so on their record first.")
    static let coachNeedsEnd = Phrase(fr: "Un coach a un dernier jour. Indiquez-le.", en: "A coach has a last day. Write it.")
    static let alreadyOver = Phrase(fr: "C’était déjà terminé.", en: "It was already over.")

    static func endsEarlier(_ day: Day) -> Phrase {
        Phrase(
            fr: "Ce rôle se termine déjà le \(French.day(day)). Pour qu’il dure, donnez-le de nouveau à partir du lendemain.",
            en: "This role already ends on \(English.day(day)). To make it last, give it again from the day after.")
    }

    static func alreadyHeld(_ span: DaySpan) -> Phrase {
        Phrase(
            fr: "Cette personne l’a déjà, à partir du \(French.day(span.from)). Terminez d’abord l’existant.",
            en: "This person already has it, from \(English.day(span.from)). End the existing one first.")
    }

    static func title(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(Spelled.people(count).fr) \(count < 2 ? "a" : "ont") un rôle aujourd’hui",
            en: "\(Spelled.people(count).en) \(count == 1 ? "has" : "have") a role today")
    }

    static func endTitle(_ role: Role, _ name: String) -> Phrase {
        Phrase(
            fr: "\(Self.name(role).fr) : jusqu’à quand pour \(name) ?", en: "\(Self.name(role).en): until when for \(name)?")
    }
}
