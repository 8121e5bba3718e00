import Kernel

/// Why something about feedback is refused.
enum FeedbackRules {
    static let onlyAuthor = Phrase(fr: "Seule la personne sollicitée répond.", en: "Only the person asked answers.")
    static let onlyAsker = Phrase(fr: "Seule la personne qui demande peut retirer sa demande.", en: "Only whoever asks can withdraw the request.")
    static let onlyReceiver = Phrase(fr: "Seule la personne qui reçoit ce feedback peut le faire.", en: "Only whoever receives this feedback can do this.")
    static let nobodyAsked = Phrase(
        fr: "Personne n’a demandé ce feedback : il n’y a rien à décliner.", en: "Nobody asked for this feedback: there is nothing to decline.")
    static let expired = Phrase(
        fr: "La date est passée : cette demande a expiré. Vous pouvez donner un feedback sans qu’on vous le demande.",
        en: "The date has passed: this request has expired. You can give feedback without being asked.")
    static let nothingToKeep = Phrase(fr: "Rien n’est encore donné ici.", en: "Nothing is given here yet.")
    static let isKept = Phrase(fr: "Ce feedback est déjà dans vos preuves.", en: "This feedback is in your evidence already.")
    static let unknown = Phrase(fr: "Cette personne n’est pas là. Choisissez dans la liste.", en: "This person is not here. Choose from the list.")
    static let due = Phrase(
        fr: "Choisissez un jour entre demain et dans \(FeedbackNote.days) jours.", en: "Choose a day between tomorrow and \(FeedbackNote.days) days from now.")
    static let tooManyCompetencies = Phrase(
        fr: "Choisissez \(FeedbackNote.competencies) compétences au plus.", en: "Choose \(FeedbackNote.competencies) competencies at most.")
    static let noSuchCompetency = Phrase(fr: "Choisissez des compétences de votre grille.", en: "Choose competencies of your own grid.")
    static let tooManyRequests = Phrase(
        fr: "Vous avez déjà \(FeedbackNote.open) demandes ouvertes. Retirez-en une, ou attendez une réponse.",
        en: "You already have \(FeedbackNote.open) open requests. Withdraw one, or wait for an answer.")
    static let nothingWritten = Phrase(fr: "Écrivez quelque chose avant de donner ce feedback.", en: "Write something before giving this feedback.")
    static let changedMeanwhile = Phrase(
        fr: "Ce brouillon a changé ailleurs entre-temps. Reprenez depuis la page.", en: "This draft changed elsewhere meanwhile. Start again from the page.")

    static func isOver(_ state: FeedbackNote.State) -> Phrase {
        switch state {
        case .given: Phrase(fr: "Ce feedback est donné : il ne change plus.", en: "This feedback is given: it changes no more.")
        case .declined: Phrase(fr: "Cette demande est déclinée.", en: "This request is declined.")
        case .withdrawn: Phrase(fr: "Cette demande est retirée.", en: "This request is withdrawn.")
        case .asked, .draft: Phrase(fr: "Ce feedback n’attend pas cela.", en: "This feedback does not wait for that.")
        }
    }
}
