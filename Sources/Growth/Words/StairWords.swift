import Kernel

/// The staircase, for those who read it and for those who hear it.
enum StairWords {
    static let you = Phrase(fr: "Vous", en: "You")
    static let asTable = Phrase(fr: "Lire l’escalier sous forme de tableau", en: "Read the staircase as a table")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let place = Phrase(fr: "Place", en: "Place")
    static let state = Phrase(fr: "État", en: "State")
    static let here = Phrase(fr: "ici", en: "here")
    static let next = Phrase(fr: "le prochain", en: "the next one")
    static let fork = Phrase(fr: "une autre filière commence ici", en: "another track begins here")

    static func expectation(_ order: Int) -> Phrase { Phrase(fr: "Attendu du palier \(order)", en: "Expectation of level \(order)") }

    static func title(_ ladder: Phrase, own: Int, of count: Int, next: Int?) -> Phrase {
        let place = Phrase(
            fr: "Escalier du parcours \(ladder.fr), \(count) paliers : palier \(own)", en: "Staircase of the ladder \(ladder.en), \(count) levels: level \(own)"
        )
        return next.map { place + Phrase(fr: ", prochain palier \($0)", en: ", next level \($0)") } ?? place
    }
}
