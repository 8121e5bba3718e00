import Kernel

enum CompletenessWords {
    static let title = Phrase(fr: "Où en est chaque évaluation", en: "Where each review stands")
    static let note = Phrase(
        fr: "Ce qui est signé, et rien d’autre : qui répond en confidence, et sur qui, ne se lit nulle part.",
        en: "What is signed, and nothing else: who answers in confidence, and about whom, is read nowhere.")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let managers = Phrase(fr: "Managers", en: "Managers")
    static let review = Phrase(fr: "Évaluation", en: "Review")
    static let left = Phrase(fr: "a quitté l’entreprise", en: "has left")
    static let noManager = Phrase(fr: "Plus de manager : en nommer un", en: "No manager any more: name one")

    static func form(_ state: Contribution.State) -> Phrase {
        switch state {
        case .invited: Phrase(fr: "pas commencée", en: "not started")
        case .draft: Phrase(fr: "en cours", en: "in progress")
        case .submitted: Phrase(fr: "envoyée", en: "sent")
        }
    }

    static func sent(_ sent: Int, of all: Int) -> Phrase {
        Phrase(fr: "\(sent) sur \(all)", en: "\(sent) of \(all)")
    }

    /// The sentence that sums a stage up.
    static func summary(_ completeness: Completeness, _ state: CycleState) -> Phrase? {
        guard let stage = stage(completeness, state), completeness.paused > 0 else { return stage(completeness, state) }
        return stage + PauseWords.countPaused(completeness.paused)
    }

    private static func stage(_ completeness: Completeness, _ state: CycleState) -> Phrase? {
        switch state {
        case .collecting:
            Phrase(
                fr:
                    "\(French.count(completeness.ownSent, "auto-évaluation", "auto-évaluations")) sur \(completeness.expected) \(completeness.ownSent < 2 ? "est arrivée" : "sont arrivées").",
                en: "\(completeness.ownSent) of \(English.count(completeness.expected, "self-evaluation has", "self-evaluations have")) arrived.")
        case .managerWriting, .publishing:
            Phrase(
                fr: "Les managers ont écrit \(French.count(completeness.managersSent, "évaluation", "évaluations")) sur \(completeness.expected).",
                en: "Managers have written \(completeness.managersSent) of \(English.count(completeness.expected, "review", "reviews")).")
        case .nominating:
            Phrase(
                fr:
                    "\(French.count(completeness.lines.count { $0.peers >= Nomination.count.lowerBound }, "personne a", "personnes ont")) au moins trois pairs.",
                en: "\(English.count(completeness.lines.count { $0.peers >= Nomination.count.lowerBound }, "person has", "people have")) at least three peers.")
        default: nil
        }
    }

    static func counted(_ day: Day) -> Phrase {
        Phrase(fr: "Compté le \(French.day(day)).", en: "Counted on \(English.day(day)).")
    }
}
