/// An objective of the demonstration, with what came of it and what a manager says.
struct DemoObjective: Sendable {
    let title: String
    let expected: String
    let result: String
    let context: String
    let remark: String

    static func all(in language: String) -> [DemoObjective] { language == "en" ? english : french }

    private static let french = [
        DemoObjective(
            title: "Mettre {t} entre les mains des premières enseignes.", expected: "{8-12} enseignes actives en fin de période, dont deux grands comptes.",
            result: "{5-7} enseignes actives, un seul grand compte.",
            context: "Un intégrateur a livré six semaines en retard ; les ventes ont trouvé une enseigne pilote de plus.",
            remark: "Ce qui dépendait de l’équipe est fait : le retard de l’intégrateur explique l’écart."),
        DemoObjective(
            title: "Réduire les demandes au support sur {t}.", expected: "Un tiers de demandes en moins en fin de période.",
            result: "{35-42} % de moins, mesuré sur huit semaines.", context: "La notice récrite par le support a compté autant que l’écran.",
            remark: "Résultat dépassé, et la mesure est ouverte : chacun peut la refaire."),
        DemoObjective(
            title: "Fiabiliser {t}.", expected: "Moins de deux incidents bloquants par mois.", result: "{3-4} incidents en tout, aucun depuis dix semaines.",
            context: "", remark: "Le chiffre tient depuis dix semaines ; la procédure écrite y est pour beaucoup."),
        DemoObjective(
            title: "Décider de la suite à donner sur {t}.", expected: "Une décision écrite avant le comité de mi-période.",
            result: "La décision est prise et écrite : nous arrêtons.", context: "Deux entretiens sur trois ont démenti l’hypothèse de départ.",
            remark: "Arrêter était le bon résultat : le coût évité est écrit dans la note."),
    ]

    private static let english = [
        DemoObjective(
            title: "Put {t} in the hands of the first merchants.", expected: "{8-12} merchants active at the end of the period, two large accounts among them.",
            result: "{5-7} merchants active, one large account.", context: "An integrator delivered six weeks late; sales found one more pilot.",
            remark: "What depended on the team is done: the integrator’s delay explains the gap."),
        DemoObjective(
            title: "Reduce support requests on {t}.", expected: "A third fewer requests by the end of the period.",
            result: "{35-42}% fewer, measured over eight weeks.", context: "The notes rewritten by support counted as much as the screen.",
            remark: "Beyond the target, and the measure is open: anybody can make it again."),
        DemoObjective(
            title: "Make {t} reliable.", expected: "Fewer than two blocking incidents a month.", result: "{3-4} incidents in all, none for ten weeks.",
            context: "",
            remark: "The figure has held for ten weeks; the written procedure has much to do with it."),
        DemoObjective(
            title: "Decide what comes next for {t}.", expected: "A written decision before the mid-period committee.",
            result: "The decision is taken and written: we stop.", context: "Two interviews out of three contradicted the starting hypothesis.",
            remark: "Stopping was the right result: the cost avoided is in the note."),
    ]
}

extension DemoOpinion {
    /// One to three, the same for whoever tells or comments them; now and then none, and why.
    private func told(in language: String) -> [DemoObjective] {
        let all = DemoObjective.all(in: language)
        let seed = "\(subject.name)|\(round)|objectives"
        if DemoDraw.number(seed, below: 17) == 0 { return [] }
        let first = DemoDraw.number(seed + "|first", below: all.count)
        return (0...DemoDraw.number(seed + "|count", below: 3)).map { all[(first + $0) % all.count] }
    }

    /// As the person lists them.
    var objectives: [(String, String)] {
        let language = DemoPeople.language(author)
        let told = told(in: language)
        if told.isEmpty {
            return [("absence", language == "en" ? "The team had no written objective yet." : "L’équipe n’avait pas encore d’objectif écrit.")]
        }
        return told.enumerated().flatMap { index, objective in
            [("title", objective.title), ("expected", objective.expected), ("result", objective.result), ("context", objective.context)]
                .map { ("\($0.0)\(index + 1)", filled($0.1, index, language)) }
        }
    }

    /// As a manager comments the one at a place of the list.
    func remark(_ index: Int) -> String {
        let language = DemoPeople.language(author)
        let told = told(in: language)
        return told.indices.contains(index) ? filled(told[index].remark, index, language) : ""
    }

    private func filled(_ text: String, _ index: Int, _ language: String) -> String {
        if text.isEmpty { return "" }
        return DemoTemplate(text: language == "en" ? text : DemoTexts.typeset(text)).filled(
            "\(subject.name)|\(round)|objective \(index)", team: subject.team, language)
    }
}
