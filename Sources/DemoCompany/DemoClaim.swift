/// A sentence of somebody's file, resting on the facts about them that show the same competency.
struct DemoClaim: Sendable {
    let subject: String
    /// The competency by the words of the menu.
    let competency: String
    let text: String

    init(_ subject: String, _ competency: String, _ text: String) {
        self.subject = subject
        self.competency = competency
        self.text = text
    }

    static let all: [DemoClaim] = [
        DemoClaim(
            "Inès Vauquelin", "Livraison et effet obtenu",
            "Card acceptance gained 0.8 points in two months; the two banks under maintenance are left out of the count."),
        DemoClaim("Inès Vauquelin", "Cadrage et renoncements", "She stopped what did not earn its place, and wrote down what stopping costs."),
        DemoClaim("Inès Vauquelin", "Coopération entre métiers", "Her framing note carries the objections of the other crafts, each with its answer."),
        DemoClaim("Ruben Achterberg", "Mesure et lecture des chiffres", "The failure threshold stood in the framing note before the launch."),
        DemoClaim("Ruben Achterberg", "Accord des parties prenantes", "Sales had an answer to each of their nineteen requests; six were refusals they could use."),
        DemoClaim("Solène Kerbrat", "Livraison et effet obtenu", "La fraude sur les virements a baissé de trois dixièmes en un trimestre, mesurée sur 84 000 virements."),
        DemoClaim("Solène Kerbrat", "Prévention des incidents", "Elle a retenu une mise en ligne dont le taux d’erreur dépassait le seuil affiché."),
        DemoClaim("Léa Brandström", "Conception des parcours", "L’inscription compte deux étapes de moins, sans fraude supplémentaire mesurée en neuf semaines."),
        DemoClaim("Léa Brandström", "Système de design et accessibilité", "Son composant de montant sert déjà une autre équipe."),
        DemoClaim("Piotr Zarembski", "Clarté du consentement", "Neuf payeurs sur dix redisent le montant, le bénéficiaire et la durée ; la case précochée a été refusée."),
        DemoClaim("Tomasz Lindqvist", "Cadrage et renoncements", "La capacité du trimestre est partagée entre trois équipes, avec une date de revue pour chacune."),
        DemoClaim("Tomasz Lindqvist", "Mesure et lecture des chiffres", "Une seule méthode mesure l’acceptation, et dit ce qu’elle n’établit pas."),
        DemoClaim("Claire Aubertin", "Accord des parties prenantes", "Le plan du domaine est signé des ventes, du risque et de l’ingénierie."),
        DemoClaim("Gaïa Fontanesi", "Critique et justification", "La critique commune a fait changer deux choix déjà engagés."),
        DemoClaim("Yasmine Belhadj", "Livraison et effet obtenu", "Elle a mené seule la revue à trente jours du gel des comptes."),
        DemoClaim("Ilse Vandamme", "Connaissance des commerçants et des payeurs", "Elle prépare et conduit ses entretiens seule, et publie les comptes rendus."),
        DemoClaim("Maëlys Thévenin", "Travail avec le produit et l’ingénierie", "Elle a suivi l’écran de reversement jusqu’en production et réglé neuf écarts."),
    ]
}
