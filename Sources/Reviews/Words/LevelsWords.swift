import Kernel

enum LevelsWords {
    static let levels = Phrase(fr: "Paliers des personnes", en: "People’s levels")
    static let lead = Phrase(
        fr: "Le palier dit sur quelle grille chacun est évalué. Il est daté : un changement ne réécrit pas le passé.",
        en: "The level says on which grid each person is reviewed. It is dated: a change does not rewrite the past.")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let none = Phrase(fr: "Sans palier", en: "No level")
    static let from = Phrase(fr: "À partir du", en: "From")
    static let save = Phrase(fr: "Enregistrer les paliers", en: "Save the levels")
    static let saveOne = Phrase(fr: "Enregistrer", en: "Save")
    static let history = Phrase(fr: "Depuis le début", en: "Since the beginning")
    static let saved = Phrase(fr: "Les paliers sont enregistrés.", en: "The levels are saved.")
    static let savedOne = Phrase(fr: "Le palier est enregistré.", en: "The level is saved.")
    static let noFramework = Phrase(fr: "Aucun palier à choisir", en: "No level to choose")
    static let noFrameworkText = Phrase(
        fr: "Publiez d’abord un référentiel : ses paliers apparaîtront ici.", en: "Publish a framework first: its levels will appear here.")
    static let noSuchLevel = Phrase(fr: "Ce palier n’existe pas. Choisissez dans la liste.", en: "There is no such level. Choose from the list.")
    static let notOwn = Phrase(
        fr: "Personne ne fixe son propre palier, même aux RH : une autre personne des RH fixe le vôtre.",
        en: "Nobody sets their own level, HR included: somebody else of HR sets yours.")
    static let why = Phrase(fr: "Pourquoi cette correction", en: "Why this correction")
    static let onlyCorrections = Phrase(fr: "si quelqu’un passe d’un palier à un autre", en: "if somebody moves from one level to another")
    static let whyHint = Phrase(
        fr: "La personne le lira. Une promotion se décide à deux, ailleurs : sur la page « Paliers et changements » de la personne.",
        en: "The person will read it. A promotion takes two wills, elsewhere: on the person’s page “Levels and changes”.")
    static let saysWhy = Phrase(
        fr:
            "Cette personne est déjà sur un palier. Pour une promotion, ouvrez un changement sur sa page « Paliers et changements » : il y faut un besoin de l’entreprise et son souhait. Pour corriger une erreur, écrivez pourquoi.",
        en:
            "This person stands on a level already. For a promotion, open a change on their page “Levels and changes”: it takes a need of the company and their wish. To correct an error, write why."
    )
    static let begun = Phrase(
        fr: "Ce palier vaut déjà : le passé ne se réécrit pas. Enregistrez celui qui le remplace, avec son premier jour.",
        en: "This level holds already: the past is not rewritten. Record the one that replaces it, with its first day.")
    static let withdraw = Phrase(fr: "Retirer", en: "Withdraw")
    static let withdrawn = Phrase(
        fr: "Le palier à venir est retiré ; celui d’avant continue.", en: "The level to come is withdrawn; the one before it goes on.")
    static let next = Phrase(fr: "Page suivante", en: "Next page")
    static let previous = Phrase(fr: "Page précédente", en: "Previous page")
    static let oldFramework = Phrase(fr: "palier d’une version précédente", en: "level of an earlier version")

    static func title(_ missing: Int) -> Phrase {
        Phrase(
            fr: missing == 0
                ? "Chacun a son palier" : missing == 1 ? "Une personne n’a pas encore de palier" : "\(missing) personnes n’ont pas encore de palier",
            en: missing == 0 ? "Everybody has a level" : missing == 1 ? "One person has no level yet" : "\(missing) people have no level yet")
    }

    static func laterChange(_ day: Day) -> Phrase {
        Phrase(
            fr: "Un changement est déjà enregistré le \(French.day(day)). Choisissez ce jour ou un jour suivant ; s’il n’a pas commencé, il peut être retiré.",
            en: "A change is already recorded on \(English.day(day)). Choose that day or a later one; if it has not begun, it can be withdrawn.")
    }

    static func tooEarly(_ year: Int) -> Phrase {
        Phrase(fr: "Cette date est antérieure à \(year). Vérifiez l’année.", en: "This date is before \(year). Check the year.")
    }

    static func tooFar(_ last: Day) -> Phrase {
        Phrase(
            fr: "Cette date est dans plus d’un an. Choisissez au plus tard le \(French.day(last)).",
            en: "This date is more than a year ahead. Choose \(English.day(last)) at the latest.")
    }

    static func beforeJoining(_ joined: Day) -> Phrase {
        Phrase(
            fr: "Son premier jour dans l’entreprise est le \(French.day(joined)). Choisissez ce jour ou un jour suivant.",
            en: "Their first day in the company is \(English.day(joined)). Choose that day or a later one.")
    }

    /// What stands in the way of one row among others.
    static func of(_ name: String, _ text: Phrase) -> Phrase { Phrase(fr: "\(name) : \(text.fr)", en: "\(name): \(text.en)") }

    static func coming(_ level: String, from day: Day) -> Phrase {
        Phrase(fr: "\(level) à partir du \(French.day(day))", en: "\(level) from \(English.day(day))")
    }

    static func begins(_ day: Day) -> Phrase { Phrase(fr: "à partir du \(French.day(day))", en: "from \(English.day(day))") }

    static func span(_ from: Day, _ to: Day?) -> Phrase {
        guard let to else { return Phrase(fr: "depuis le \(French.day(from))", en: "since \(English.day(from))") }
        return Phrase(fr: "du \(French.day(from)) au \(French.day(to))", en: "from \(English.day(from)) to \(English.day(to))")
    }
}
