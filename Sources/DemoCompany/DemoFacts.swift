/// A dated fact, as somebody writes it.
struct DemoFact: Sendable {
    let author: String
    let subject: String
    let daysAgo: Int
    let kind: String
    let title: String
    let detail: String
    /// The key of the competency.
    let competency: String

    init(_ author: String, about subject: String? = nil, _ daysAgo: Int, _ kind: String, _ title: String, _ detail: String = "", _ competency: String) {
        self.author = author
        self.subject = subject ?? author
        self.daysAgo = daysAgo
        self.kind = kind
        self.title = title
        self.detail = detail
        self.competency = competency
    }

    static let all: [DemoFact] = [
        DemoFact(
            "Inès Vauquelin", 262, "measure", "Acceptation des paiements par carte : de 90,4 à 91,2 % en deux mois",
            "Mesuré sur 312 000 paiements, hors deux banques en maintenance.", "outcomes"),
        DemoFact(
            "Inès Vauquelin", 248, "document", "Note de cadrage du paiement en trois fois, avec les quatre objections et leurs réponses", "",
            "other-crafts"),
        DemoFact(
            "Tomasz Lindqvist", about: "Inès Vauquelin", 236, "decision",
            "Stopped the gift card alone and published what is lost: 1.1 % of baskets", "Decision note of the product, read by sales and risk.",
            "trade-offs"),
        DemoFact(
            "Inès Vauquelin", 229, "customer_feedback", "Onze entretiens de commerçants : la caisse partagée entre deux vendeurs", "",
            "customer-insight"),
        DemoFact(
            "Inès Vauquelin", 70, "measure", "Acceptation des paiements par carte : de 91,2 à 93,0 %", "Moitié due au nouveau routage de la banque.", "outcomes"
        ),
        DemoFact("Inès Vauquelin", 55, "document", "Dossier d’authentification forte accepté au premier dépôt", "", "payment-rules"),
        DemoFact(
            "Tomasz Lindqvist", about: "Inès Vauquelin", 41, "observation", "Ran the framing of settlement delays with sales, risk and engineering",
            "Every objection is in the notes with its answer.", "alignment"),
        DemoFact("Ruben Achterberg", 244, "document", "Framing note of the refund screen, with its failure threshold", "", "measurement"),
        DemoFact(
            "Tomasz Lindqvist", about: "Ruben Achterberg", 231, "observation", "Answered each of the nineteen requests of sales, six of them with a refusal",
            "",
            "alignment"),
        DemoFact(
            "Solène Kerbrat", 251, "measure", "Fraude sur les virements : 0,031 % contre 0,044 % au trimestre d’avant", "Sur 84 000 virements.", "outcomes"),
        DemoFact(
            "Claire Aubertin", about: "Solène Kerbrat", 233, "decision", "A retenu la mise en ligne du 12 : taux d’erreur au-dessus du seuil affiché", "",
            "incident-prevention"),
        DemoFact("Solène Kerbrat", 226, "document", "Dossier de surveillance des transactions, accepté au premier dépôt", "", "payment-rules"),
        DemoFact(
            "Léa Brandström", 255, "measure", "Deux étapes de moins à l’inscription, fraude mesurée inchangée", "Neuf semaines, 5 100 inscriptions.", "journeys"
        ),
        DemoFact(
            "Gaïa Fontanesi", about: "Léa Brandström", 238, "document", "Composant de montant documenté, employé par l’équipe Commerçants", "",
            "design-system"),
        DemoFact(
            "Piotr Zarembski", 240, "measure", "Nine payers in ten repeat amount, payee and duration", "Ten payers, recruited by the panel.", "payment-consent"),
        DemoFact(
            "Claire Aubertin", about: "Tomasz Lindqvist", 239, "decision",
            "Capacité du deuxième trimestre partagée entre trois équipes, chacune avec sa date de revue", "",
            "trade-offs"),
        DemoFact(
            "Tomasz Lindqvist", 227, "document", "One measurement method for the three acceptance teams, with what it cannot establish", "", "measurement"),
        DemoFact(
            "Matteo Orsenne", about: "Claire Aubertin", 234, "decision", "Plan du domaine Commerçants signé des ventes, du risque et de l’ingénierie", "",
            "alignment"),
        DemoFact(
            "Matteo Orsenne", about: "Gaïa Fontanesi", 230, "document", "Critique commune aux trois équipes : deux choix déjà engagés ont changé", "",
            "critique"),
        DemoFact("Solène Kerbrat", about: "Yasmine Belhadj", 228, "observation", "A mené seule la revue à trente jours du gel des comptes", "", "outcomes"),
        DemoFact(
            "Margaux Delcourt", about: "Ilse Vandamme", 215, "observation", "Six entretiens préparés et conduits seule, comptes rendus publiés", "",
            "customer-insight"),
        DemoFact(
            "Joaquim Figueiredo", about: "Maëlys Thévenin", 224, "observation", "A suivi l’écran de reversement jusqu’en production et réglé neuf écarts", "",
            "partnership"),
        DemoFact(
            "Léa Brandström", about: "Piotr Zarembski", 222, "observation", "A refusé la case précochée et proposé une phrase plus claire", "",
            "payment-consent"),
    ]
}
