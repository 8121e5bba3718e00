import Kernel

enum CompletenessWords {
    static let title = Phrase(fr: "Où en est chaque évaluation", en: "Where each review stands")
    static let note = Phrase(
        fr: "Ce qui est signé, et rien d’autre : qui répond en confidence, et sur qui, ne se lit nulle part.",
        en: "What is signed, and nothing else: who answers in confidence, and about whom, is read nowhere.")
    static let person = Phrase(fr: "Personne", en: "Person")
    static let managers = Phrase(fr: "Managers", en: "Managers")
    static let otherTeams = Phrase(fr: "Dont d’autres équipes", en: "Of other teams")
    static let review = Phrase(fr: "Évaluation", en: "Review")
    static let left = Phrase(fr: "a quitté l’entreprise", en: "has left")
    static let noManager = Phrase(fr: "Plus de manager : en nommer un", en: "No manager any more: name one")

    static let figures = Phrase(fr: "Où en est la campagne", en: "How far the cycle is")
    static let threePeers = Phrase(fr: "Personnes qui ont au moins trois pairs", en: "People with at least three peers")
    static let ownForms = Phrase(fr: "Auto-évaluations arrivées", en: "Self-evaluations that arrived")
    static let managersForms = Phrase(fr: "Évaluations écrites par les managers", en: "Reviews written by managers")
    static let sharedReviews = Phrase(fr: "Évaluations partagées", en: "Reviews shared")
    static let signedReviews = Phrase(fr: "Évaluations signées", en: "Reviews signed")

    static func counted(_ count: Int, of all: Int) -> Phrase {
        let (count, all) = (CyclePageWords.number(count), CyclePageWords.number(all))
        return Phrase(fr: "\(count.fr) sur \(all.fr)", en: "\(count.en) of \(all.en)")
    }

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

    /// What managers write with: what the collection closed on.
    static func collected(_ completeness: Completeness, _ state: CycleState) -> Phrase? {
        guard state == .managerWriting, completeness.expected > 0 else { return nil }
        let (own, all, alone) = (completeness.ownSent, completeness.expected, completeness.expected - completeness.enoughPeers)
        guard own < all || alone > 0 else { return nil }
        let closed = Phrase(
            fr: "La collecte s’est close avec \(French.count(own, "auto-évaluation", "auto-évaluations")) sur \(all)",
            en: "The collection closed with \(own) of \(English.count(all, "self-evaluation", "self-evaluations"))")
        guard alone > 0 else { return closed + Phrase(fr: ".", en: ".") }
        return closed
            + Phrase(
                fr: " ; \(French.count(alone, "personne n’a", "personnes n’ont")) pas trois pairs.",
                en: "; \(English.count(alone, "person does", "people do")) not have three peers.")
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
                    "\(French.count(completeness.enoughPeers, "personne a", "personnes ont")) au moins trois pairs.",
                en: "\(English.count(completeness.enoughPeers, "person has", "people have")) at least three peers.")
        default: nil
        }
    }

    static func counted(_ day: Day) -> Phrase {
        Phrase(fr: "Compté le \(French.day(day)).", en: "Counted on \(English.day(day)).")
    }
}
