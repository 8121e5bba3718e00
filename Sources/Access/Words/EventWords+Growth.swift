extension EventWords {
    /// Of facts, feedback, wishes and changes: French, then English.
    static let growth: Sentences = [
        "evidence.written": ("Un fait a été écrit.", "A fact was written."),
        "evidence.rewritten": ("Un fait encore privé a été récrit.", "A fact still private was rewritten."),
        "evidence.shared": ("Un fait a été partagé.", "A fact was shared."),
        "evidence.corrected": ("Un fait partagé a été corrigé.", "A shared fact was corrected."),
        "evidence.withdrawn": ("Un fait a été retiré.", "A fact was withdrawn."),
        "feedback.asked": ("Un retour a été demandé.", "Feedback was asked for."),
        "feedback.given": ("Un retour a été donné.", "Feedback was given."),
        "feedback.declined": ("Une demande de retour a été déclinée.", "A request for feedback was declined."),
        "feedback.withdrawn": ("Une demande de retour a été retirée.", "A request for feedback was withdrawn."),
        "feedback.kept": ("Un retour a été gardé comme fait.", "Feedback was kept as a fact."),
        "aspiration.written": ("Un souhait a été écrit.", "A wish was written."),
        "change.opened": ("Un changement de palier ou de périmètre a été ouvert.", "A change of level or scope was opened."),
        "change.voiced": ("Un besoin ou un accord a été écrit dans un changement.", "A need or an agreement was written in a change."),
        "change.took_effect": ("Un changement a pris effet.", "A change took effect."),
        "change.withdrawn": ("Un besoin ou un accord a été repris.", "A need or an agreement was taken back."),
    ]
}
