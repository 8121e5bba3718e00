import Kernel

/// What is told of crafts before a version is published, and blocks nothing.
enum CoverageWords {
    static let note = Phrase(
        fr: "Cela n’empêche pas de publier. Ajoutez leur parcours à ce référentiel, ou publiez-en un autre pour eux.",
        en: "This does not prevent publishing. Add their ladder to this framework, or publish another one for them.")
    static let doubledNote = Phrase(
        fr: "Cela n’empêche pas de publier. Si l’un d’eux est pour un autre métier, dites lequel sur sa page.",
        en: "This does not prevent publishing. If one of them is for another craft, say which on its page.")

    static func uncovered(_ people: Int) -> Phrase {
        Phrase(
            fr: people == 1 ? "Une personne n’aura aucun parcours" : "\(people) personnes n’auront aucun parcours",
            en: people == 1 ? "One person will have no ladder" : "\(people) people will have no ladder")
    }

    static func uncovered(_ people: Int, of craft: Phrase) -> Phrase {
        Phrase(
            fr: people == 1 ? "Une personne du métier \(craft.fr) n’aura aucun parcours" : "\(people) personnes du métier \(craft.fr) n’auront aucun parcours",
            en: people == 1 ? "One person of the craft \(craft.en) will have no ladder" : "\(people) people of the craft \(craft.en) will have no ladder")
    }

    static func line(_ people: Int, of craft: Phrase) -> Phrase {
        Phrase(
            fr: "\(craft.fr) : \(French.count(people, "personne", "personnes"))", en: "\(craft.en): \(English.count(people, "person", "people"))")
    }

    static func doubled(_ craft: Phrase, _ track: Phrase, _ ladders: Int) -> Phrase {
        Phrase(
            fr: "\(craft.fr) a \(ladders == 2 ? "deux" : String(ladders)) parcours de \(track.fr)",
            en: "\(craft.en) has \(ladders == 2 ? "two" : String(ladders)) ladders of the \(track.en)")
    }
}
