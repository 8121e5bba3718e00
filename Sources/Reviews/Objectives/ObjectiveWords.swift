import Kernel

/// The objectives of the period, beside growth.
enum ObjectiveWords {
    static let objectives = Phrase(fr: "Objectifs de la période", en: "Objectives of the period")
    static let contribution = Phrase(fr: "Contribution aux objectifs", en: "Contribution to objectives")
    static let lead = Phrase(
        fr: "Ce qui était visé, ce qui a été obtenu, ce qui a aidé ou gêné. Rien de ceci n’est mêlé aux paliers, et aucune note n’en est tirée.",
        en: "What was aimed at, what came of it, what helped or hindered. None of this is blended with levels, and no score is made of it.")
    static let remarksLead = Phrase(
        fr: "Dites de chaque objectif ce que vous en avez vu : ce qui tient à la personne, ce qui tient au contexte.",
        en: "Say of each objective what you saw: what comes from the person, what comes from the context.")
    static let title = Phrase(fr: "L’objectif", en: "The objective")
    static let titleHint = Phrase(fr: "Celui de votre équipe ou le vôtre, tel qu’il était écrit.", en: "Your team’s or your own, as it was written.")
    static let expected = Phrase(fr: "Résultat attendu", en: "Expected result")
    static let expectedHint = Phrase(fr: "Un chiffre ou un jalon, et sa date.", en: "A figure or a milestone, and its date.")
    static let result = Phrase(fr: "Résultat obtenu", en: "Result obtained")
    static let resultHint = Phrase(fr: "Où vous en êtes arrivés, et votre part.", en: "Where it arrived, and your part in it.")
    static let context = Phrase(fr: "Ce qui a aidé ou gêné", en: "What helped or hindered")
    static let contextHint = Phrase(
        fr: "Facultatif : un départ, une priorité changée, un partenaire en retard ou en avance.",
        en: "Optional: somebody who left, a priority that changed, a partner late or early.")
    static let remark = Phrase(fr: "Ce que vous en dites", en: "What you say of it")
    static let remarkHint = Phrase(
        fr: "Des faits : la part de la personne, ce que le contexte a permis ou empêché.",
        en: "Facts: the person’s part, what the context allowed or prevented.")
    static let noneTitle = Phrase(fr: "Aucun objectif ?", en: "No objective?")
    static let absence = Phrase(fr: "Pourquoi il n’y en a pas", en: "Why there is none")
    static let absenceHint = Phrase(
        fr: "Seulement si la liste est vide : une arrivée récente, une équipe sans objectifs sur la période.",
        en: "Only when the list is empty: somebody new, a team without objectives in the period.")
    static let noneBecause = Phrase(fr: "Aucun objectif sur la période :", en: "No objective in the period:")
    static let eitherOr = Phrase(
        fr: "Des objectifs sont écrits : effacez cette raison, ou videz la liste.", en: "Objectives are written: clear this reason, or empty the list.")

    static func objective(_ number: Int) -> Phrase { Phrase(fr: "Objectif \(number)", en: "Objective \(number)") }
    static func another(_ number: Int) -> Phrase { Phrase(fr: "Ajouter l’objectif \(number)", en: "Add objective \(number)") }

    static func quarters(_ quarters: [Quarter]) -> Phrase {
        guard !quarters.isEmpty else { return Phrase(fr: "Les objectifs de la période, un par un.", en: "The objectives of the period, one by one.") }
        let fr = quarters.map { "\($0.year)-T\($0.number)" }.joined(separator: ", ")
        return Phrase(
            fr: "Les objectifs des trimestres \(fr), un par un.",
            en: "The objectives of the quarters \(quarters.map(\.description).joined(separator: ", ")), one by one.")
    }

    static func lack(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "une réponse manque" : "\(count) objectifs à compléter", en: count == 1 ? "one answer missing" : "\(count) objectives to complete")
    }

    static let missing = Phrase(
        fr: "Les objectifs ne sont pas complets : à chacun son résultat attendu et son résultat obtenu. S’il n’y en a aucun, dites pourquoi.",
        en: "The objectives are not complete: each needs its expected result and the result obtained. If there is none, say why.")

    static func missingRemarks(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "objectif attend", "objectifs attendent")) votre commentaire. Écrivez au moins une phrase à chacun.",
            en: "\(English.count(count, "objective awaits", "objectives await")) your comment. Write at least a sentence on each.")
    }
}
