import Kernel

/// The lists.
enum EvidenceWords {
    static let evidence = Phrase(fr: "Preuves", en: "Evidence")
    static let lead = Phrase(
        fr: "Des faits datés, notés au fil de l’année. Le jour de l’évaluation, ils parlent mieux que la mémoire.",
        en: "Dated facts, written down through the year. On the day of the review they speak better than memory."
    )
    static let emptyOwn = Phrase(fr: "Aucun fait pour l’instant", en: "No fact yet")
    static let emptyOwnText = Phrase(
        fr: "Une évaluation juste repose sur des faits, pas sur les trois dernières semaines. Notez ce qui compte quand cela arrive : "
            + "un document, un chiffre, une décision, le message d’un client. Vous choisissez qui le lit.",
        en: "A fair review rests on facts, not on the last three weeks. Write down what matters when it happens: "
            + "a document, a figure, a decision, a customer’s message. You choose who reads it."
    )
    static let emptyOther = Phrase(fr: "Aucun fait que vous puissiez lire", en: "No fact that you may read")
    static let emptyOtherText = Phrase(
        fr:
            "Vous lisez ici ce que cette personne vous partage et ce que vous notez vous-même. "
            + "Ses faits privés n’y sont jamais, pas même comptés.",
        en:
            "Here you read what this person shares with you and what you write yourself. "
            + "Their private facts are never here, not even counted."
    )
    static let noMatch = Phrase(fr: "Aucun fait ne correspond", en: "No fact matches")
    static let noMatchText = Phrase(fr: "Élargissez le choix du type ou de la compétence.", en: "Widen the choice of kind or competency.")
    static let choose = Phrase(fr: "Choisir…", en: "Choose…")
    static let write = Phrase(fr: "Noter un fait", en: "Write down a fact")
    static let showAll = Phrase(fr: "Tout montrer", en: "Show all")
    static let from = Phrase(fr: "Depuis le", en: "From")
    static let to = Phrase(fr: "Jusqu’au", en: "Until")
    static let narrow = Phrase(fr: "Filtrer", en: "Filter")
    static let kind = Phrase(fr: "Type", en: "Kind")
    static let anyKind = Phrase(fr: "Tous", en: "Any")
    static let competency = Phrase(fr: "Compétence", en: "Competency")
    static let anyCompetency = Phrase(fr: "Toutes", en: "Any")
    static let later = Phrase(fr: "Plus récents", en: "Later ones")
    static let earlier = Phrase(fr: "Plus anciens", en: "Earlier ones")
    static let pages = Phrase(fr: "Pages de la liste", en: "Pages of the list")
    static let people = Phrase(fr: "Vos équipiers", en: "The people you manage")
    static let formerly = Phrase(fr: "auparavant", en: "formerly")
    static let keep = Phrase(fr: "Emporter ses preuves", en: "Keep a copy")
    static let csv = Phrase(fr: "Tableau (CSV)", en: "Spreadsheet (CSV)")
    static let json = Phrase(fr: "Données (JSON)", en: "Data (JSON)")
    static let whoSees = Phrase(fr: "Qui peut voir ceci", en: "Who can see this")

    static func title(_ list: EvidenceList) -> Phrase {
        guard list.total > 0, let latest = list.latest else { return list.standing.isOneself ? emptyOwn : nothingOn(list.standing.name) }
        let (fr, en) = (French.count(list.total, "fait", "faits"), English.count(list.total, "fact", "facts"))
        let last = list.total == 1
        let (since, after) = (last ? "le" : "le dernier le", last ? "on" : "the latest on")
        if list.standing.isOneself {
            return Phrase(
                fr: "\(fr) sur votre travail, \(since) \(French.day(latest))",
                en: "\(en) about your work, \(after) \(English.day(latest))"
            )
        }
        return Phrase(
            fr: "\(list.standing.name) : \(fr), \(since) \(French.day(latest))",
            en: "\(list.standing.name): \(en), \(after) \(English.day(latest))"
        )
    }

    private static func nothingOn(_ name: String) -> Phrase {
        Phrase(fr: "\(name) : aucun fait pour l’instant", en: "\(name): no fact yet")
    }

    static func month(_ day: Day) -> Phrase {
        let first = Day(year: day.year, month: day.month, day: 1) ?? day
        return Phrase(fr: capitalised(tail(French.day(first))), en: tail(English.day(first)))
    }

    private static func tail(_ text: String) -> String { String(text.drop { $0 != " " }.dropFirst()) }
    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    static func count(_ number: Int) -> Phrase {
        Phrase(fr: French.count(number, "fait", "faits"), en: English.count(number, "fact", "facts"))
    }

    static func page(_ number: Int, of pages: Int) -> Phrase {
        Phrase(fr: "Page \(number) sur \(pages)", en: "Page \(number) of \(pages)")
    }

    static func until(_ day: Day) -> Phrase {
        Phrase(
            fr: "Vous étiez manager de cette personne jusqu’au \(French.day(day)) : vous lisez ce qui est daté d’alors.",
            en: "You managed this person until \(English.day(day)): you read what is dated from that time."
        )
    }
}
