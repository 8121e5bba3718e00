/// Levels of the four crafts whose work is of equal value.
struct DemoCategory: Sendable {
    let level: Int
    let fields: [(String, String)]

    static let all = [
        DemoCategory(
            level: 2,
            fields: [
                ("name_fr", "Autonomie sur un périmètre"), ("name_en", "Autonomy on a scope"),
                ("skills_fr", "Un métier maîtrisé et la connaissance d’un domaine de paiement."),
                ("skills_en", "A craft mastered and the knowledge of one field of payments."),
                ("effort_fr", "Plusieurs sujets à la fois, des arbitrages chaque semaine."), ("effort_en", "Several subjects at once, weekly choices."),
                ("responsibility_fr", "Les résultats d’un produit ou d’une partie de plateforme."),
                ("responsibility_en", "The results of a product or of a part of the platform."),
                ("conditions_fr", "Bureau ou distance, astreinte exceptionnelle."), ("conditions_en", "Office or remote, on-call by exception."),
            ]),
        DemoCategory(
            level: 3,
            fields: [
                ("name_fr", "Responsabilité d’un produit et de ses dépendances"), ("name_en", "Responsibility for a product and what it depends on"),
                ("skills_fr", "Un métier approfondi et la conduite de sujets communs à plusieurs équipes."),
                ("skills_en", "A deepened craft and the conduct of subjects several teams share."),
                ("effort_fr", "Des sujets incertains, tenus plusieurs trimestres."), ("effort_en", "Uncertain subjects, carried for several quarters."),
                ("responsibility_fr", "Des décisions qui engagent d’autres équipes."), ("responsibility_en", "Decisions that commit other teams."),
                ("conditions_fr", "Bureau ou distance, déplacements chez des partenaires."), ("conditions_en", "Office or remote, travel to partners."),
            ]),
    ]
}
