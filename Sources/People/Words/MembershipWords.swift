import Kernel

/// Teams people are in.
enum MembershipWords {
    static let leavesOthers = Phrase(fr: "Quitter ses équipes actuelles la veille", en: "Leave the present teams the day before")
    static let leavesOthersHint = Phrase(
        fr: "Décochez si la personne est dans deux équipes à la fois.", en: "Untick when the person is in two teams at once.")
    static let join = Phrase(fr: "Rejoindre l’équipe", en: "Join the team")
    static let joined = Phrase(fr: "Les équipes sont à jour.", en: "The teams are up to date.")
    static let noSuchTeam = Phrase(fr: "Cette équipe n’existe pas. Choisissez dans la liste.", en: "There is no such team. Choose from the list.")
    static let noOpenTeam = Phrase(fr: "Aucune équipe n’est ouverte", en: "No team is open")
    static let noOpenTeamText = Phrase(fr: "Créez-en une, puis revenez ici.", en: "Create one, then come back here.")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Dans quelle équipe est \(name) ?", en: "Which team is \(name) in?")
    }

    static func endTitle(_ name: String, _ team: String) -> Phrase {
        Phrase(fr: "Dernier jour \(Elision.de(name)) dans l’équipe \(team)", en: "Last day of \(name) in the team \(team)")
    }

    static func alreadyMember(_ span: DaySpan) -> Phrase {
        Phrase(
            fr: "La personne est déjà dans cette équipe à partir du \(French.day(span.from)). Choisissez une autre équipe ou une autre date.",
            en: "The person is already in this team from \(English.day(span.from)). Choose another team or another date.")
    }

    static func teamCloses(_ day: Day) -> Phrase {
        Phrase(
            fr: "Cette équipe ferme le \(French.day(day)), avant cette date. Choisissez-en une autre.",
            en: "This team closes on \(English.day(day)), before that date. Choose another.")
    }

    static func endsBeforeItBegins(_ day: Day) -> Phrase {
        Phrase(
            fr: "La personne est dans l’équipe depuis le \(French.day(day)). Choisissez ce jour ou un jour suivant.",
            en: "The person has been in the team since \(English.day(day)). Choose that day or a later one.")
    }
}
