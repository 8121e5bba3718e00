import Foundation
import Kernel
import People

enum FeedbackWords {
    static let feedback = Phrase(fr: "Feedback", en: "Feedback")
    static let lead = Phrase(
        fr: "À tout moment, sur un moment de travail précis. Toujours signé, et lu seulement par qui le reçoit.",
        en: "At any time, on a precise moment of work. Always signed, and read by whoever receives it alone.")
    static let none = Phrase(fr: "Rien pour l’instant", en: "Nothing for now")
    static let noneText = Phrase(
        fr: "Demandez un feedback à quelqu’un qui vient de vous voir travailler : une réunion, une livraison, une décision.",
        en: "Ask somebody who has just seen you work: a meeting, a release, a decision.")
    static let ask = Phrase(fr: "Demander un feedback", en: "Ask for feedback")
    static let giveUnasked = Phrase(fr: "Donner un feedback", en: "Give feedback")
    static let toWrite = Phrase(fr: "À écrire", en: "To write")
    static let received = Phrase(fr: "Reçus", en: "Received")
    static let requests = Phrase(fr: "Vos demandes", en: "Your requests")
    static let youGave = Phrase(fr: "Donnés", en: "Given")
    static let askLead = Phrase(
        fr: "Une personne, un moment, une question. Vous seul lirez la réponse ; elle sera signée.",
        en: "One person, one moment, one question. You alone will read the answer; it will be signed.")
    static let whom = Phrase(fr: "À qui demander", en: "Whom to ask")
    static let toWhom = Phrase(fr: "À qui", en: "To whom")
    static let choose = Phrase(fr: "Choisir une personne", en: "Choose a person")
    static let moment = Phrase(fr: "Le moment de travail", en: "The moment of work")
    static let momentHint = Phrase(
        fr: "Précis et récent : « la revue de lancement du 12 mars ».", en: "Precise and recent: “the launch review of 12 March”.")
    static let question = Phrase(fr: "Votre question", en: "Your question")
    static let questionHint = Phrase(
        fr: "Ce que vous voulez savoir : « Qu’aurais-je pu préparer autrement ? »", en: "What you want to know: “What could I have prepared differently?”")
    static let competencies = Phrase(fr: "Compétences", en: "Competencies")
    static let competenciesHint = Phrase(fr: "Trois au plus, de votre grille.", en: "Three at most, of your grid.")
    static let noGrid = Phrase(
        fr: "Vous n’êtes encore sur aucun palier : il n’y a pas de compétence à choisir.", en: "You stand on no level yet: there is no competency to choose.")
    static let chooseCompetencies = Phrase(fr: "Choisir des compétences", en: "Choose competencies")
    static let due = Phrase(fr: "Réponse souhaitée avant la fin du", en: "Answer wished for by the end of")
    static let dueHint = Phrase(fr: "Ensuite la demande expire, sans relance.", en: "The request expires then, and nobody is reminded any more.")
    static let send = Phrase(fr: "Envoyer la demande", en: "Send the request")
    static let cancel = Phrase(fr: "Annuler", en: "Cancel")
    static let asked = Phrase(fr: "La demande est envoyée.", en: "The request is sent.")
    static let text = Phrase(fr: "Votre feedback", en: "Your feedback")
    /// After the label: a draft may be empty, what is given may not.
    static let mayWait = Phrase(fr: "un brouillon peut attendre", en: "a draft can wait")
    static let textHint = Phrase(
        fr: "Ce que vous avez vu, l’effet que cela a eu, ce que vous suggérez.", en: "What you saw, the effect it had, what you suggest.")
    static let keepDraft = Phrase(fr: "Garder le brouillon", en: "Keep the draft")
    static let give = Phrase(fr: "Signer et donner", en: "Sign and give")
    static let given = Phrase(fr: "C’est donné.", en: "Given.")
    static let kept = Phrase(fr: "Le brouillon est gardé. Vous seul le lisez.", en: "The draft is kept. You alone read it.")
    static let decline = Phrase(fr: "Décliner", en: "Decline")
    static let reason = Phrase(fr: "Raison", en: "Reason")
    static let declined = Phrase(fr: "C’est décliné.", en: "Declined.")
    static let withdraw = Phrase(fr: "Retirer la demande", en: "Withdraw the request")
    static let withdrawn = Phrase(fr: "La demande est retirée.", en: "The request is withdrawn.")
    static let haveRead = Phrase(fr: "J’ai lu", en: "I have read it")
    static let onlyYou = Phrase(fr: "Vous seul le lisez. Votre manager ne le voit pas.", en: "You alone read it. Your manager does not see it.")
    static let isDeclined = Phrase(fr: "La demande est déclinée.", en: "The request is declined.")
    static let isWithdrawn = Phrase(fr: "La demande est retirée.", en: "The request is withdrawn.")
    static let hasExpired = Phrase(fr: "La date est passée : la demande a expiré.", en: "The date has passed: the request has expired.")
    static let keepTitle = Phrase(fr: "Le garder comme preuve", en: "Keep it as evidence")
    static let keepNote = Phrase(
        fr: "Il rejoint vos preuves, avec le nom de son auteur, et pourra être cité dans votre prochaine évaluation.",
        en: "It joins your evidence, with its author’s name, and can be cited in your next review.")
    static let audience = Phrase(fr: "Qui le lira", en: "Who will read it")
    static let forMe = Phrase(fr: "Moi seul, pour l’instant", en: "I alone, for now")
    static let withManager = Phrase(fr: "Mon manager et moi", en: "My manager and I")
    static let keepFact = Phrase(fr: "Garder comme preuve", en: "Keep as evidence")
    static let keptOwn = Phrase(fr: "Gardé dans vos preuves, pour vous seul.", en: "Kept in your evidence, for you alone.")
    static let keptShared = Phrase(fr: "Gardé dans vos preuves et partagé avec votre manager.", en: "Kept in your evidence and shared with your manager.")
    static let seeFact = Phrase(fr: "Le voir dans vos preuves", en: "See it in your evidence")
    static let whoSees = Phrase(fr: "Qui peut voir ceci ?", en: "Who can see this?")

    static func heading(_ list: FeedbackList) -> Phrase {
        if list.awaiting == 1 { return Phrase(fr: "Une personne attend votre feedback", en: "One person awaits your feedback") }
        if list.awaiting > 1 { return Phrase(fr: "\(list.awaiting) personnes attendent votre feedback", en: "\(list.awaiting) people await your feedback") }
        if list.unread > 0 {
            return Phrase(
                fr: list.unread == 1 ? "Vous avez reçu un feedback" : "Vous avez reçu \(list.unread) feedbacks",
                en: list.unread == 1 ? "You have received feedback" : "You have received \(list.unread) pieces of feedback")
        }
        return Phrase(fr: "Personne n’attend votre feedback", en: "Nobody awaits your feedback")
    }

    static func title(_ note: FeedbackNote, isAuthor: Bool) -> Phrase {
        switch (isAuthor, note.isAsked) {
        case (true, true): Phrase(fr: "\(note.receiverName) vous demande un feedback", en: "\(note.receiverName) asks you for feedback")
        case (true, false): Phrase(fr: "Votre feedback à \(note.receiverName)", en: "Your feedback to \(note.receiverName)")
        case (false, true) where note.state != .given:
            Phrase(fr: "Votre demande à \(note.authorName)", en: "Your request to \(note.authorName)")
        case (false, _): Phrase(fr: "Le feedback \(Elision.de(note.authorName))", en: "Feedback from \(note.authorName)")
        }
    }

    /// Said before anything is typed.
    static func signed(_ name: String) -> Phrase {
        Phrase(
            fr:
                "Votre réponse est signée : \(name) la lit avec votre nom, personne d’autre. \(name) pourra la garder comme preuve et la partager avec son manager.",
            en: "Your answer is signed: \(name) reads it with your name, and nobody else does. \(name) may keep it as evidence and share it with their manager."
        )
    }

    static let signedUnasked = Phrase(
        fr:
            "Votre feedback est signé : la personne le lit avec votre nom, personne d’autre. Elle pourra le garder comme preuve et le partager avec son manager.",
        en: "Your feedback is signed: the person reads it with your name, and nobody else does. They may keep it as evidence and share it with their manager.")

    static func isGiven(_ name: String) -> Phrase {
        Phrase(fr: "Vous l’avez signé et donné à \(name). Il ne change plus.", en: "You signed it and gave it to \(name). It changes no more.")
    }

    static func waiting(_ name: String, _ due: Day?) -> Phrase {
        guard let due else { return Phrase(fr: "\(name) n’a pas encore répondu.", en: "\(name) has not answered yet.") }
        return Phrase(
            fr: "\(name) peut répondre jusqu’au \(French.day(due)). Vous saurez ici quand ce sera fait.",
            en: "\(name) can answer until \(English.day(due)). You will learn here when they have.")
    }

    static func says(_ name: String) -> Phrase { Phrase(fr: "Ce que dit \(name)", en: "What \(name) says") }

    static func reasonHint(_ name: String) -> Phrase { Phrase(fr: "Lue seulement par \(name).", en: "Read by \(name) alone.") }

    static func isAsked(by name: String) -> Phrase { Phrase(fr: "\(name) vous demande un feedback", en: "\(name) asks you for feedback") }

    static func came(from name: String, _ isGiven: Bool) -> Phrase {
        isGiven
            ? Phrase(fr: "\(name) vous a donné un feedback", en: "\(name) gave you feedback")
            : Phrase(fr: "\(name) a décliné votre demande de feedback", en: "\(name) declined your request for feedback")
    }

    static func with(_ note: FeedbackNote, isAuthor: Bool) -> Phrase {
        isAuthor
            ? Phrase(fr: "pour \(note.receiverName)", en: "for \(note.receiverName)") : Phrase(fr: "de \(note.authorName)", en: "from \(note.authorName)")
    }

    static func status(_ note: FeedbackNote, on today: Day, in zone: TimeZone) -> Phrase {
        if note.isExpired(on: today) { return Phrase(fr: "expirée", en: "expired") }
        switch note.state {
        case .asked:
            return note.dueOn.map { Phrase(fr: "avant la fin du \(French.shortDay($0))", en: "by the end of \(English.shortDay($0))") } ?? Phrase(same: "")
        case .draft: return Phrase(fr: "brouillon", en: "draft")
        case .given: return note.endedAt.map { .day(Day(of: $0, in: zone)) } ?? Phrase(same: "")
        case .declined: return Phrase(fr: "déclinée", en: "declined")
        case .withdrawn: return Phrase(fr: "retirée", en: "withdrawn")
        }
    }

    static func factTitle(_ name: String, _ moment: String) -> Phrase {
        Phrase(fr: "Feedback \(Elision.de(name)) : \(moment)", en: "Feedback from \(name): \(moment)")
    }

    /// Row by row, what the policy says.
    static func readers(_ note: FeedbackNote) -> [(Phrase, Phrase)] {
        [
            (Phrase(same: note.authorName), Phrase(fr: "toujours ; le brouillon aussi", en: "always; the draft as well")),
            (Phrase(same: note.receiverName), Phrase(fr: "une fois donné, jamais le brouillon", en: "once given, never the draft")),
            (
                Phrase(fr: "Le manager \(Elision.de(note.receiverName))", en: "The manager of \(note.receiverName)"),
                Phrase(fr: "seulement si \(note.receiverName) le partage comme preuve", en: "only if \(note.receiverName) shares it as evidence")
            ),
            (
                Phrase(fr: "RH, direction, administration et tous les autres", en: "HR, executives, administrators and everybody else"),
                Phrase(fr: "jamais", en: "never")
            ),
        ]
    }
}
