import Kernel

/// Teams.
enum TeamWords {
    static let new = Phrase(fr: "Créer une équipe", en: "Create a team")
    static let create = Phrase(fr: "Créer", en: "Create")
    static let rename = Phrase(fr: "Renommer", en: "Rename")
    static let close = Phrase(fr: "Fermer l’équipe", en: "Close the team")
    static let reopen = Phrase(fr: "Rouvrir l’équipe", en: "Reopen the team")
    static let nameLabel = Phrase(fr: "Nom de l’équipe", en: "Team name")
    static let lead = Phrase(fr: "Responsable", en: "Lead")
    static let members = Phrase(fr: "Membres", en: "Members")
    static let closedTeams = Phrase(fr: "Équipes fermées", en: "Closed teams")
    static let noLead = Phrase(fr: "Personne n’en est responsable", en: "Nobody leads it")
    static let noMembers = Phrase(fr: "Cette équipe est vide", en: "This team is empty")
    static let noMembersText = Phrase(
        fr: "Ouvrez la fiche d’une personne pour la faire entrer dans l’équipe.", en: "Open somebody’s record to bring them into the team.")
    static let noTeams = Phrase(fr: "Aucune équipe", en: "No team")
    static let noTeamsText = Phrase(
        fr: "Une équipe réunit des personnes pour un temps. Créez-la ici, ou importez un fichier qui en nomme.",
        en: "A team brings people together for a time. Create one here, or import a file that names some.")
    static let toCome = Phrase(fr: "À venir", en: "To come")
    static let closeLead = Phrase(
        fr: "Ce jour-là, plus personne n’en est membre. Son histoire reste lisible.", en: "From that day nobody is in it. Its history stays readable.")
    static let isClosed = Phrase(fr: "L’équipe est fermée.", en: "The team is closed.")
    static let isOpen = Phrase(fr: "L’équipe est rouverte, sans membre.", en: "The team is open again, without members.")
    static let isCreated = Phrase(fr: "L’équipe est créée.", en: "The team is created.")
    static let isRenamed = Phrase(fr: "L’équipe est renommée.", en: "The team is renamed.")
    static let tableLabel = Phrase(fr: "Liste des équipes", en: "List of teams")

    static func title(_ count: Int) -> Phrase {
        count == 0
            ? noTeams
            : Phrase(
                fr: "\(Spelled.french(count, isFeminine: true)) \(count < 2 ? "équipe ouverte" : "équipes ouvertes")",
                en: "\(Spelled.english(count)) open \(count == 1 ? "team" : "teams")")
    }

    static func members(_ count: Int) -> Phrase {
        Phrase(fr: French.count(count, "membre", "membres"), en: English.count(count, "member", "members"))
    }

    static func closedOn(_ day: Day) -> Phrase { Phrase(fr: "fermée le \(French.day(day))", en: "closed on \(English.day(day))") }
    static func renameTitle(_ name: String) -> Phrase { Phrase(fr: "Renommer l’équipe \(name)", en: "Rename the team \(name)") }
    static func closeTitle(_ name: String) -> Phrase {
        Phrase(fr: "Quel est le dernier jour de l’équipe \(name) ?", en: "When is the last day of the team \(name)?")
    }

    static func nameTaken(_ name: String, isClosed: Bool) -> Phrase {
        isClosed
            ? Phrase(
                fr: "Une équipe fermée porte déjà ce nom : \(name). Rouvrez-la, ou choisissez un autre nom.",
                en: "A closed team already has this name: \(name). Reopen it, or choose another name.")
            : Phrase(fr: "Une équipe porte déjà ce nom : \(name). Choisissez-en un autre.", en: "A team already has this name: \(name). Choose another.")
    }

    static func changedMeanwhile(_ name: String) -> Phrase {
        Phrase(
            fr: "Quelqu’un a modifié cette équipe entre-temps : elle s’appelle « \(name) ». Enregistrez de nouveau pour la renommer malgré tout.",
            en: "Somebody changed this team in the meantime: it is called “\(name)”. Save again to rename it all the same.")
    }
}
