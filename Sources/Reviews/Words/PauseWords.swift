import Kernel

enum PauseWords {
    static let title = Phrase(fr: "Pause", en: "Pause")
    static let note = Phrase(
        fr:
            "Pendant la pause rien n’est demandé à la personne ni à ses managers pour cette évaluation, rien n’est en retard, rien n’est partagé. Les pairs et l’équipe répondent aux dates de la campagne : leur synthèse est prise pour tous le même jour. La personne, ses managers et les RH lisent la raison.",
        en:
            "During the pause nothing of this review is asked of the person or their managers, nothing is late, nothing is shared. Peers and reports answer on the dates of the cycle: their summary is taken for everybody on the same day. The person, their managers and HR read the reason."
    )
    static let kind = Phrase(fr: "Nature", en: "Kind")
    static let from = Phrase(fr: "Premier jour", en: "First day")
    static let to = Phrase(fr: "Dernier jour", en: "Last day")
    static let toHint = Phrase(fr: "Rien, quand il n’est pas connu.", en: "Nothing, when it is not known.")
    static let reasonHint = Phrase(
        fr: "Ce que l’évaluation doit savoir, et rien de la santé ni de la vie privée.",
        en: "What the review needs to know, and nothing about health or private life.")
    static let ownDue = Phrase(fr: "Dernier jour de l’auto-évaluation", en: "Last day of the self-evaluation")
    static let writingDue = Phrase(fr: "Dernier jour d’écriture des managers", en: "Last day of managers’ writing")
    static let dueHint = Phrase(
        fr: "Pour cette évaluation seulement, avant la fin des conversations.", en: "For this review only, before conversations end.")
    static let pause = Phrase(fr: "Mettre en pause", en: "Pause the review")
    static let resume = Phrase(fr: "Reprendre", en: "Resume")
    static let saved = Phrase(fr: "La pause est notée.", en: "The pause is noted.")
    static let resumed = Phrase(fr: "L’évaluation a repris.", en: "The review goes on.")
    static let already = Phrase(
        fr: "Cette évaluation est déjà en pause, ou le sera. Reprenez-la d’abord.", en: "This review is already paused, or will be. Resume it first.")
    static let notPaused = Phrase(fr: "Cette évaluation n’est pas en pause.", en: "This review is not paused.")
    static let noSharing = Phrase(
        fr: "Cette évaluation est en pause : elle se partagera quand elle aura repris.", en: "This review is paused: it will be shared once it goes on.")
    static let onlyManagers = Phrase(
        fr: "Seuls les managers de la personne et les RH règlent ceci.", en: "Only the person’s managers and HR settle this.")
    static let endsBefore = Phrase(
        fr: "Ce jour est passé, ou vient avant le premier. Corrigez-le.", en: "This day has passed, or comes before the first. Correct it.")
    static let managersAfter = Phrase(
        fr: "Les managers écrivent après l’auto-évaluation. Déplacez l’une des deux dates.",
        en: "Managers write after the self-evaluation. Move one of the two dates.")
    static let paused = Phrase(fr: "en pause", en: "paused")
    static let waiting = Phrase(fr: "En pause", en: "Paused")

    static func kind(_ kind: ReviewPause.Kind) -> Phrase {
        switch kind {
        case .leave: Phrase(fr: "congé", en: "leave")
        case .pause: Phrase(fr: "pause", en: "pause")
        }
    }

    static func days(_ from: Day, _ to: Day?) -> Phrase {
        guard let to else { return Phrase(fr: "à partir du \(French.day(from))", en: "from \(English.day(from)) on") }
        return Phrase(fr: "du \(French.day(from)) au \(French.day(to))", en: "from \(English.day(from)) to \(English.day(to))")
    }

    static func within(_ last: Day) -> Phrase {
        Phrase(
            fr: "Ce jour sort de la campagne : au plus tard le \(French.day(last)), et pas dans le passé.",
            en: "This day is outside the cycle: \(English.day(last)) at the latest, and not in the past.")
    }

    static func says(_ pause: ReviewPause, on today: Day) -> Phrase {
        let days = days(pause.from, pause.to)
        if let resumed = pause.resumedOn, resumed <= pause.from {
            return Phrase(fr: "La pause prévue, \(days.fr), n’a plus lieu.", en: "The pause that was planned, \(days.en), no longer takes place.")
        }
        if pause.isOver(on: today) {
            return Phrase(fr: "Cette évaluation a été en pause, \(days.fr).", en: "This review was paused, \(days.en).")
        }
        if pause.from > today {
            return Phrase(
                fr: "Cette évaluation sera en pause, \(days.fr) : d’ici là, tout est attendu aux dates de la campagne.",
                en: "This review will be paused, \(days.en): until then everything is expected on the dates of the cycle.")
        }
        return Phrase(
            fr: "Cette évaluation est en pause, \(days.fr) : rien n’est attendu ni en retard.",
            en: "This review is paused, \(days.en): nothing is expected, nothing is late.")
    }

    static func countPaused(_ count: Int) -> Phrase {
        Phrase(
            fr: " \(French.count(count, "évaluation est", "évaluations sont")) en pause.", en: " \(English.count(count, "review is", "reviews are")) paused.")
    }
}

enum AbsenceWords {
    static let absences = Phrase(fr: "Absences", en: "Absences")
    static let lead = Phrase(
        fr:
            "Qui est absent, et quand : jamais pourquoi. Le contrôle d’une campagne le rappelle, et rien n’est rappelé à quelqu’un d’absent : ses formulaires à rendre sont notés en pause.",
        en:
            "Who is away, and when: never why. The check of a cycle recalls it, and whoever is away is not reminded of anything: the forms they owe are noted as paused."
    )
    static let new = Phrase(fr: "Noter une absence", en: "Note an absence")
    static let write = Phrase(fr: "Noter", en: "Note it")
    static let remove = Phrase(fr: "Retirer", en: "Remove")
    static let unknown = Phrase(fr: "Cette personne n’est pas présente. Choisissez dans la liste.", en: "This person is not present. Choose from the list.")
    static let youAreAway = Phrase(
        fr: "Les RH vous ont noté absent aujourd’hui : rien ne vous est rappelé. Vous pouvez écrire si vous le souhaitez.",
        en: "HR noted that you are away today: you are not reminded of anything. You may write if you wish.")

    static func title(_ count: Int) -> Phrase {
        switch count {
        case 0: Phrase(fr: "Personne n’est noté absent", en: "Nobody is noted as away")
        default:
            Phrase(
                fr: French.count(count, "absence en cours ou à venir", "absences en cours ou à venir"),
                en: English.count(count, "absence now or to come", "absences now or to come"))
        }
    }
}
