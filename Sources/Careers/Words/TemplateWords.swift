import Kernel

enum TemplateWords {
    static let title = Phrase(fr: "Ou partir d’un modèle", en: "Or start from a template")
    static let lead = Phrase(
        fr: "En français et en anglais ; par métier, six paliers d’expertise, six de management, des signaux observables. "
            + "Vous le voyez avant de l’enregistrer, puis vous l’adaptez.",
        en: "In French and in English; for each craft, six individual levels, six of management, observable signals. "
            + "You see it before storing it, then you adapt it."
    )

    static func craft(_ template: FrameworkTemplate) -> Phrase {
        switch template {
        case .productOrganization: Phrase(fr: "Toute l’organisation produit", en: "The whole product organisation")
        case .productManagement: Phrase(fr: "Product management", en: "Product management")
        case .productDesign: Phrase(fr: "Product design", en: "Product design")
        case .data: Phrase(fr: "Data", en: "Data")
        case .engineering: Phrase(fr: "Ingénierie logicielle", en: "Engineering")
        }
    }

    static func about(_ template: FrameworkTemplate) -> Phrase {
        switch template {
        case .productOrganization:
            Phrase(
                fr: "Les quatre métiers ci-dessous dans un seul référentiel : huit parcours, et une même campagne d’évaluation pour tous.",
                en: "The four crafts below in one framework: eight ladders, and one review cycle for everybody."
            )
        case .productManagement:
            Phrase(
                fr: "Besoins, priorités, viabilité, désaccords, protection des utilisateurs. D’Associate PM à Distinguished PM, "
                    + "ou de Lead PM à CPO.",
                en: "Needs, priorities, viability, disagreement, user protection. From Associate PM to Distinguished PM, "
                    + "or from Lead PM to CPO."
            )
        case .productDesign:
            Phrase(
                fr: "Recherche, parcours, interface, système de conception, critique, accessibilité. "
                    + "D’Associate Designer à Distinguished Designer, ou de Design Lead à VP Design.",
                en: "Research, journeys, interface, design system, critique, accessibility. "
                    + "From Associate Designer to Distinguished Designer, or from Design Lead to VP Design."
            )
        case .data:
            Phrase(
                fr: "Analyse produit, data science et analytics engineering sur une même échelle : indicateurs, expériences, modèles, "
                    + "restitution. D’Associate Data à Distinguished Data, ou de Data Lead à CDO.",
                en: "Product analytics, data science and analytics engineering on one scale: indicators, experiments, models, read-outs. "
                    + "From Associate Data to Distinguished Data, or from Data Lead to CDO."
            )
        case .engineering:
            Phrase(
                fr: "Code, conception, mise en production, astreinte, migrations, sécurité. "
                    + "D’Associate Engineer à Distinguished Engineer, ou d’Engineering Manager à CTO.",
                en: "Code, design, shipping, on-call, migrations, security. From Associate Engineer to Distinguished Engineer, "
                    + "or from Engineering Manager to CTO."
            )
        }
    }

    static func start(_ template: FrameworkTemplate) -> Phrase {
        switch template {
        case .productOrganization: Phrase(fr: "Partir des quatre métiers", en: "Start from the four crafts")
        case .productManagement: Phrase(fr: "Partir du modèle produit", en: "Start from the product template")
        case .productDesign: Phrase(fr: "Partir du modèle design", en: "Start from the design template")
        case .data: Phrase(fr: "Partir du modèle data", en: "Start from the data template")
        case .engineering: Phrase(fr: "Partir du modèle ingénierie", en: "Start from the engineering template")
        }
    }
}
