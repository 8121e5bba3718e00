import Kernel

extension NativeReader {
    static func notDefined(_ competency: String, _ level: Int) -> Phrase {
        Phrase(
            fr: "`\(competency)` n’est pas encore défini au palier \(level).",
            en: "`\(competency)` is not defined yet at level \(level)."
        )
    }

    static func nothingWritten(_ competency: String, _ level: Int) -> Phrase {
        Phrase(
            fr: "`\(competency)` ne dit rien du palier \(level) : écrivez l’attendu, ou `\(level): ~` s’il n’est pas encore défini.",
            en: "`\(competency)` says nothing of level \(level): write the expectation, or `\(level): ~` if it is not defined yet."
        )
    }

    static func noSignal(_ competency: String, _ level: Int) -> Phrase {
        Phrase(
            fr: "`\(competency)` au palier \(level) n’a pas de signal observable : un savoir-être ou une valeur en demande au moins un.",
            en: "`\(competency)` at level \(level) has no observable signal: soft skills and values need at least one."
        )
    }
}
