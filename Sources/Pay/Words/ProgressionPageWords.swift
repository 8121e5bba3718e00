import Kernel

enum ProgressionPageWords {
    static let lead = Phrase(
        fr: "Cette page est lisible par toute personne connectée, à tout moment.", en: "This page is open to everybody who is signed in, at any time.")
    static let rules = Phrase(fr: "La règle de chaque parcours", en: "The rule of each ladder")
    static let noRules = Phrase(
        fr: "Aucun parcours en vigueur ne publie de règle que vous puissiez lire.", en: "No ladder in force publishes a rule you may read.")
    static let weights = Phrase(fr: "Poids publiés", en: "Published weights")
    static let points = Phrase(fr: "Points par compétence", en: "Points by competency")
    static let visibility = Phrase(fr: "Qui voit les fourchettes", en: "Who sees the bands")
    static let edit = Phrase(fr: "Écrire ces textes", en: "Write these texts")
    static let editTitle = Phrase(fr: "Comment la progression se décide : les textes", en: "How progression is decided: the texts")
    static let editLead = Phrase(
        fr: "Ces textes sont lus par tout le monde. Les règles des parcours et le réglage des fourchettes s’y ajoutent d’eux-mêmes.",
        en: "Everybody reads these texts. The ladders’ rules and the setting of bands are added by themselves.")
    static let save = Phrase(fr: "Publier ces textes", en: "Publish these texts")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a changé ces textes pendant que vous écriviez. Rien n’est perdu : comparez, gardez ce qui convient, puis publiez.",
        en: "Somebody changed these texts while you were writing. Nothing is lost: compare, keep what holds, then publish.")
    static let saved = Phrase(fr: "Les textes sont publiés.", en: "The texts are published.")

    static func part(_ part: ProgressionText.Part) -> Phrase {
        switch part {
        case .stages: Phrase(fr: "Les étapes d’une évaluation", en: "The stages of a review")
        case .deciders: Phrase(fr: "Qui décide", en: "Who decides")
        case .pay: Phrase(fr: "Comment la rémunération progresse", en: "How pay progresses")
        case .objection: Phrase(fr: "Que faire en cas de désaccord", en: "What to do when you disagree")
        }
    }

    static func inLanguage(_ part: ProgressionText.Part, _ language: Language) -> Phrase {
        Self.part(part) + (language == .french ? Phrase(fr: ", en français", en: ", in French") : Phrase(fr: ", en anglais", en: ", in English"))
    }

    static func silent(_ names: [Phrase]) -> Phrase {
        Phrase(
            fr: "Ne publient pas encore de règle : \(names.map(\.fr).joined(separator: ", ")).",
            en: "Publish no rule yet: \(names.map(\.en).joined(separator: ", ")).")
    }
}
