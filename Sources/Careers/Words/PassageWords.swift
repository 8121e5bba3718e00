import Kernel

/// Tracks that branch, and where one crosses from one to the other.
enum PassageWords {
    static let title = Phrase(fr: "Où les filières se séparent et se rejoignent", en: "Where tracks part and meet")
    static let level = Phrase(fr: "Palier", en: "Level")

    static func branch(_ ladder: Phrase, _ entry: Phrase, from other: Phrase, _ level: Phrase) -> Phrase {
        Phrase(
            fr: "« \(ladder.fr) » part de « \(other.fr) », \(level.fr), et y commence au \(entry.fr).",
            en: "“\(ladder.en)” branches from “\(other.en)”, \(level.en), and begins there at \(entry.en).")
    }

    static func crossing(_ ladder: Phrase, _ level: Phrase, _ other: Phrase, _ otherLevel: Phrase) -> Phrase {
        Phrase(
            fr: "On passe dans les deux sens entre « \(ladder.fr) », \(level.fr), et « \(other.fr) », \(otherLevel.fr).",
            en: "One moves both ways between “\(ladder.en)”, \(level.en), and “\(other.en)”, \(otherLevel.en).")
    }

    /// `palier 4 (Lead PM)`.
    static func named(_ level: Level) -> Phrase {
        let name = level.name.phrase
        return Phrase(fr: "palier \(level.order) (\(name.fr))", en: "level \(level.order) (\(name.en))")
    }
}

/// Writing them.
extension PassageWords {
    static let write = Phrase(fr: "Séparer et relier les filières", en: "Part and join tracks")
    static let lead = Phrase(
        fr: "Une filière peut partir d’un palier d’une autre, et l’on peut passer de l’une à l’autre à certains paliers. C’est publié avec le référentiel.",
        en: "A track may branch from a level of another, and one may cross between them at certain levels. This is published with the framework.")
    static let origin = Phrase(fr: "Cette filière part de", en: "This track branches from")
    static let alone = Phrase(fr: "nulle part : elle commence par elle-même", en: "nowhere: it begins by itself")
    static let entry = Phrase(fr: "On y arrive au palier", en: "One arrives at level")
    static let lowest = Phrase(fr: "le plus bas", en: "the lowest")
    static let crossings = Phrase(fr: "Passages dans les deux sens", en: "Crossings, both ways")
    static let crossingsHint = Phrase(
        fr: "D’un palier de ce parcours à un palier d’un autre. Videz une ligne pour retirer le passage.",
        en: "From a level of this ladder to a level of another. Empty a line to remove the crossing.")
    static let here = Phrase(fr: "Palier d’ici", en: "Level here")
    static let there = Phrase(fr: "Palier d’un autre parcours", en: "Level of another ladder")
    static let none = Phrase(fr: "aucun", en: "none")
    static let halfCrossing = Phrase(
        fr: "Un passage relie deux paliers : choisissez les deux, ou videz la ligne.", en: "A crossing joins two levels: choose both, or empty the line.")
    static let changed = Phrase(fr: "passages entre filières changés", en: "passages between tracks changed")
    static let onlyLadder = Phrase(
        fr: "Ce référentiel n’a qu’un parcours. Ajoutez-en un autre pour les relier.", en: "This framework has one ladder only. Add another one to join them.")

    static func row(_ number: Int) -> Phrase { Phrase(fr: "Passage \(number)", en: "Crossing \(number)") }
}

extension PassageFault {
    var words: Phrase {
        switch cause {
        case .unknownLadder(let key):
            Phrase(
                fr: "Aucun parcours n’a la clé `\(key)` : écrivez celle d’un parcours de ce référentiel.",
                en: "No ladder has the key `\(key)`: write that of a ladder of this framework.")
        case .itself:
            Phrase(
                fr: "Une filière ne part pas d’elle-même et ne se rejoint pas : nommez un autre parcours.",
                en: "A track does not branch from itself or join itself: name another ladder.")
        case .unknownLevel(let order, let key):
            Phrase(
                fr: "Le parcours `\(key)` n’a pas de palier \(order) : choisissez l’un des siens.",
                en: "The ladder `\(key)` has no level \(order): choose one of its own.")
        case .loop(let keys):
            Phrase(
                fr: "Ces filières partent l’une de l’autre en rond (\(keys.joined(separator: " ← "))) : l’une d’elles doit commencer par elle-même.",
                en: "These tracks branch from each other in a circle (\(keys.joined(separator: " ← "))): one of them must begin by itself.")
        case .repeated(let key):
            Phrase(
                fr: "Ce passage avec `\(key)` est déjà écrit ; il vaut dans les deux sens : retirez l’un des deux.",
                en: "This crossing with `\(key)` is already written, and it counts both ways: remove one of the two.")
        }
    }
}
