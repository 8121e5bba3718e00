import Kernel

enum PathsWords {
    static func title(_ ladders: Int) -> Phrase {
        Phrase(
            fr: ladders < 2 ? "Un parcours est en vigueur" : "\(ladders) parcours sont en vigueur",
            en: ladders < 2 ? "One path is in force" : "\(ladders) paths are in force"
        )
    }

    static let noneTitle = Phrase(fr: "Aucun parcours n’est publié", en: "No path is published yet")
    static let lead = Phrase(
        fr: "Ce que l’entreprise attend à chaque palier de chaque métier, et ce qui ouvre le palier suivant.",
        en: "What the company expects at each level of each craft, and what opens the next one."
    )
    static let emptyTitle = Phrase(fr: "Aucun référentiel", en: "No framework")
    static let emptyForAuthors = Phrase(
        fr:
            "Un référentiel décrit les paliers de chaque métier et ce que l’on y attend. Partez d’un modèle de Palier, de vos fichiers ou de rien : "
            + "rien n’est visible de tous avant sa publication.",
        en:
            "A framework describes the levels of each craft and what is expected there. Start from a template of Palier, from your files or "
            + "from nothing: nobody else sees anything before it is published."
    )
    static let emptyForReaders = Phrase(
        fr: "Les parcours apparaîtront ici quand le CPO ou les RH auront publié un référentiel.",
        en: "Paths will appear here once the CPO or HR have published a framework."
    )
    static let chooseFramework = Phrase(fr: "Choisir un référentiel", en: "Choose a framework")
    static let chooseReason = Phrase(
        fr: "Partez d’un modèle, de vos fichiers, ou de rien : rien n’est visible de tous avant sa publication.",
        en: "Start from a template, from your files, or from nothing: it is not for everybody to see before it is published."
    )
    static let importFiles = Phrase(fr: "Importer un référentiel", en: "Import a framework")
    static let drafts = Phrase(fr: "En préparation", en: "Being prepared")
    static let draftsNote = Phrase(
        fr: "Visible du CPO, des RH, des Heads et de qui est invité à le lire.",
        en: "Seen by the CPO, HR, the heads and those asked to read it."
    )
    static let askedNote = Phrase(
        fr: "Visible du CPO, des RH, des Heads et de qui est invité à le lire, dont vous.",
        en: "Seen by the CPO, HR, the heads and those asked to read it, you among them."
    )
    static let upcoming = Phrase(fr: "Publié, pas encore en vigueur", en: "Published, not in force yet")
    static let seeFramework = Phrase(fr: "Le référentiel", en: "The framework")
}
