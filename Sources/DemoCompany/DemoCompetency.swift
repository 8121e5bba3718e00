/// How menus name a competency, in one language and the other.
enum DemoCompetency {
    static let english: [String: String] = [
        "Connaissance des commerçants et des payeurs": "Knowledge of merchants and payers",
        "Mesure et lecture des chiffres": "Measurement and reading of figures",
        "Cadrage et renoncements": "Framing and trade-offs",
        "Livraison et effet obtenu": "Delivery and effect obtained",
        "Coopération entre métiers": "Cooperation between crafts",
        "Accord des parties prenantes": "Stakeholder agreement",
        "Transmission": "Passing on",
        "Règles de paiement": "Payment rules",
        "Prévention des incidents": "Incident prevention",
        "Étude des usages": "Usage research",
        "Conception des parcours": "Journey design",
        "Système de design et accessibilité": "Design system and accessibility",
        "Critique et justification": "Critique and reasoning",
        "Travail avec le produit et l’ingénierie": "Work with product and engineering",
        "Clarté du consentement": "Clarity of consent",
    ]

    static func isNamed(_ name: String, in words: String) -> Bool {
        words.contains(name) || english[name].map { words.contains($0) } ?? false
    }
}
