import Kernel

enum PeerWords {
    static let wished = Phrase(fr: "Un retour de pair vous est demandé", en: "Somebody asks for your feedback as a peer")
    static let toPropose = Phrase(fr: "Vos pairs sont à proposer", en: "Your peers are to be proposed")
    static let title = Phrase(fr: "Les pairs", en: "Peers")
    static let proposeYours = Phrase(fr: "Proposer vos pairs", en: "Propose your peers")
    static let decline = Phrase(fr: "Décliner", en: "Decline")
    static let declined = Phrase(fr: "C’est noté : vous ne serez pas sollicité.", en: "Noted: you will not be asked.")
    static let declineHint = Phrase(
        fr: "Lue par le manager de la personne, pour qu’un autre pair soit trouvé.", en: "Read by the person’s manager, so that another peer is found.")
    static let reason = Phrase(fr: "Raison", en: "Reason")
    static let peer = Phrase(fr: "Pair", en: "Peer")
    static let propose = Phrase(fr: "Proposer", en: "Propose")
    static let add = Phrase(fr: "Ajouter", en: "Add")
    static let remove = Phrase(fr: "Retirer", en: "Remove")
    static let proposed = Phrase(fr: "Le pair est proposé.", en: "The peer is proposed.")
    static let added = Phrase(fr: "Le pair est ajouté.", en: "The peer is added.")
    static let removed = Phrase(fr: "Le pair est retiré.", en: "The peer is removed.")
    static let choose = Phrase(fr: "Choisir une personne", en: "Choose a person")
    static func hint(toPerson: Bool) -> Phrase {
        toPerson
            ? Phrase(
                fr: "Trois à six personnes qui ont vu votre travail pendant la période. Ni votre manager, ni les personnes que vous encadrez.",
                en: "Three to six people who saw your work during the period. Neither your manager nor your direct reports.")
            : Phrase(
                fr: "Trois à six personnes qui ont vu le travail de la personne évaluée pendant la période. Ni vous, ni celles qu’elle encadre.",
                en: "Three to six people who saw the work of the person reviewed during the period. Neither you nor their direct reports.")
    }

    /// - Parameter toPerson: said to the person reviewed, or to their manager.
    private static func confidential(_ toPerson: Bool) -> Phrase {
        let who = toPerson ? "ni vous ni votre manager n’en connaîtrez" : "ni la personne évaluée ni son manager n’en connaîtront"
        let readers = toPerson ? "neither you nor your manager" : "neither the person reviewed nor their manager"
        return Phrase(
            fr: "Leurs réponses sont confidentielles : \(who) jamais l’auteur. Ces noms ne s’affichent plus ici une fois le choix fini.",
            en: "Their answers are confidential: \(readers) will ever learn who wrote them. These names are no longer shown here once the choice is over.")
    }

    private static func attributed(_ toPerson: Bool) -> Phrase {
        let who = toPerson ? "vous et votre manager lirez" : "la personne évaluée et son manager liront"
        let readers = toPerson ? "you and your manager" : "the person reviewed and their manager"
        return Phrase(
            fr: "Leurs réponses seront signées : \(who) chacune avec le nom de son auteur. Dites-le à qui vous proposez.",
            en: "Their answers will be signed: \(readers) will read each with its author’s name. Tell those you propose.")
    }

    static let askedToSign = Phrase(
        fr: "Votre réponse sera lue avec votre nom, par la personne et par son manager.",
        en: "Your answer will be read with your name, by the person and by their manager.")

    static func promise(_ mode: AnswerMode, toPerson: Bool) -> Phrase { mode == .attributed ? attributed(toPerson) : confidential(toPerson) }

    static let needsReason = Phrase(
        fr: "Dites pourquoi : la personne évaluée lira cette raison.", en: "Say why: the person reviewed will read this reason.")
    static let notAPeer = Phrase(
        fr: "Cette personne ne peut pas être un pair : elle manage la personne évaluée, ou lui est rattachée.",
        en: "This person cannot be a peer: they manage the person reviewed, or report to them.")
    static let unknown = Phrase(fr: "Cette personne n’est pas là. Choisissez dans la liste.", en: "This person is not here. Choose from the list.")
    static let alreadyThere = Phrase(fr: "Cette personne est déjà dans la liste.", en: "This person is already on the list.")
    static let full = Phrase(
        fr: "La liste a déjà \(Nomination.count.upperBound) pairs. Retirez-en un d’abord.",
        en: "The list already has \(Nomination.count.upperBound) peers. Remove one first.")
    static let notRemovable = Phrase(fr: "Ce pair n’est plus dans la liste.", en: "This peer is no longer on the list.")
    static let byManager = Phrase(fr: "ajouté par le manager", en: "added by the manager")
    static let removedByPerson = Phrase(fr: "retiré", en: "removed")
    static let removedBefore = Phrase(
        fr: "Votre manager a retiré ce pair de la liste, et a dit pourquoi. Choisissez quelqu’un d’autre, ou parlez-en ensemble.",
        en: "Your manager took this peer off the list and said why. Choose somebody else, or talk about it together.")
    static let removedByManager = Phrase(fr: "retiré par le manager", en: "removed by the manager")
    static let byManagerOnly = Phrase(
        fr: "Ce pair a été ajouté par votre manager : parlez-en ensemble.", en: "This peer was added by your manager: talk about it together.")
    static let replace = Phrase(fr: "Proposer un autre pair", en: "Propose another peer")
    static let takesNoPart = Phrase(fr: "ne prend pas part", en: "is not taking part")
    static let hasLeft = Phrase(fr: "a quitté l’entreprise", en: "has left the company")
    static let ofAnotherTeam = Phrase(fr: "d’une autre équipe", en: "of another team")
    static let cannotAnswer = Phrase(fr: "Vous ne pouvez pas répondre ?", en: "You cannot answer?")
    static let namesAreGone = Phrase(
        fr: "Les autres noms ne s’affichent plus : rien ici ne dit qui a répondu.", en: "The other names are no longer shown: nothing here tells who answered.")

    /// A list may be too short for both perspectives to be shown.
    static func splitsTeams(_ thresholds: Thresholds) -> Phrase {
        let (least, most) = (thresholds.placements, Nomination.count.upperBound)
        guard least * 2 <= most else {
            return Phrase(
                fr: "Il faut \(least) réponses pour montrer un regard : les pairs de l’équipe et ceux d’autres équipes, \(most) au plus, seront réunis.",
                en: "A perspective takes \(least) answers: peers of the team and of other teams, \(most) at most, will be merged.")
        }
        return Phrase(
            fr:
                "Les pairs d’autres équipes forment un regard à part dans cette campagne : choisissez au moins \(least) personnes de chaque côté, ou tous seront réunis.",
            en: "Peers of other teams are a perspective of their own in this cycle: choose at least \(least) people on each side, or all are merged.")
    }

    static func asked(_ name: String) -> Phrase {
        Phrase(fr: "\(name) souhaite votre retour de pair.", en: "\(name) would like your feedback as a peer.")
    }

    static func silent(_ count: Int, _ least: Int) -> Phrase {
        Phrase(
            fr: "À \(count), leurs positionnements seront montrés, pas leurs commentaires : il faut \(least) personnes qui commentent.",
            en: "With \(count), their placements will be shown, not their comments: it takes \(least) people who comment.")
    }

    static func opens(_ day: Day) -> Phrase {
        Phrase(fr: "Le formulaire ouvre le \(French.weekday(day)).", en: "The form opens on \(English.weekday(day)).")
    }

    static func overloaded(_ load: Int, instead: [PeerCandidate]) -> Phrase {
        Phrase(
            fr: "Cette personne est déjà sollicitée par \(load) \(load == 1 ? "évaluation" : "évaluations"). \(choice(instead).fr)",
            en: "This person is already asked by \(load) \(load == 1 ? "review" : "reviews"). \(choice(instead).en)")
    }

    private static func choice(_ instead: [PeerCandidate]) -> Phrase {
        let names = instead.map(\.name).joined(separator: ", ")
        if names.isEmpty { return Phrase(fr: "Choisissez quelqu’un d’autre.", en: "Choose somebody else.") }
        return Phrase(fr: "À sa place, par exemple : \(names).", en: "Instead, for example: \(names).")
    }

    static func fullPeers(_ names: [String], _ asking: Asking, instead: [PeerCandidate]) -> Phrase {
        Phrase(
            fr: "Déjà sollicités \(asking.load) fois, on ne peut plus leur demander : \(names.joined(separator: ", ")). \(choice(instead).fr)",
            en: "Already asked \(asking.load) times, and not to be asked again: \(names.joined(separator: ", ")). \(choice(instead).en)")
    }

    static func replacing(_ places: Int, by last: Day) -> Phrase {
        Phrase(
            fr: places == 1
                ? "Un pair ne prend pas part : proposez quelqu’un d’autre avant le \(French.day(last)) au soir"
                : "\(places) pairs ne prennent pas part : proposez d’autres personnes avant le \(French.day(last)) au soir",
            en: places == 1
                ? "One peer is not taking part: propose somebody else until the evening of \(English.day(last))"
                : "\(places) peers are not taking part: propose others until the evening of \(English.day(last))")
    }

    static func mayStillCome(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 0
                ? "Aucun pair n’est sollicité." : count == 1 ? "Un pair est sollicité." : "\(count) pairs sont sollicités : autant de réponses au plus.",
            en: count == 0 ? "No peer is asked." : count == 1 ? "One peer is asked." : "\(count) peers are asked: as many answers at most.")
    }

    static func heading(_ count: Int) -> Phrase {
        let missing = Nomination.count.lowerBound - count
        if missing <= 0 { return Phrase(fr: "\(count) pairs sont choisis", en: "\(count) peers are chosen") }
        return Phrase(
            fr: missing == 1 ? "Il manque un pair" : "Il manque \(missing) pairs", en: missing == 1 ? "One peer is missing" : "\(missing) peers are missing"
        )
    }

    static func load(_ candidate: PeerCandidate, _ asking: Asking) -> Phrase {
        let other = asking.splitsTeams && !candidate.isOfTeam
        return Phrase(
            fr: "\(candidate.load) sur \(asking.load) \(asking.load == 1 ? "évaluation" : "évaluations")\(other ? ", autre équipe" : "")",
            en: "\(candidate.load) of \(asking.load) \(asking.load == 1 ? "review" : "reviews")\(other ? ", another team" : "")")
    }
}
