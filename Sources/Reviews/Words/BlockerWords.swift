import Kernel
import People

enum BlockerWords {
    static let title = Phrase(fr: "Ce qui bloque, et l’action qui libère", en: "What blocks, and the action that frees it")
    static let unmailed = Phrase(
        fr: "La messagerie n’est pas réglée : chacun lit sur son accueil ce qu’on lui demande, le jour où cela s’ouvre.",
        en: "Mail is not set up: everybody reads on their home page what is asked of them, on the day it opens.")
    private static let reminders = Phrase(fr: "Les relances partent d’elles-mêmes.", en: "Reminders are sent by themselves.")
    static let onlyHR = Phrase(fr: "C’est aux RH de le faire.", en: "This is for HR to do.")
    static let askHolders = Phrase(
        fr: "Deux des trois personnes qui gardent la clé doivent apporter leur partie.",
        en: "Two of the three people who keep the key have to bring their part.")

    static func none(mails: Bool) -> Phrase {
        Phrase(fr: "Rien ne bloque cette étape. ", en: "Nothing blocks this stage. ") + (mails ? reminders : unmailed)
    }

    /// Of what is asked of people by a day: when they are reminded, or that they are not.
    static func reminder(of kind: CycleBlocker.Kind, _ calendar: CycleCalendar, on today: Day, mails: Bool) -> Phrase? {
        guard kind == .fewPeers || kind == .lateWriting else { return nil }
        guard mails else { return unmailed }
        guard kind == .fewPeers else { return reminders }
        return ReminderDays.next(for: calendar.nominationsDueOn, from: today).map { day in
            Phrase(fr: "Une relance part le \(French.day(day)).", en: "A reminder is sent on \(English.day(day)).")
        }
    }

    static func heading(_ total: Int, _ state: Phrase) -> Phrase {
        Phrase(
            fr: (total == 1 ? "Un point bloque" : "\(total) points bloquent") + ". " + state.fr,
            en: (total == 1 ? "One point blocks" : "\(total) points block") + ". " + state.en)
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(
            fr: "Et \(count) \(count == 1 ? "autre, montré" : "autres, montrés") quand les premiers sont réglés.",
            en: "And \(count) more, shown once the first are settled.")
    }

    static func says(_ blocker: CycleBlocker) -> Phrase {
        guard let name = blocker.name else { return counted(blocker.kind, blocker.reviews) }
        let count = blocker.reviews
        switch blocker.kind {
        case .noManager: return Phrase(fr: "\(name) n’a plus de manager", en: "\(name) has no manager any more")
        case .managerLeft:
            return Phrase(fr: "Le manager \(Elision.de(name)) a quitté l’entreprise", en: "\(name)’s manager has left the company")
        case .managerAway:
            let forms = (fr: French.count(count, "évaluation", "évaluations"), en: English.count(count, "review", "reviews"))
            guard let until = blocker.until else {
                return Phrase(fr: "\(name) est en congé, avec \(forms.fr) à écrire", en: "\(name) is on leave, with \(forms.en) to write")
            }
            return Phrase(
                fr: "\(name) est en congé jusqu’au \(French.shortDay(until)), avec \(forms.fr) à écrire",
                en: "\(name) is on leave until \(English.shortDay(until)), with \(forms.en) to write")
        case .fewPeers, .lateWriting, .sealedAnswers: return counted(blocker.kind, count)
        }
    }

    private static func counted(_ kind: CycleBlocker.Kind, _ count: Int) -> Phrase {
        switch kind {
        case .noManager:
            Phrase(
                fr: "\(French.count(count, "personne n’a", "personnes n’ont")) plus de manager",
                en: "\(English.count(count, "person has", "people have")) no manager any more")
        case .managerLeft:
            Phrase(
                fr: "Le manager de \(French.count(count, "personne", "personnes")) a quitté l’entreprise",
                en: "The manager of \(English.count(count, "person", "people")) has left the company")
        case .managerAway:
            Phrase(
                fr: "\(French.count(count, "évaluation attend", "évaluations attendent")) un manager en congé",
                en: "\(English.count(count, "review waits", "reviews wait")) for a manager on leave")
        case .fewPeers:
            Phrase(
                fr: "\(French.count(count, "personne n’a", "personnes n’ont")) pas encore trois pairs",
                en: "\(English.count(count, "person does", "people do")) not have three peers yet")
        case .lateWriting:
            Phrase(
                fr: count == 1 ? "Une évaluation de manager manque encore" : "\(count) évaluations de managers manquent encore",
                en: count == 1 ? "One manager’s review is still missing" : "\(count) managers’ reviews are still missing")
        case .sealedAnswers: Phrase(fr: "Les réponses anonymes attendent leur clé", en: "Anonymous answers wait for their key")
        }
    }

    static func why(_ kind: CycleBlocker.Kind, _ thresholds: Thresholds) -> Phrase {
        switch kind {
        case .noManager:
            Phrase(fr: "Personne n’écrit son évaluation. Le travail déjà fait reste.", en: "Nobody writes their review. The work already done stays.")
        case .managerLeft: Phrase(fr: "Son évaluation attend un autre manager.", en: "Their review waits for another manager.")
        case .managerAway: Phrase(fr: "L’écriture se termine avant son retour.", en: "The writing ends before they are back.")
        case .fewPeers:
            Phrase(
                fr: "Sous \(thresholds.placements) réponses, rien n’est montré.", en: "Below \(thresholds.placements) answers nothing is shown.")
        case .lateWriting:
            Phrase(
                fr: "La date est passée. Une évaluation tardive reste acceptée, et signalée.",
                en: "The date has passed. A late review is still taken, and marked.")
        case .sealedAnswers: Phrase(fr: "La synthèse ne peut pas être faite avant.", en: "The summary cannot be made before.")
        }
    }

    static func action(_ action: CycleBlocker.Action) -> Phrase {
        switch action {
        case .nameWriter: Phrase(fr: "Nommer qui écrit", en: "Name who writes")
        case .changeManager: Phrase(fr: "Changer de manager", en: "Change the manager")
        case .moveDates: ChangeWords.move
        case .openAnswers: Phrase(fr: "Apporter sa partie", en: "Bring your part")
        }
    }
}
