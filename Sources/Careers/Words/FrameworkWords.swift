import Kernel

enum FrameworkWords {
    static let frameworks = Phrase(fr: "Référentiels", en: "Frameworks")
    static let allLadders = Phrase(fr: "Parcours", en: "Ladders")
    static let ladders = Phrase(fr: "Les parcours", en: "The ladders")
    static let versions = Phrase(fr: "Versions", en: "Versions")
    static let values = Phrase(fr: "Valeurs", en: "Values")
    static let context = Phrase(fr: "Contexte", en: "Context")
    static let report = Phrase(fr: "Compte rendu de l’import", en: "Import report")
    static let ladder = Phrase(fr: "Parcours", en: "Ladder")
    static let craft = Phrase(fr: "Métier", en: "Craft")
    static let holds = Phrase(fr: "Contenu", en: "Holds")
    static let rename = Phrase(fr: "Nommer et décrire", en: "Name and describe")
    static let discard = Phrase(fr: "Abandonner ce brouillon", en: "Discard this draft")
    static let archive = Phrase(fr: "Archiver cette version", en: "Archive this version")
    static let nextVersion = Phrase(fr: "Préparer la version suivante", en: "Start the next version")
    static let reimport = Phrase(fr: "Importer d’autres fichiers", en: "Import other files")
    static let yaml = Phrase(fr: "Exporter en YAML", en: "Export as YAML")
    static let noLadder = Phrase(fr: "Ce référentiel n’a pas de parcours.", en: "This framework has no ladder.")

    static func title(_ framework: Framework, on today: Day) -> Phrase {
        let name = framework.name.phrase
        switch framework.standing(on: today) {
        case .writing:
            return name
                + Phrase(
                    fr: " : la version \(framework.version) est en préparation",
                    en: ": version \(framework.version) is being prepared"
                )
        case .upcoming(let day):
            return name
                + Phrase(
                    fr: " : la version \(framework.version) s’appliquera le \(French.day(day))",
                    en: ": version \(framework.version) takes effect on \(English.day(day))"
                )
        case .inForce:
            return name + Phrase(fr: " : la version \(framework.version) est en vigueur", en: ": version \(framework.version) is in force")
        case .superseded:
            return name
                + Phrase(fr: " : la version \(framework.version) a été remplacée", en: ": version \(framework.version) was superseded")
        case .archived:
            return name + Phrase(fr: " : la version \(framework.version) est archivée", en: ": version \(framework.version) is archived")
        }
    }

    static func effective(_ day: Day) -> Phrase { Phrase(fr: "Effet le \(French.day(day))", en: "Effective \(English.day(day))") }

    static func published(on day: Day, by name: String?) -> Phrase {
        guard let name else { return Phrase(fr: "Publiée le \(French.day(day)).", en: "Published on \(English.day(day)).") }
        return Phrase(fr: "Publiée le \(French.day(day)) par \(name).", en: "Published on \(English.day(day)) by \(name).")
    }

    static let fixed = Phrase(
        fr:
            "Son texte ne change plus : une correction est une nouvelle version. Chacun garde la version de sa dernière évaluation jusqu’à la "
            + "suivante.",
        en:
            "Its text no longer changes: a correction is a new version. Everybody keeps the version of their last review until the next one."
    )
    static let draftNote = Phrase(
        fr: "Brouillon : visible du CPO, des RH et des Heads ; modifiable par le CPO et les RH.",
        en: "Draft: seen by the CPO, HR and the heads; changed by the CPO and HR."
    )

    static func note(_ status: FrameworkStatus) -> Phrase {
        switch status {
        case .draft: draftNote
        case .inReview:
            Phrase(
                fr: "En relecture : son texte ne change qu’en acceptant une proposition.",
                en: "In review: its text changes only when a suggestion is accepted.")
        case .consulted:
            Phrase(
                fr: "Le personnel a été consulté : il reste à la publier, ou à la remettre en brouillon.",
                en: "The staff was consulted: what is left is to publish it, or to take it back to draft.")
        case .published, .superseded, .archived: fixed
        }
    }

    static func started(_ version: Int) -> Phrase {
        Phrase(
            fr: "La version \(version) est prête à être modifiée. La précédente reste en vigueur jusqu’à sa publication.",
            en: "Version \(version) is ready to be changed. The previous one stays in force until it is published."
        )
    }

    static func toFinish(_ framework: Framework) -> Phrase {
        let name = framework.name.phrase
        return Phrase(
            fr: "Terminer et publier « \(name.fr) », version \(framework.version)",
            en: "Finish and publish “\(name.en)”, version \(framework.version)"
        )
    }

    static func imported(_ dialect: FrameworkDialect) -> Phrase {
        Phrase(fr: "Format lu : \(dialect.name.fr).", en: "Format read: \(dialect.name.en).")
    }
}
