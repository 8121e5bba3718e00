import Kernel

/// The axes of the review before, looked back at.
enum PointWords {
    static let points = Phrase(fr: "Points précédents", en: "Previous points")
    static let title = Phrase(fr: "D’abord, vos points de la fois précédente", en: "First, your points from last time")
    static let titleOf = Phrase(fr: "D’abord, les points de la fois précédente", en: "First, the points from last time")
    static let lead = Phrase(
        fr: "La conversation reprend où elle s’était arrêtée : dites de chaque point ce qu’il est devenu.",
        en: "The conversation goes on where it stopped: say of each point what became of it.")
    static let question = Phrase(fr: "Où en est ce point ?", en: "Where does this point stand?")
    static let why = Phrase(fr: "Pourquoi, ou ce qui le montre", en: "Why, or what shows it")
    static let whyHint = Phrase(fr: "Obligatoire quand le point est abandonné.", en: "Needed when the point is dropped.")
    static let noAnswer = Phrase(fr: "Pas encore de réponse", en: "No answer yet")

    static func standing(_ standing: PreviousPoint.Standing) -> Phrase {
        switch standing {
        case .kept: Phrase(fr: "Tenu", en: "Kept")
        case .progressed: Phrase(fr: "En progrès", en: "Progressed")
        case .dropped: Phrase(fr: "Abandonné", en: "Dropped")
        }
    }
}

/// The axes of the coming period.
enum AxisWords {
    static let axes = Phrase(fr: "Axes de la période à venir", en: "Axes of the coming period")
    static let lead = Phrase(
        fr: "Un à trois axes, pas davantage. La prochaine évaluation commencera par eux.",
        en: "One to three axes, no more. The next review will begin with them.")
    static let optional = Phrase(fr: "facultatif", en: "optional")
    static let text = Phrase(fr: "Ce qui compte", en: "What matters")
    static let textHint = Phrase(
        fr: "Un comportement à montrer, pas un trait de caractère.", en: "A behaviour to show, not a trait of character.")
    static let signal = Phrase(fr: "Le signe que c’est réussi", en: "The sign that it worked")
    static let signalHint = Phrase(fr: "Ce que d’autres pourront constater, et quand.", en: "What others will be able to see, and when.")
    static let support = Phrase(fr: "L’appui promis", en: "The support promised")
    static let supportHint = Phrase(
        fr: "Ce que vous apportez : du temps, un sujet, une formation, une décision.", en: "What you bring: time, a topic, training, a decision.")

    static func axis(_ number: Int) -> Phrase { Phrase(fr: "Axe \(number)", en: "Axis \(number)") }
    static func sign(_ text: String) -> Phrase { Phrase(fr: "Signe de réussite : \(text)", en: "Sign of success: \(text)") }
    static func promise(_ text: String) -> Phrase { Phrase(fr: "Appui promis : \(text)", en: "Support promised: \(text)") }
}
