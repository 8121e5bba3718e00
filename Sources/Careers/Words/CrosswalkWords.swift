import Kernel

/// What became of each expectation and each level from a version to the next.
enum CrosswalkWords {
    static let title = Phrase(fr: "Table de passage", en: "Crosswalk")
    static let lead = Phrase(
        fr:
            "Elle dit ce que devient chaque attendu et chaque palier. Palier la propose d’après les textes ; une personne la confirme. Personne n’est rétrogradé par une nouvelle version.",
        en:
            "It says what becomes of each expectation and each level. Palier proposes it from the texts; a person confirms it. Nobody is demoted by a new version."
    )
    static let firstVersion = Phrase(
        fr: "Cette version est la première : elle ne suit rien.", en: "This version is the first: it follows none.")
    static let gone = Phrase(
        fr: "Un des attendus choisis n’est plus dans ces versions. Relisez la table, puis recommencez.",
        en: "One of the expectations chosen is no longer in these versions. Read the table again, then start over.")
    static let changedSince = Phrase(
        fr: "Ces textes, ou ce qui en a été décidé, ont changé depuis que vous avez ouvert la table. Relisez-la, puis confirmez.",
        en: "These texts, or what was decided of them, changed since you opened the table. Read it again, then confirm.")
    static let oneByOne = Phrase(
        fr: "Une reformulation, une scission ou une fusion se confirme une par une.", en: "A rewording, a split or a merge is confirmed one by one.")
    static let confirmedOne = Phrase(fr: "Le passage est confirmé.", en: "The passage is confirmed.")
    static let levelsConfirmed = Phrase(fr: "Le passage des paliers est confirmé.", en: "The passage of the levels is confirmed.")
    static let confirm = Phrase(fr: "Confirmer", en: "Confirm")
    static let change = Phrase(fr: "Changer", en: "Change")
    static let changeTitle = Phrase(fr: "Dire ce que c’est devenu", en: "Say what it became")
    static let save = Phrase(fr: "Confirmer ce passage", en: "Confirm this passage")
    static let kind = Phrase(fr: "Ce qui s’est passé", en: "What happened")
    static let outdated = Phrase(fr: "Confirmé sur un autre texte : à relire", en: "Confirmed on another text: to read again")
    static let proposed = Phrase(fr: "À confirmer", en: "To confirm")
    static let done = Phrase(fr: "Confirmé", en: "Confirmed")
    static let levels = Phrase(fr: "Les paliers", en: "The levels")
    static let levelsText = Phrase(
        fr: "Chacun passe dans un palier qui n’est pas plus bas, ni par son numéro, ni par ce qu’il demande.",
        en: "Each passes into a level that is not lower, neither by its number nor by what it asks.")
    static let showLevels = Phrase(fr: "Montrer les paliers", en: "Show the levels")
    static func unchangedLevels(_ count: Int, isAll: Bool) -> Phrase {
        if isAll { return Phrase(fr: "Aucun palier ne change de place ni de nom.", en: "No level changes its place or its name.") }
        return Phrase(
            fr: count == 1 ? "Un palier garde sa place et son nom" : "\(count) paliers gardent leur place et leur nom",
            en: count == 1 ? "One level keeps its place and its name" : "\(count) levels keep their place and their name")
    }
    static let chooseLevel = Phrase(fr: "Choisissez un palier", en: "Choose a level")
    static let confirmLevels = Phrase(fr: "Confirmer les paliers", en: "Confirm the levels")
    static let rows = Phrase(fr: "Les attendus", en: "The expectations")
    static let complete = Phrase(fr: "La table est confirmée.", en: "The crosswalk is confirmed.")
    static let showAll = Phrase(fr: "Montrer tous les passages", en: "Show all passages")
    static let showLess = Phrase(fr: "Ne montrer que ce qui est à peser", en: "Show only what is to be weighed")
    static let onlySame = Phrase(fr: "Tout le reste est inchangé : confirmez-le d’un coup.", en: "All the rest is the same: confirm it at once.")
    static let nothingLeft = Phrase(fr: "Tous les attendus sont confirmés.", en: "All expectations are confirmed.")
    static let others = Phrase(fr: "Les autres attendus du parcours", en: "The other expectations of the ladder")

    static func version(_ framework: Framework) -> Phrase { Phrase(fr: "Dans la version \(framework.version)", en: "In version \(framework.version)") }

    static func titled(_ crosswalk: Crosswalk) -> Phrase {
        let (from, to) = (crosswalk.old.framework.version, crosswalk.new.framework.version)
        let left = crosswalk.unconfirmed.count
        let state =
            crosswalk.isComplete
            ? Phrase(fr: "tout est confirmé", en: "all is confirmed")
            : left == 0
                ? Phrase(fr: "restent les paliers", en: "the levels are left")
                : Phrase(fr: "\(French.count(left, "passage", "passages")) à confirmer", en: "\(English.count(left, "passage", "passages")) to confirm")
        return Phrase(fr: "De la version \(from) à la version \(to) : \(state.fr)", en: "From version \(from) to version \(to): \(state.en)")
    }

    static func named(_ kind: CrosswalkKind) -> Phrase {
        switch kind {
        case .same: Phrase(fr: "inchangé", en: "same")
        case .reworded: Phrase(fr: "reformulé", en: "reworded")
        case .split: Phrase(fr: "scindé", en: "split")
        case .merged: Phrase(fr: "fusionné", en: "merged")
        case .dropped: Phrase(fr: "retiré", en: "dropped")
        case .new: Phrase(fr: "nouveau", en: "new")
        }
    }

    static func together(_ kind: CrosswalkKind, _ count: Int) -> Phrase {
        switch kind {
        case .dropped:
            Phrase(
                fr: "Confirmer \(French.count(count, "attendu retiré", "attendus retirés"))",
                en: "Confirm \(English.count(count, "expectation", "expectations")) dropped")
        case .new:
            Phrase(
                fr: "Confirmer \(French.count(count, "attendu nouveau", "attendus nouveaux"))",
                en: "Confirm \(English.count(count, "expectation", "expectations")) as new")
        default:
            Phrase(
                fr: "Confirmer \(French.count(count, "attendu inchangé", "attendus inchangés"))",
                en: "Confirm \(English.count(count, "expectation", "expectations")) as the same")
        }
    }

    static func confirmed(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Un passage est confirmé." : "\(count) passages sont confirmés.",
            en: count == 1 ? "One passage is confirmed." : "\(count) passages are confirmed.")
    }

    static func shape(_ kind: CrosswalkKind) -> Phrase {
        switch kind {
        case .same, .reworded:
            Phrase(fr: "Choisissez un attendu dans chaque version.", en: "Choose one expectation in each version.")
        case .split:
            Phrase(
                fr: "Choisissez un attendu de l’ancienne version et plusieurs de la nouvelle.",
                en: "Choose one expectation of the old version and several of the new one.")
        case .merged:
            Phrase(
                fr: "Choisissez plusieurs attendus de l’ancienne version et un de la nouvelle.",
                en: "Choose several expectations of the old version and one of the new one.")
        case .dropped:
            Phrase(
                fr: "Choisissez un attendu de l’ancienne version, et aucun de la nouvelle.",
                en: "Choose one expectation of the old version, and none of the new one.")
        case .new:
            Phrase(
                fr: "Choisissez un attendu de la nouvelle version, et aucun de l’ancienne.",
                en: "Choose one expectation of the new version, and none of the old one.")
        }
    }

    static func level(_ level: CrosswalkLevel) -> Phrase {
        let (ladder, name) = (level.ladderName.phrase, level.name.phrase)
        return Phrase(fr: "\(ladder.fr), palier \(level.order) (\(name.fr))", en: "\(ladder.en), level \(level.order) (\(name.en))")
    }

    static func fault(_ fault: LevelPassage.Fault) -> Phrase {
        switch fault {
        case .missing(let from):
            let words = level(from)
            return Phrase(
                fr: "\(words.fr) n’a pas de palier dans la nouvelle version : choisissez-le.", en: "\(words.en) has no level in the new version: choose one.")
        case .lower(let from, let to):
            let words = level(from)
            return Phrase(
                fr: "\(words.fr) passerait au palier \(to.order) : personne ne descend. Choisissez le palier \(from.order) ou plus haut.",
                en: "\(words.en) would pass into level \(to.order): nobody goes down. Choose level \(from.order) or higher.")
        case .belowItsContent(let from, let to, let least):
            let words = level(from)
            return Phrase(
                fr:
                    "\(words.fr) passerait au palier \(to.order), mais l’essentiel de ce qu’il demande est maintenant au palier \(least) : choisissez celui-là ou plus haut.",
                en: "\(words.en) would pass into level \(to.order), but most of what it asks is now at level \(least): choose that one or higher.")
        case .crossed(let one, let other):
            let (low, high) = (level(one), level(other))
            return Phrase(
                fr: "\(low.fr) passerait au-dessus de \(high.fr) : gardez leur ordre.", en: "\(low.en) would pass above \(high.en): keep their order.")
        }
    }

    /// What stands between a version and its publication.
    static func missing(_ crosswalk: Crosswalk) -> [Phrase] {
        var missing: [Phrase] = []
        let count = crosswalk.unconfirmed.count
        if count > 0 {
            missing.append(
                Phrase(
                    fr: "La table de passage n’est pas confirmée : \(French.count(count, "passage attend", "passages attendent")) une personne.",
                    en: "The crosswalk is not confirmed: \(English.count(count, "passage waits", "passages wait")) for a person."))
        }
        let faults = crosswalk.faults
        if crosswalk.moves.isEmpty, !crosswalk.passage.old.isEmpty {
            missing.append(
                Phrase(fr: "Le passage des paliers n’est pas confirmé.", en: "The passage of the levels is not confirmed."))
        } else {
            missing += faults.prefix(5).map(fault)
        }
        return missing
    }
}
