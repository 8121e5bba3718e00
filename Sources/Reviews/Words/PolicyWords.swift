import Kernel

enum PolicyWords {
    static let launched = Phrase(
        fr: "Cette campagne est lancée : elle ne se modifie plus.", en: "This cycle is launched: it can no longer be changed.")
    static let unchecked = Phrase(
        fr: "Le contrôle des données n’est pas terminé. Reprenez-le avant de lancer.", en: "The data check is not finished. Complete it before launching.")
    static let onlyHR = Phrase(fr: "Seules les RH peuvent clore une campagne.", en: "Only HR can close a cycle.")
    static let notAcknowledged = Phrase(
        fr: "Les conversations ne sont pas terminées : la campagne ne peut pas encore être close.",
        en: "Conversations are not over: the cycle cannot be closed yet.")
    static let stillPassing = Phrase(
        fr: "Une étape se prépare encore pour une partie des personnes. Réessayez dans un instant.",
        en: "A stage is still being prepared for some people. Try again in a moment.")
    static let notYourPeers = Phrase(
        fr: "Seuls la personne et son manager composent cette liste.", en: "Only the person and their manager make this list.")
    static let nominationsClosed = Phrase(
        fr: "Le choix des pairs n’est pas ouvert.", en: "The choice of peers is not open.")
    static let sent = Phrase(
        fr: "Ce formulaire est envoyé : il ne se modifie plus.", en: "This form is sent: it can no longer be changed.")
    static let onlyManager = Phrase(
        fr: "Seul le manager de la personne peut le faire.", en: "Only the person’s manager can do this.")
    static let noLongerManager = Phrase(
        fr: "Vous n’êtes plus le manager de cette personne : ce que vous avez écrit reste lisible, et ne se modifie plus.",
        en: "You are no longer this person’s manager: what you wrote stays readable, and can no longer be changed.")
    static let keptAway = Phrase(
        fr: "Vous avez déclaré un conflit d’intérêts : vous n’écrivez plus cette évaluation.",
        en: "You declared a conflict of interest: you no longer write this review.")
    static let shared = Phrase(fr: "Cette évaluation est déjà partagée.", en: "This review is already shared.")
    static let sharingNotOpen = Phrase(
        fr: "Le partage n’est pas encore ouvert. Vous le retrouverez sur l’accueil dès qu’il le sera.",
        en: "Sharing is not open yet. You will find it on the home page as soon as it is.")
    static let onlySubject = Phrase(fr: "Seule la personne évaluée peut signer.", en: "Only the person reviewed can sign.")
    static let nothingToSign = Phrase(
        fr: "Rien n’est encore partagé avec vous : il n’y a rien à signer.", en: "Nothing is shared with you yet: there is nothing to sign.")
    static let signed = Phrase(fr: "Cette évaluation est déjà signée.", en: "This review is already signed.")
    static let cycleClosed = Phrase(fr: "La campagne est close.", en: "The cycle is closed.")

    static func gate(_ gate: FormGate) -> Phrase {
        switch gate {
        case .notYet: Phrase(fr: "Ce formulaire n’est pas encore ouvert.", en: "This form is not open yet.")
        case .snapshotTaken:
            Phrase(
                fr:
                    "La collecte est terminée : une réponse confidentielle arrivée maintenant se reconnaîtrait, elle ne sera donc pas montrée. N’écrivez rien ici.",
                en: "Collection is over: a confidential answer arriving now could be recognised, so it will not be shown. Do not write anything here.")
        case .tooClose:
            Phrase(
                fr:
                    "Vous dirigez cette personne, ou vous lui rendez compte : on n’est pas pair de son manager ni de son équipe. Votre réponse ne comptera pas.",
                en: "You manage this person, or you report to them: nobody is a peer of their manager or their reports. Your answer will not count.")
        case .gone:
            Phrase(
                fr: "Cette personne a quitté l’entreprise : rien n’est plus demandé.", en: "This person has left the company: nothing is asked any more.")
        case .shared: Phrase(fr: "Ce formulaire est fermé : l’évaluation est partagée.", en: "This form is closed: the review is shared.")
        case .closed:
            Phrase(
                fr: "Ce formulaire est fermé : la campagne est close, et l’évaluation n’a pas été partagée.",
                en: "This form is closed: the cycle is closed, and the review was not shared.")
        case .open, .late: Phrase(fr: "Ce formulaire est ouvert.", en: "This form is open.")
        }
    }
    static let needsBothWills = Phrase(
        fr: "Un changement demande un besoin de l’entreprise, dit par quelqu’un d’autre, et le souhait de la personne elle-même.",
        en: "A change takes a need of the company, said by somebody else, and the person’s own wish.")
}
