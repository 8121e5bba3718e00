import Kernel

enum SharingWords {
    static let sendFirst = Phrase(fr: "Envoyez d’abord votre évaluation, puis partagez.", en: "Send your evaluation first, then share.")
    static let waitsForOther = Phrase(
        fr: "Un autre manager de cette personne n’a pas encore envoyé son évaluation. Le partage attend la sienne.",
        en: "Another manager of this person has not sent their evaluation yet. Sharing waits for theirs.")
    static let summaryAwaited = Phrase(
        fr: "La collecte est close et la synthèse des réponses confidentielles se prépare : elle sera là dans quelques instants.",
        en: "Collection is over and the summary of the confidential answers is being made: it will be here in a moment.")
    static let prepare = Phrase(fr: "Préparer le dossier", en: "Prepare the file")
    static let read = Phrase(fr: "Lire le dossier", en: "Read the file")
    static let begin = Phrase(fr: "Commencer votre évaluation", en: "Begin your evaluation")
    static let record = Phrase(fr: "Enregistrer votre choix", en: "Record your choice")
    static let signTitle = Phrase(fr: "Votre signature", en: "Your signature")
    static let signatureTitle = Phrase(fr: "La signature", en: "The signature")
    static let choice = Phrase(fr: "Votre choix", en: "Your choice")
    static let reserved = Phrase(fr: "Je signe avec une réserve", en: "I sign with a reservation")
    static let needsReservation = Phrase(
        fr: "Écrivez votre réserve, ou choisissez de signer sans réserve.", en: "Write your reservation, or choose to sign without one.")
    static let signed = Phrase(fr: "C’est signé.", en: "Signed.")
    static let own = Phrase(fr: "L’auto-évaluation", en: "The self-evaluation")
    static let manager = Phrase(fr: "L’évaluation du manager", en: "The manager’s evaluation")
    static let sources = Phrase(fr: "Ce sur quoi repose l’évaluation", en: "What the review rests on")
    static let nothingYet = Phrase(
        fr: "Rien n’est encore à lire ici. Les réponses arrivent avec les étapes ci-dessus.",
        en: "There is nothing to read here yet. Answers come with the stages above.")
    static let nothingYetOwn = Phrase(
        fr: "Votre auto-évaluation apparaîtra ici une fois envoyée ; le reste, quand votre manager partagera l’évaluation avec vous.",
        en: "Your self-evaluation will appear here once sent; the rest, when your manager shares the review with you.")

    static func answers(_ kind: Contribution.Kind, _ count: Int?, mergesTeams: Bool? = nil) -> Phrase {
        let (fr, en) = perspective(kind, mergesTeams: mergesTeams ?? false)
        guard let count else { return Phrase(fr: fr, en: en) }
        return Phrase(fr: "\(fr), \(count) réponses", en: "\(en), \(count) answers")
    }

    private static func perspective(_ kind: Contribution.Kind, mergesTeams: Bool) -> (String, String) {
        switch kind {
        case .crossTeam: ("Les pairs d’autres équipes", "Peers of other teams")
        case .report: ("L’équipe", "Reports")
        case .peer, .own, .manager: mergesTeams ? ("Les pairs, de toutes les équipes", "Peers of all teams") : ("Les pairs", "Peers")
        }
    }

    /// One of them, who signs.
    static func answer(_ kind: Contribution.Kind) -> Phrase {
        switch kind {
        case .crossTeam: Phrase(fr: "La réponse d’un pair d’une autre équipe", en: "The answer of a peer of another team")
        case .report: Phrase(fr: "La réponse d’un membre de l’équipe", en: "The answer of a report")
        case .peer, .own, .manager: Phrase(fr: "La réponse d’un pair", en: "The answer of a peer")
        }
    }

    /// After a name.
    static func standing(_ kind: Contribution.Kind) -> Phrase {
        switch kind {
        case .crossTeam: Phrase(fr: "pair d’une autre équipe", en: "peer of another team")
        case .report: Phrase(fr: "membre de l’équipe", en: "report")
        case .peer, .own, .manager: Phrase(fr: "pair", en: "peer")
        }
    }

    static func withheld(_ k: Int) -> Phrase {
        Phrase(
            fr: "Moins de \(k) réponses : rien n’est montré, pour que personne ne soit reconnu.",
            en: "Fewer than \(k) answers: nothing is shown, so that nobody is recognised.")
    }

    static func tooFewPlacements(_ k: Int) -> Phrase {
        Phrase(
            fr: "Moins de \(k) positionnements : rien n’est montré, pour que personne ne soit reconnu.",
            en: "Fewer than \(k) placements: nothing is shown, so that nobody is recognised.")
    }

    static func remarksFrom(_ k: Int) -> Phrase {
        Phrase(
            fr: "sans noms ni dates ; les commentaires se lisent question par question, dès \(k) auteurs",
            en: "without names or dates; comments are read question by question, from \(k) authors")
    }
}
