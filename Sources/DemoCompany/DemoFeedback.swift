/// Feedback between two colleagues, as the story tells it. Days are written as so many before the present.
struct DemoFeedback: Sendable {
    let author: String
    let receiver: String
    let moment: String
    /// When somebody asked, and in how many days an answer was due; nil when nobody did.
    var asked: (daysAgo: Int, due: Int)?
    var question = ""
    /// Of the receiver's grid.
    var competency: String?
    /// Nil when no answer came.
    var answer: (daysAgo: Int, text: String)?
    /// Why the person asked said no.
    var refusal: (daysAgo: Int, reason: String)?
    /// When it was kept as a fact that managers read.
    var keptAgo: Int?

    static let all = [
        DemoFeedback(
            author: "Amélie Okonkwo-Petit", receiver: "Inès Vauquelin", moment: "L’atelier de cadrage sur le remboursement partiel", asked: (133, 14),
            question: "À quel moment ai-je perdu les commerçants ?", competency: "customer-insight",
            answer: (
                129,
                """
                Au troisième écran : tu as montré le cas du ticket déchiré avant que chacun ait raconté le sien. Les deux commerçants du fond n’ont plus \
                rien dit pendant dix minutes.
                Quand tu as redonné la parole table par table, tout est reparti : cinq cas sur sept viennent de ce tour-là. La prochaine fois, je \
                commencerais par lui.
                """
            ), keptAgo: 128),
        DemoFeedback(
            author: "Fatou Diarra", receiver: "Piotr Zarembski", moment: "The test of the recurring transfer screen, ten payers", asked: (66, 10),
            question: "Which of my conclusions goes further than ten sessions allow?", competency: "payment-consent",
            answer: (
                61,
                """
                Une seule : « les payeurs relisent la durée ». Sur dix, trois l’ont dite de mémoire, sans revenir à l’écran. J’écrirais « sept sur dix \
                la relisent » et je laisserais la question ouverte.
                Le reste tient. Ta grille de notes m’a servi telle quelle.
                """
            )),
        DemoFeedback(
            author: "Lucía Ferrández", receiver: "Annika Rautio", moment: "The partner meeting on version 3 of the API",
            answer: (
                54,
                """
                Vous avez dit non à deux partenaires sans les perdre : chacun est reparti avec une date et le nom de qui la tiendra.
                Il a manqué le chiffre des appels refusés ; je l’avais, personne ne me l’a demandé avant.
                """
            )),
        DemoFeedback(
            author: "Hugo Lemarchand", receiver: "Annika Rautio", moment: "The incident on event notifications", asked: (47, 7),
            question: "Did my messages help you answer partners that evening?",
            refusal: (45, "J’étais en congé cette semaine-là. Lucía tenait la permanence : elle saura vous répondre.")),
        DemoFeedback(
            author: "Jonas Feldkamp", receiver: "Inès Vauquelin", moment: "L’estimation du paiement en plusieurs fois", asked: (38, 14),
            question: "Qu’est-ce qui manquait à ma note pour que vos équipes puissent s’engager ?", competency: "other-crafts"),
        DemoFeedback(
            author: "Solène Kerbrat", receiver: "Inès Vauquelin", moment: "La revue des litiges avec la conformité",
            answer: (
                6,
                """
                Tu es venue avec l’article et sa date, et tu as laissé la conformité conclure. Nous avons gagné une séance.
                Un détail : le tableau mêlait litiges ouverts et litiges contestés. Deux colonnes suffiraient.
                """
            )),
        DemoFeedback(
            author: "Tomasz Lindqvist", receiver: "Noémie Tassin", moment: "Le premier comité que j’ai tenu seule, sur les alertes de caisse", asked: (5, 12),
            question: "Ai-je répondu à la question des ventes, ou à une autre ?"),
        DemoFeedback(
            author: "Inès Vauquelin", receiver: "Tijs van Houten", moment: "My first reading of the acceptance figures, in front of the team", asked: (4, 14),
            question: "Which sentence would you have asked me to take back?"),
    ]

    /// What it takes to tell them, day by day.
    static let steps: [(daysAgo: Int, step: DemoChange.Step)] = all.flatMap(\.steps)

    private var steps: [(daysAgo: Int, step: DemoChange.Step)] {
        var steps: [(daysAgo: Int, step: DemoChange.Step)] = []
        if let asked { steps.append((asked.daysAgo, .asks(self))) }
        if let answer { steps.append((answer.daysAgo, .answers(self))) }
        if let refusal { steps.append((refusal.daysAgo, .declines(self))) }
        if let keptAgo { steps.append((keptAgo, .keeps(self))) }
        return steps
    }
}
