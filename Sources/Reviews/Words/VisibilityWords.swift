import Kernel

enum VisibilityWords {
    static let piece = Phrase(fr: "Ce qui est écrit", en: "What is written")
    static let whoCanSee = Phrase(fr: "Qui peut voir ceci ?", en: "Who can see this?")

    /// Read aloud where the table shows a dash.
    static let doesNotApply = Phrase(fr: "sans objet", en: "does not apply")

    static func audience(_ audience: Visibility.Audience) -> Phrase {
        switch audience {
        case .subject: Phrase(fr: "La personne évaluée", en: "The person reviewed")
        case .manager: Phrase(fr: "Son manager du jour", en: "Their manager on the day")
        case .formerManager: Phrase(fr: "Un autre manager de la période, qui écrit", en: "Another manager of the period, who writes")
        case .sharingManager:
            Phrase(fr: "Son manager au jour du partage, dans le dossier scellé", en: "Their manager on the day of sharing, in the sealed file")
        case .author: Phrase(fr: "L’auteur", en: "The author")
        case .hr: Phrase(fr: "RH", en: "HR")
        case .ceo: Phrase(fr: "Direction générale", en: "CEO")
        case .cpo: Phrase(fr: "CPO", en: "CPO")
        case .head: Phrase(fr: "Heads", en: "Heads")
        case .admin: Phrase(fr: "Administration technique", en: "Administrators")
        case .colleague: Phrase(fr: "Les autres", en: "Everybody else")
        }
    }

    /// With how it is answered, for a piece that the cycle decides on.
    static func piece(_ piece: Visibility.Piece, in visibility: Visibility) -> Phrase {
        guard let perspective = piece.perspective else { return self.piece(piece) }
        return self.piece(piece) + Phrase(same: " · ") + how(visibility.modes.of(perspective))
    }

    private static func how(_ mode: AnswerMode) -> Phrase {
        switch mode {
        case .attributed: Phrase(fr: "avec son nom", en: "with their name")
        case .confidential: Phrase(fr: "confidentielle", en: "in confidence")
        case .anonymous: Phrase(fr: "anonyme", en: "anonymous")
        }
    }

    private static func piece(_ piece: Visibility.Piece) -> Phrase {
        switch piece {
        case .progress: Phrase(fr: "L’avancement de l’évaluation", en: "How far the review has come")
        case .ownForm: Phrase(fr: "L’auto-évaluation", en: "The self-evaluation")
        case .objectives: Phrase(fr: "Les objectifs et leurs résultats", en: "The objectives and their results")
        case .peerNames: Phrase(fr: "Les pairs choisis", en: "The peers chosen")
        case .peerAnswers: Phrase(fr: "La réponse d’un pair", en: "The answer of a peer")
        case .crossTeamAnswers: Phrase(fr: "La réponse d’un pair d’une autre équipe", en: "The answer of a peer of another team")
        case .reportAnswers: Phrase(fr: "La réponse d’un membre de l’équipe", en: "The answer of a report")
        case .snapshot: Phrase(fr: "La synthèse des réponses confidentielles", en: "The summary of confidential answers")
        case .managerForm: Phrase(fr: "L’évaluation du manager", en: "The manager’s evaluation")
        case .signature:
            Phrase(
                fr: "La signature, la réserve ou le refus, le jour de la conversation",
                en: "The signature, the reservation or the refusal, the day of the conversation")
        case .outstanding: Phrase(fr: "Le nombre de formulaires encore dus", en: "How many forms are still owed")
        case .particulars:
            Phrase(fr: "La pause, le temps de travail et qui est nommé pour écrire", en: "The pause, the work share and who is named to write")
        }
    }

    static func moment(_ moment: Visibility.Moment) -> Phrase {
        switch moment {
        case .never: Phrase(fr: "jamais", en: "never")
        case .always: Phrase(fr: "toujours", en: "always")
        case .untilSent: Phrase(fr: "jusqu’à l’envoi", en: "until it is sent")
        case .whenSent: Phrase(fr: "après l’envoi, jamais le brouillon", en: "once sent, never the draft")
        case .whileNominating: Phrase(fr: "pendant le choix des pairs", en: "while peers are chosen")
        case .afterCollection: Phrase(fr: "après la collecte", en: "after collection")
        case .whenShared: Phrase(fr: "après le partage", en: "once shared")
        }
    }
}
