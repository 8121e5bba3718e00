/// What a real cycle meets on its way: somebody keeps away, somebody goes on leave, a date moves, an answer has to be opened.
struct DemoMoment: Sendable {
    enum Act: Sendable {
        /// A peer keeps away, so many places down the list.
        case keepsAway(from: String, place: Int, conflict: String, fr: String, en: String)
        case declines(String, place: Int, fr: String, en: String)
        /// The person gives the open place to a colleague of another team.
        case replaces(String)
        case goesOnLeave(String, weeks: Int, reason: String)
        case movesAnswers(days: Int, reason: String)
        case readsNews(String)
        case holdCases([String])
        case asksToOpen(String, about: String, reason: String)
        case agreesToOpen(String)
    }

    let daysAgo: Int
    let act: Act

    static let holders = ["Birgit Adeyemi", DemoPeople.hr]

    static let all = [
        DemoMoment(daysAgo: 141, act: .holdCases(holders)),
        DemoMoment(
            daysAgo: 136,
            act: .asksToOpen(
                holders[0], about: "Clémence Abiteboul",
                reason: "The person contests this sentence in writing: they were on leave that week. Only its author can say which day is meant.")),
        DemoMoment(daysAgo: 134, act: .agreesToOpen(holders[1])),
        DemoMoment(
            daysAgo: 19,
            act: .declines(
                "Inès Vauquelin", place: 1, fr: "Je suis entièrement sur la mise en conformité jusqu’à la fin du mois.",
                en: "I am on the compliance work alone until the end of the month.")),
        DemoMoment(
            daysAgo: 12,
            act: .keepsAway(
                from: "Annika Rautio", place: 0, conflict: "same_post", fr: "Nous sommes tous deux candidats à la ligne Partenaires.",
                en: "We are both candidates for the Partners line.")),
        DemoMoment(
            daysAgo: 11,
            act: .keepsAway(
                from: "Inès Vauquelin", place: 2, conflict: "personal_tie", fr: "Nous partageons un logement depuis l’été.",
                en: "We have shared a flat since the summer.")),
        DemoMoment(daysAgo: 10, act: .replaces("Annika Rautio")),
        DemoMoment(daysAgo: 10, act: .goesOnLeave(leave, weeks: 16, reason: "Absence prévue de longue date : l’évaluation reprendra à son retour.")),
        DemoMoment(
            daysAgo: 8,
            act: .movesAnswers(
                days: DemoCycle.answersMoved, reason: "La clôture du trimestre occupe les équipes Reversements et Crédit marchand jusqu’à vendredi.")),
        DemoMoment(daysAgo: 7, act: .readsNews("Claire Aubertin")),
        DemoMoment(daysAgo: 7, act: .readsNews("Tomasz Lindqvist")),
        DemoMoment(
            daysAgo: 5,
            act: .asksToOpen(
                holders[0], about: "Perrine Quatrefages",
                reason: "The person says that this happened in another team and asks for it to be corrected. Only its author can say which meeting is meant.")),
    ]

    static let leave = "Camille Rousselot"
    static let steps: [(daysAgo: Int, step: DemoChange.Step)] = all.map { ($0.daysAgo, .meets($0)) }
}
