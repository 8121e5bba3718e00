/// An axis as a manager of the demonstration writes it.
struct DemoAxis: Sendable {
    let text: String
    let signal: String
    let support: String

    static func all(in language: String) -> [DemoAxis] { language == "en" ? english : french }

    private static let french = [
        DemoAxis(
            text: "Décider à partir des données plutôt que les citer après coup, à commencer par {t}.",
            signal: "Deux décisions du trimestre portent leur seuil écrit avant la mise en ligne.",
            support: "Une demi-journée par mois avec l’analyste de l’équipe."),
        DemoAxis(
            text: "Faire entrer les autres métiers dès le cadrage.", signal: "Le choix retenu sur {t} porte la trace de ce que chacun a changé.",
            support: "Je viens aux deux premiers cadrages, sans y parler."),
        DemoAxis(
            text: "Porter un sujet qui engage plusieurs équipes.", signal: "Une décision partagée sur {t} tient tout un trimestre.",
            support: "Ce sujet lui revient dès le mois prochain, rendez-vous compris."),
        DemoAxis(
            text: "Écrire ce que l’on n’a pas retenu, et pourquoi.", signal: "Chaque note de décision cite une option écartée et son coût.",
            support: "Je relis les trois premières notes sous deux jours."),
        DemoAxis(
            text: "Dire le désaccord plus tôt, et par écrit.", signal: "Trois objections sur {t} figurent au compte rendu avant la décision.",
            support: "Je demande son avis en premier en réunion."),
        DemoAxis(
            text: "Accompagner une personne moins expérimentée.", signal: "Cette personne mène {t} seule dans six mois.",
            support: "J’organise le binôme et libère deux heures par semaine."),
        DemoAxis(
            text: "Finir avant de commencer : un sujet ouvert à la fois.", signal: "Aucun chantier de plus de six semaines sans mise en ligne.",
            support: "Je prends les demandes des ventes à sa place pendant un mois."),
        DemoAxis(
            text: "Vérifier la règle au moment du cadrage.", signal: "La note sur {t} cite l’article et sa date.",
            support: "Un rendez-vous mensuel avec la conformité, déjà à l’agenda."),
    ]

    private static let english = [
        DemoAxis(
            text: "Decide from data rather than quote them afterwards, beginning with {t}.",
            signal: "Two decisions of the quarter carry a threshold written before release.", support: "Half a day a month with the team’s analyst."),
        DemoAxis(
            text: "Bring the other crafts in from the framing on.", signal: "The choice kept on {t} shows what each of them changed.",
            support: "I sit in on the first two framings, silently."),
        DemoAxis(
            text: "Carry a topic that binds several teams.", signal: "One shared decision on {t} holds for a whole quarter.",
            support: "The topic is theirs from next month on, meetings included."),
        DemoAxis(
            text: "Write down what was not kept, and why.", signal: "Each decision note names an option set aside, and its cost.",
            support: "I read the first three notes within two days."),
        DemoAxis(
            text: "Voice disagreement earlier, and in writing.", signal: "Three objections on {t} are in the notes before the decision.",
            support: "I ask for their opinion first in meetings."),
        DemoAxis(
            text: "Coach somebody less experienced.", signal: "That person leads {t} alone in six months.",
            support: "I arrange the pairing and free two hours a week."),
        DemoAxis(
            text: "Finish before beginning: one subject open at a time.", signal: "No work of more than six weeks without a release.",
            support: "I take the requests of sales in their place for a month."),
        DemoAxis(
            text: "Look the rule up at framing.", signal: "The note on {t} cites the article and its date.",
            support: "A monthly meeting with compliance, already in the diary."),
    ]
}

extension DemoOpinion {
    /// One or two, the same each time.
    var axes: [DemoAxis] {
        let language = DemoPeople.language(author)
        let all = DemoAxis.all(in: language)
        let first = draw("axis", all.count)
        let chosen = draw("axes", 3) == 0 ? [all[first]] : [all[first], all[(first + 3) % all.count]]
        return chosen.map { axis in
            let filled = { (text: String) in
                DemoTemplate(text: language == "en" ? text : DemoTexts.typeset(text)).filled("\(subject.name)|\(round)|axis", team: subject.team, language)
            }
            return DemoAxis(text: filled(axis.text), signal: filled(axis.signal), support: filled(axis.support))
        }
    }

    func point(_ number: Int) -> (standing: String, comment: String) {
        let isFrench = DemoPeople.language(author) != "en"
        let standings = ["dropped", "kept", "kept", "progressed", "progressed", "progressed"]
        let standing = standings[draw("point \(number)", standings.count)]
        let said = (isFrench ? Self.french : Self.english)[standing] ?? []
        return (standing, said.isEmpty ? "" : said[draw("said \(number)", said.count)])
    }

    private static let french = [
        "dropped": ["Aucun sujet de ce type ne s’est présenté sur la période.", "Le sujet a été confié à une autre équipe en cours de semestre."],
        "kept": [
            "Vu sur deux décisions du semestre.", "Le signe attendu est là : il est daté et lisible par l’équipe.",
            "Tenu, y compris pendant les semaines de clôture.",
        ],
        "progressed": [
            "Deux fois sur trois ; la troisième, non.", "Commencé tard, bien engagé depuis deux mois.",
            "Le geste est pris, le signe n’est pas encore régulier.",
        ],
    ]

    private static let english = [
        "dropped": ["No such topic came up in the period.", "The topic went to another team during the half-year."],
        "kept": ["Seen in two decisions of the half-year.", "The sign is there: dated, and the team can read it.", "Held, even in the weeks of the close."],
        "progressed": [
            "Two times out of three; the third, no.", "Begun late, well under way for two months.", "The habit is there, the sign is not regular yet.",
        ],
    ]
}
