import Kernel

enum AnonymityWords {
    static let peersMode = Phrase(fr: "Réponses des pairs", en: "Answers of peers")
    static let reportsMode = Phrase(fr: "Réponses des membres de l’équipe", en: "Answers of reports")
    static let bothOrNeither = Phrase(
        fr: "Anonymes, les pairs et l’équipe le sont ensemble : choisissez le même mode des deux côtés.",
        en: "Peers and reports are anonymous together: choose the same mode for both.")
    static let modeHint = Phrase(
        fr:
            "Attribuées : la personne et ses managers lisent chaque réponse avec le nom de son auteur, qui le sait avant d’écrire. Confidentielles : personne ne lit qui a écrit quoi, la base de données le sait. Anonymes : personne ne peut le savoir ; trois personnes gardent la clé. Le choix est figé au lancement.",
        en:
            "Attributed: the person and their managers read each answer with its author’s name, and the author knows before writing. Confidential: nobody reads who wrote what, the database knows. Anonymous: nobody can know; three people keep the key. The choice is frozen at the launch."
    )
    static let otherSecret = Phrase(
        fr: "Ces réponses sont scellées avec un autre secret que celui de cette machine. Remettez en place le fichier « .slots » d’origine.",
        en: "These answers are locked with another secret than this machine’s. Put the original “.slots” file back.")
    static let onlyThisBrowser = Phrase(
        fr:
            "Votre brouillon ne s’ouvre que dans ce navigateur. Il est perdu si vous vous déconnectez, si vous changez d’appareil ou si vous effacez les cookies.",
        en: "Your draft opens in this browser only. It is lost when you sign out, change device or clear cookies.")
    static let final = Phrase(
        fr: "Une fois envoyée, votre réponse ne s’ouvre plus, pas même pour vous.", en: "Once sent, your answer can no longer be opened, not even by you.")
    static let sent = Phrase(
        fr: "Votre réponse est parmi les autres, scellée. Personne ne peut dire laquelle est la vôtre, et plus personne ne la rouvrira ici.",
        en: "Your answer is among the others, sealed. Nobody can say which is yours, and nobody will open it here again.")
    static let listed = Phrase(
        fr: "Si vous avez déjà répondu, cette ligne disparaîtra d’elle-même : la participation est notée par groupes, à des heures tirées au sort.",
        en: "If you have answered already, this line will go by itself: participation is recorded in groups, at hours drawn by lot.")
    static let limits = Phrase(fr: "Ce que l’anonymat ne couvre pas", en: "What anonymity does not cover")
    static let attackers: [Phrase] = [
        Phrase(
            fr: "Quelqu’un qui modifierait le programme pendant que vous répondez.", en: "Somebody who would change the program while you answer."),
        Phrase(
            fr: "Deux des trois gardiens de la clé qui s’entendraient, avec une copie de la base et le secret de la machine.",
            en: "Two of the three key holders acting together, with a copy of the database and the machine’s secret."),
        Phrase(
            fr: "Vos collègues, si tous les autres se disaient ce qu’ils ont répondu.",
            en: "Your colleagues, if all the others told each other what they answered."),
        Phrase(fr: "Votre façon d’écrire.", en: "Your way of writing."),
    ]
    static let awaiting = Phrase(
        fr: "Les réponses anonymes sont scellées : deux des trois gardiens de la clé doivent les ouvrir. Leur synthèse apparaîtra ici.",
        en: "The anonymous answers are sealed: two of the three key holders must open them. Their summary will appear here.")
    static let noSeverity = Phrase(
        fr: "Ces réponses n’entrent dans aucune correction de sévérité : on ne sait pas qui les a écrites.",
        en: "These answers enter no correction of severity: nobody knows who wrote them.")

    static func mode(_ mode: AnswerMode) -> Phrase {
        switch mode {
        case .attributed: Phrase(fr: "Attribuées (signées)", en: "Attributed (signed)")
        case .confidential: Phrase(fr: "Confidentielles", en: "Confidential")
        case .anonymous: Phrase(fr: "Anonymes", en: "Anonymous")
        }
    }

    static func anonymous(_ k: Int) -> Phrase {
        Phrase(
            fr: "Votre réponse est anonyme : personne ne pourra la relier à vous. En dessous de \(k) réponses, rien n’est montré.",
            en: "Your answer is anonymous: nobody will be able to link it to you. Below \(k) answers nothing is shown.")
    }

    static func tooLong(_ excess: Int) -> Phrase {
        Phrase(
            fr:
                "Ce formulaire est trop long de \(French.count(excess, "caractère", "caractères")) environ : toutes les réponses anonymes ont la même taille. Raccourcissez vos commentaires.",
            en: "This form is about \(English.count(excess, "character", "characters")) too long: all anonymous answers have one size. Shorten your comments.")
    }

    static func progress(_ progress: AnonymousProgress) -> Phrase {
        Phrase(
            fr:
                "Réponses anonymes : environ \(progress.share) % de participation, au \(French.shortDay(progress.countedOn)). Ce chiffre est arrondi à la dizaine, une fois par jour.",
            en:
                "Anonymous answers: about \(progress.share)% have taken part, on \(English.shortDay(progress.countedOn)). The figure is rounded to the nearest ten, once a day."
        )
    }
}
