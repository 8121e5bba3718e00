import Kernel

enum ChangeWords {
    static let move = Phrase(fr: "Déplacer des dates", en: "Move dates")
    static let moveLead = Phrase(
        fr: "Seules les étapes qui ne sont pas finies se déplacent : ni dans le passé, ni dans le désordre. Une étape close ne se rouvre pas ainsi.",
        en: "Only stages that are not over can move: neither into the past nor out of order. A closed stage does not open again this way.")
    static func moveNote(mails: Bool) -> Phrase {
        let told =
            mails
            ? Phrase(
                fr: "Chaque personne concernée recevra un message, et trouvera sur son accueil ce qui a changé et pourquoi.",
                en: "Everybody concerned will get a message, and find on their home page what changed and why.") : BlockerWords.unmailed
        return told
            + Phrase(
                fr: " La synthèse des réponses confidentielles, une fois prise, ne change plus.",
                en: " The summary of confidential answers, once taken, no longer changes.")
    }

    static let moveAndTell = Phrase(fr: "Déplacer et prévenir", en: "Move and tell everybody")

    static func moved(mails: Bool) -> Phrase {
        mails
            ? Phrase(fr: "Les dates sont déplacées, chacun est prévenu.", en: "The dates are moved, everybody is told.")
            : Phrase(fr: "Les dates sont déplacées. ", en: "The dates are moved. ") + BlockerWords.unmailed
    }

    static let over = Phrase(fr: "Ce qui ne se déplace plus", en: "What can no longer move")
    static let nothingMoved = Phrase(fr: "Aucune date n’a changé. Déplacez-en au moins une.", en: "No date has changed. Move at least one.")
    /// After the label of a date that nobody has to move.
    static let stays = Phrase(fr: "reste si vous n’y touchez pas", en: "stays unless changed")
    static let reasonHint = Phrase(
        fr: "Toutes les personnes concernées la liront, et elle reste écrite.", en: "Everybody concerned will read it, and it stays written.")
    static let stillLaunching = Phrase(
        fr: "Les évaluations s’ouvrent encore. Déplacez les dates quand toutes seront ouvertes.",
        en: "Reviews are still being opened. Move the dates once they all are.")
    static let notLaunched = Phrase(
        fr: "Cette campagne n’est pas lancée : corrigez-la, tout simplement.", en: "This cycle is not launched: simply correct it.")
    static let nothingLeft = Phrase(
        fr: "Toutes les étapes sont finies : il n’y a plus de date à déplacer.", en: "Every stage is over: there is no date left to move.")

    static func today(_ day: Day) -> Phrase {
        Phrase(fr: "Aujourd’hui prévu le \(French.day(day)).", en: "Planned for \(English.day(day)) so far.")
    }

    static func fromTo(_ former: Day, _ new: Day) -> Phrase {
        Phrase(fr: "du \(French.day(former)) au \(French.day(new))", en: "from \(English.day(former)) to \(English.day(new))")
    }

    static func obstacle(_ obstacle: DateObstacle) -> Phrase {
        switch obstacle {
        case .over:
            Phrase(fr: "Cette étape est finie : elle ne se rouvre pas. Laissez sa date.", en: "This stage is over: it does not open again. Leave its date.")
        case .inThePast: Phrase(fr: "Cette date est passée. Choisissez aujourd’hui ou plus tard.", en: "This date has passed. Choose today or later.")
        case .far:
            Phrase(
                fr: "Cette date est à plus d’un an de l’ancienne. Corrigez l’année.",
                en: "This date is more than a year after the former one. Correct the year.")
        case .outOfOrder: CycleWords.inOrder
        }
    }

    static let reopen = Phrase(fr: "Rouvrir la campagne", en: "Reopen the cycle")
    static let reopenLead = Phrase(
        fr: "Rouvrir rend possibles les signatures, et le partage des évaluations qui ne l’étaient pas. La campagne se referme seule.",
        en: "Reopening makes signatures possible, and the sharing of reviews that were not shared. The cycle closes again by itself.")
    static let sealedStay = Phrase(
        fr:
            "Un dossier partagé est scellé : il ne change pas, même pour son manager. Un fait arrivé depuis s’écrit comme une preuve datée et comptera dans l’évaluation suivante.",
        en:
            "A shared file is sealed: it does not change, not even for its manager. A fact that came since is written as dated evidence, and will count in the next review."
    )
    static let until = Phrase(fr: "Dernier jour de la réouverture", en: "Last day of the reopening")
    static let reopenAndTell = Phrase(fr: "Rouvrir et prévenir", en: "Reopen and tell them")

    static func reopened(mails: Bool) -> Phrase {
        mails
            ? Phrase(fr: "La campagne est rouverte, les personnes concernées sont prévenues.", en: "The cycle is reopened, those concerned are told.")
            : Phrase(fr: "La campagne est rouverte. ", en: "The cycle is reopened. ") + BlockerWords.unmailed
    }

    static let notClosed = Phrase(fr: "Cette campagne n’est pas close.", en: "This cycle is not closed.")
    static let onlyHR = Phrase(fr: "Seules les RH peuvent rouvrir une campagne.", en: "Only HR can reopen a cycle.")

    static func untilWithin(_ days: Int) -> Phrase {
        Phrase(fr: "Entre aujourd’hui et dans \(days) jours.", en: "Between today and \(days) days from now.")
    }

    static func openUntil(_ day: Day) -> Phrase {
        Phrase(
            fr: "Rouverte jusqu’au \(French.day(day)) inclus, pour les signatures et les évaluations qui n’étaient pas partagées. \(sealedStay.fr)",
            en: "Reopened until the end of \(English.day(day)), for signatures and for reviews that were not shared. \(sealedStay.en)")
    }

    static func reopening(until day: Day) -> Phrase {
        Phrase(fr: "Campagne rouverte, jusqu’au \(French.day(day)).", en: "Cycle reopened, until \(English.day(day)).")
    }
}

enum NoticeWords {
    static let title = Phrase(fr: "Ce qui a changé", en: "What changed")
    static let nothing = Phrase(fr: "Rien n’a changé depuis le lancement.", en: "Nothing has changed since the launch.")
    static let read = Phrase(fr: "J’ai lu", en: "I have read this")
    static let noted = Phrase(fr: "C’est noté.", en: "Noted.")

    static func toDo(_ notice: CycleNotice) -> Phrase {
        switch notice.kind {
        case .moved: Phrase(fr: "Lire les nouvelles dates de « \(notice.cycleName) »", en: "Read the new dates of “\(notice.cycleName)”")
        case .reopened: Phrase(fr: "Lire pourquoi « \(notice.cycleName) » est rouverte", en: "Read why “\(notice.cycleName)” is reopened")
        }
    }

    static func subject(_ kind: CycleNotice.Kind) -> Phrase {
        switch kind {
        case .moved: Phrase(fr: "Des dates d’évaluation ont changé", en: "Review dates have changed")
        case .reopened: Phrase(fr: "Une campagne d’évaluation est rouverte", en: "A review cycle is reopened")
        }
    }

    static func text(_ kind: CycleNotice.Kind, organization: String, url: String) -> Phrase {
        switch kind {
        case .moved:
            Phrase(
                fr: "Bonjour,\n\nDes dates d’une campagne d’évaluation qui vous concerne ont changé sur Palier (\(organization)). Lesquelles, et pourquoi :",
                en: "Hello,\n\nDates of a review cycle that concerns you have changed on Palier (\(organization)). Which ones, and why:")
                + Phrase(same: "\n\n\(url)\n")
        case .reopened:
            Phrase(
                fr:
                    "Bonjour,\n\nUne campagne d’évaluation qui vous concerne est rouverte quelques jours sur Palier (\(organization)). Jusqu’à quand, et pourquoi :",
                en: "Hello,\n\nA review cycle that concerns you is reopened for a few days on Palier (\(organization)). Until when, and why:")
                + Phrase(same: "\n\n\(url)\n")
        }
    }
}
