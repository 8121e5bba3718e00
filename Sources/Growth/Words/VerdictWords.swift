import Kernel

/// Verdicts and their reasons.
enum VerdictWords {
    static let unjudged = Phrase(fr: "pas encore évalué", en: "not reviewed yet")

    static func short(_ verdict: Verdict) -> Phrase {
        switch verdict {
        case .met: Phrase(fr: "montré", en: "met")
        case .partly: Phrase(fr: "en partie", en: "partly")
        case .notShown: Phrase(fr: "non montré, faute d’occasion", en: "not shown, for want of an opportunity")
        case .notMet: Phrase(fr: "non atteint", en: "not met")
        }
    }

    static func count(_ verdict: Verdict, _ count: Int) -> Phrase {
        switch verdict {
        case .met: Phrase(fr: "\(count) \(count < 2 ? "montré" : "montrés")", en: "\(count) met")
        case .partly: Phrase(fr: "\(count) en partie", en: "\(count) partly")
        case .notShown: Phrase(fr: "\(count) \(count < 2 ? "non montré" : "non montrés")", en: "\(count) not shown")
        case .notMet: Phrase(fr: "\(count) \(count < 2 ? "non atteint" : "non atteints")", en: "\(count) not met")
        }
    }

    /// - Parameter level: the number of the level the expectation is of.
    static func reason(_ finding: Finding, _ testimony: Testimony?, at level: Int, _ reading: GapReading) -> Phrase {
        let judges = testimony?.managers ?? []
        switch finding.reason {
        case .seenByManagers: return seen(judges.filter { $0.sight.reaches(level) }, level)
        case .managerUnsure: return unsure(level)
        case .managersDisagree: return Phrase(fr: "Les managers ne le placent pas au même palier.", en: "The managers do not place it at the same level.")
        case .seenByOthers(let witnesses): return others(witnesses, judges.compactMap(\.sight.level).max(), level, reading)
        case .unseen:
            return Phrase(
                fr: "Le manager n’a rien vu qui permette d’en juger. C’est à l’entreprise d’en offrir l’occasion.",
                en: "The manager saw nothing to judge it by. It is the company’s to offer the opportunity.")
        case .unanswered:
            return Phrase(fr: "La dernière évaluation n’en dit rien.", en: "The last review says nothing of it.")
        case .notReviewed:
            return Phrase(
                fr: "Cet attendu n’était pas sur le parcours de la dernière évaluation.", en: "This expectation was not on the ladder of the last review.")
        case .below(let order):
            return Phrase(fr: "Le comportement vu est celui du palier \(order).", en: "The behaviour seen is that of level \(order).")
        }
    }

    private static func seen(_ judges: [Testimony.Judge], _ level: Int) -> Phrase {
        let names = Figures.list(judges.map { Phrase(same: $0.name) })
        return judges.count < 2
            ? Phrase(fr: "\(names.fr) l’a vu au palier \(level) ou au-dessus.", en: "\(names.en) has seen it at level \(level) or above.")
            : Phrase(fr: "\(names.fr) l’ont vu au palier \(level) ou au-dessus.", en: "\(names.en) have seen it at level \(level) or above.")
    }

    private static func unsure(_ level: Int) -> Phrase {
        Phrase(fr: "Vu au palier \(level), mais avec peu de certitude.", en: "Seen at level \(level), but with little confidence.")
    }

    private static func others(_ witnesses: Finding.Witnesses, _ highest: Int?, _ level: Int, _ reading: GapReading) -> Phrase {
        var voices: [Phrase] = []
        if witnesses.contains(.own) { voices.append(reading.reader == .oneself ? Phrase(fr: "vous", en: "you") : Phrase(same: reading.givenName)) }
        if witnesses.contains(.peers) { voices.append(Phrase(fr: "les pairs", en: "peers")) }
        if witnesses.contains(.otherTeams) { voices.append(Phrase(fr: "les pairs d’autres équipes", en: "peers of other teams")) }
        if witnesses.contains(.reports) { voices.append(Phrase(fr: "l’équipe", en: "reports")) }
        let list = Figures.list(voices)
        guard let highest else {
            return Phrase(
                fr: "Vu au palier \(level) par \(list.fr) ; le manager n’a rien vu qui permette d’en juger.",
                en: "Seen at level \(level) by \(list.en); the manager saw nothing to judge it by.")
        }
        return Phrase(
            fr: "Vu au palier \(level) par \(list.fr) ; le manager le place au palier \(highest).",
            en: "Seen at level \(level) by \(list.en); the manager places it at level \(highest).")
    }
}
