/// An axis as a manager of the demonstration writes it.
struct DemoAxis: Sendable {
    let text: String
    let signal: String
    let support: String

    static func all(in language: String) -> [DemoAxis] { language == "en" ? english : french }

    private static let french = [
        DemoAxis(
            text: "Décider à partir des données plutôt que les citer après coup.",
            signal: "Deux décisions du trimestre portent leur seuil écrit avant la mise en ligne.",
            support: "Une demi-journée par mois avec l’analyste de l’équipe Data."),
        DemoAxis(
            text: "Faire entrer l’ingénierie et le design dès le cadrage.",
            signal: "Le choix retenu porte la trace de ce que chacun a changé.",
            support: "Je viens aux deux premiers cadrages, sans y parler."),
        DemoAxis(
            text: "Porter un sujet qui engage plusieurs équipes.",
            signal: "Une décision partagée avec Rapprochement tient tout un trimestre.",
            support: "Le sujet des remboursements partiels lui revient dès janvier."),
        DemoAxis(
            text: "Écrire ce que l’on n’a pas retenu, et pourquoi.",
            signal: "Chaque note de décision cite une option écartée et son coût.",
            support: "Je relis les trois premières notes sous deux jours."),
    ]

    private static let english = [
        DemoAxis(
            text: "Decide from data rather than quote them afterwards.", signal: "Two decisions of the quarter carry a threshold written before release.",
            support: "Half a day a month with the analyst of the Data team."),
        DemoAxis(
            text: "Bring engineering and design in from the framing on.", signal: "The choice kept shows what each of them changed.",
            support: "I sit in on the first two framings, silently."),
        DemoAxis(
            text: "Carry a topic that binds several teams.", signal: "One decision shared with Reconciliation holds for a whole quarter.",
            support: "Partial refunds are theirs from January on."),
        DemoAxis(
            text: "Write down what was not kept, and why.", signal: "Each decision note names an option set aside, and its cost.",
            support: "I read the first three notes within two days."),
    ]
}

extension DemoOpinion {
    /// One or two, the same each time.
    var axes: [DemoAxis] {
        let all = DemoAxis.all(in: DemoPeople.language(author))
        let first = draw("axis", all.count)
        return draw("axes", 3) == 0 ? [all[first]] : [all[first], all[(first + 1) % all.count]]
    }

    func point(_ number: Int) -> (standing: String, comment: String) {
        let isFrench = DemoPeople.language(author) != "en"
        return switch draw("point \(number)", 5) {
        case 0: ("dropped", isFrench ? "Aucun sujet de ce type ne s’est présenté sur la période." : "No such topic came up in the period.")
        case 1, 2: ("kept", isFrench ? "Vu sur deux décisions du semestre." : "Seen in two decisions of the half-year.")
        default: ("progressed", isFrench ? "Deux fois sur trois ; la troisième, non." : "Two times out of three; the third, no.")
        }
    }
}
