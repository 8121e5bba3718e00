import Careers
import Kernel
import People

enum ParticularWords {
    static let link = Phrase(fr: "Pause et particularités", en: "Pause and particulars")
    static let lead = Phrase(
        fr: "Ce qui ne concerne que cette évaluation. La personne, ses managers et les RH le lisent ; personne d’autre.",
        en: "What concerns this review only. The person, their managers and HR read it; nobody else.")
    static let saved = Phrase(fr: "C’est enregistré.", en: "Saved.")
    static let level = Phrase(fr: "Le palier des formulaires", en: "The level of the forms")
    static let levelNote = Phrase(
        fr: "La personne a changé de palier. Les formulaires portent sur celui du lancement ; tant que rien n’est collecté, vous pouvez choisir l’autre.",
        en: "The person changed level. Forms are about the one at the launch; until anything is collected, you may choose the other.")
    static let chooseLevel = Phrase(fr: "Choisir ce palier", en: "Choose this level")
    static let collecting = Phrase(
        fr: "La collecte a commencé : les réponses portent déjà sur un palier, il ne change plus.",
        en: "Collection has begun: answers are about a level already, it no longer changes.")
    static let notHeld = Phrase(
        fr: "Cette personne ne s’est pas tenue sur ce palier, ou il n’est pas du référentiel de la campagne. Choisissez dans la liste.",
        en: "This person did not stand on that level, or it is not of the cycle’s framework. Choose from the list.")
    static let workShare = Phrase(fr: "Temps de travail", en: "Work share")
    static let workShareNote = Phrase(
        fr: "À lire à côté des objectifs et de la contribution ; aucun calcul ne s’en sert. Effacez les deux champs pour le retirer.",
        en: "To be read beside objectives and contribution; no computation uses it. Empty both fields to take it away.")
    static let percent = Phrase(fr: "Pourcentage d’un temps plein", en: "Percentage of full time")
    static let since = Phrase(fr: "Depuis le", en: "Since")
    static let writeShare = Phrase(fr: "Enregistrer le temps de travail", en: "Save the work share")
    static let sinceWhen = Phrase(fr: "Dites depuis quel jour.", en: "Say since which day.")
    static let howMuch = Phrase(fr: "Dites quel pourcentage, de 1 à 99.", en: "Say which percentage, from 1 to 99.")
    static let onlyHR = Phrase(fr: "Seules les RH le règlent, et jamais pour elles-mêmes.", en: "Only HR settles this, and never for themselves.")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Ce qui est particulier à l’évaluation \(Elision.de(name))", en: "What is particular to the review of \(name)")
    }

    static func says(_ share: WorkShare) -> Phrase {
        Phrase(
            fr: "Travaille à \(share.percent) % depuis le \(French.day(share.since)) : à lire à côté des objectifs et de la contribution, sans calcul.",
            en: "Works \(share.percent)% since \(English.day(share.since)): to be read beside objectives and contribution, without any computation.")
    }

    static func levels(_ levels: [HeldLevel], about level: LevelID) -> Phrase {
        let fr = levels.map { "\($0.name.label(.french)) \(PauseWords.days($0.from, $0.to).fr)" }.joined(separator: ", puis ")
        let en = levels.map { "\($0.name.label(.english)) \(PauseWords.days($0.from, $0.to).en)" }.joined(separator: ", then ")
        let about = levels.last { $0.level == level }?.name
        return Phrase(fr: "Paliers de la période : \(fr).", en: "Levels of the period: \(en).")
            + Phrase(
                fr: about.map { " Les formulaires portent sur « \($0.label(.french)) »." } ?? "",
                en: about.map { " Forms are about “\($0.label(.english))”." } ?? "")
    }
}
