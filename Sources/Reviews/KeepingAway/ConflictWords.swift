import Kernel
import People

enum ConflictWords {
    static let lead = Phrase(
        fr: "Vous pouvez ne pas répondre, sans conséquence pour vous. Choisissez à qui vous dites pourquoi.",
        en: "You may choose not to answer, and nothing follows for you. Choose whom you tell why.")
    /// For whoever answers about their manager: nobody chose them, so there is nobody else to tell.
    static let reportLead = Phrase(
        fr: "Vous pouvez ne pas répondre, sans conséquence pour vous.", en: "You may choose not to answer, and nothing follows for you.")
    static let managerLead = Phrase(
        fr:
            "Vous n’écrirez plus cette évaluation et vous ne la lirez plus. Ce que vous avez envoyé est mis de côté, sans lecteur. Les RH nomment qui l’écrit.",
        en: "You will no longer write this review, nor read it. What you sent is set aside, read by nobody. HR names who writes it.")
    static let draftGoes = Phrase(
        fr: "Ce que vous avez commencé à écrire sera effacé : personne ne le lira.", en: "What you have begun to write will be erased: nobody will read it.")
    static let declineNote = Phrase(
        fr: "Vous n’avez pas assez vu son travail, ou pas le temps : dites-le en une phrase.",
        en: "You did not see enough of the work, or lack the time: say so in one sentence.")
    static let conflict = Phrase(fr: "Un conflit d’intérêts", en: "A conflict of interest")
    static let managerNote = Phrase(
        fr: "Seules les RH lisent le motif. La personne apprendra seulement que quelqu’un d’autre écrit son évaluation.",
        en: "HR alone reads the reason. The person will only learn that somebody else writes their review.")
    static let kind = Phrase(fr: "Ce qui vous en tient à l’écart", en: "What keeps you away")
    static let choose = Phrase(fr: "Choisir un motif", en: "Choose a reason")
    static let words = Phrase(fr: "Un mot pour les RH", en: "A word for HR")
    static let wordsHint = Phrase(fr: "Lu par les RH seules.", en: "Read by HR alone.")
    static let declare = Phrase(fr: "Déclarer ce conflit", en: "Declare this conflict")
    static let declared = Phrase(fr: "C’est noté. Les RH en lisent le motif, et personne d’autre.", en: "Noted. HR alone reads the reason.")
    static let link = Phrase(fr: "Ne pas répondre…", en: "Keep away…")
    static let managerLink = Phrase(fr: "Déclarer un conflit d’intérêts", en: "Declare a conflict of interest")
    static let tooLate = Phrase(
        fr: "Il n’y a plus rien ici dont vous puissiez vous tenir à l’écart.", en: "There is nothing left here to keep away from.")
    static let alreadyAway = Phrase(fr: "C’est déjà noté : vous n’êtes pas sollicité ici.", en: "Already noted: you are not asked here.")
    static let anonymous = Phrase(
        fr:
            "Les réponses sont anonymes : depuis la fin du choix des pairs, se retirer dirait qui n’a pas répondu. Ne répondez simplement pas.",
        en: "Answers are anonymous: since the choice of peers ended, leaving would tell who did not answer. Simply do not answer.")
    static let list = Phrase(fr: "Les conflits d’intérêts déclarés", en: "Declared conflicts of interest")
    static let readers = Phrase(
        fr: "Vous seuls, aux RH, lisez cette page. La personne évaluée et son manager savent seulement qui ne prend pas part.",
        en: "HR alone reads this page. The person reviewed and their manager only know who is not taking part.")
    static let none = Phrase(fr: "Aucun conflit n’est déclaré.", en: "No conflict is declared.")
    static let noneText = Phrase(
        fr: "Un pair, un membre de l’équipe ou un manager en déclare un depuis la page de l’évaluation dont il se tient à l’écart. Il apparaîtra ici aussitôt.",
        en: "A peer, a report or a manager declares one from the page of the review they keep away from. It will appear here at once.")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Se tenir à l’écart de l’évaluation \(Elision.de(name))", en: "Keep away from the review of \(name)")
    }

    static func note(_ name: String) -> Phrase {
        Phrase(
            fr: "Seules les RH lisent le motif. \(name) et son manager apprendront seulement que vous n’y prenez pas part.",
            en: "HR alone reads the reason. \(name) and their manager will only learn that you are not taking part.")
    }

    static func kind(_ kind: ConflictOfInterest.Kind) -> Phrase {
        switch kind {
        case .personalTie: Phrase(fr: "Un lien personnel ou familial", en: "A personal or family tie")
        case .dispute: Phrase(fr: "Un différend entre nous", en: "A dispute between us")
        case .samePost: Phrase(fr: "Nous visons le même poste", en: "We compete for the same post")
        case .other: Phrase(fr: "Autre chose", en: "Something else")
        }
    }

    static func line(_ conflict: ConflictOfInterest) -> Phrase {
        let (name, about) = (conflict.name, conflict.subjectName)
        return switch conflict.standing {
        case .asked: Phrase(fr: "\(name), sollicité sur \(about)", en: "\(name), asked about \(about)")
        case .manager: Phrase(fr: "\(name), manager \(Elision.de(about))", en: "\(name), manager of \(about)")
        }
    }

    static func heading(_ count: Int, waiting: Int) -> Phrase {
        if waiting > 0 {
            return Phrase(
                fr: waiting == 1 ? "Une évaluation attend qu’on nomme qui l’écrit" : "\(waiting) évaluations attendent qu’on nomme qui les écrit",
                en: waiting == 1 ? "One review waits for somebody to be named" : "\(waiting) reviews wait for somebody to be named")
        }
        return Phrase(
            fr: count == 1 ? "Un conflit d’intérêts est déclaré" : "\(count) conflits d’intérêts sont déclarés",
            en: count == 1 ? "One conflict of interest is declared" : "\(count) conflicts of interest are declared")
    }

    static func nameWriter(_ name: String) -> Phrase {
        Phrase(
            fr: "Le manager \(Elision.de(name)) a déclaré un conflit d’intérêts : nommez qui écrit",
            en: "The manager of \(name) declared a conflict of interest: name who writes")
    }
}
