import Kernel

/// How peers are asked in a cycle.
enum AskingWords {
    static let asking = Phrase(fr: "Qui est sollicité", en: "Who is asked")
    static let load = Phrase(fr: "Évaluations par pair, au plus", en: "Reviews per peer, at most")
    static let loadHint = Phrase(
        fr: "Au-delà, la personne n’est plus proposée et la liste dit qui l’est à sa place. Six le plus souvent.",
        en: "Beyond it somebody is no longer offered, and the list says who is instead. Six most of the time.")
    static let crossTeam = Phrase(fr: "Pairs d’autres équipes", en: "Peers of other teams")
    static let together = Phrase(fr: "Avec les pairs de l’équipe", en: "With the peers of the team")
    static let apart = Phrase(fr: "À part, comme un regard de plus", en: "Apart, as a perspective of their own")
    static let crossTeamHint = Phrase(
        fr:
            "À part, chaque regard doit atteindre les seuils ci-dessous. Si l’un des deux ne les atteint pas, les deux sont réunis et aucun n’est montré seul.",
        en:
            "Apart, each perspective has to reach the thresholds below. When one of the two does not, both are merged and neither is shown alone.")

    static func says(_ asking: Asking) -> Phrase {
        let (one, apart) = (asking.load == 1, asking.splitsTeams)
        return Phrase(
            fr: "\(asking.load) \(one ? "évaluation" : "évaluations") au plus par pair ; pairs d’autres équipes \(apart ? "à part" : "avec les autres pairs")",
            en: "\(asking.load) \(one ? "review" : "reviews") at most per peer; peers of other teams \(apart ? "apart" : "with the other peers")")
    }
}
