import Kernel

enum ReminderWords {
    static let hello = Phrase(fr: "Bonjour,", en: "Hello,")

    static func subject(_ count: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(count, "tâche vous attend", "tâches vous attendent")) sur Palier",
            en: "\(English.count(count, "task awaits", "tasks await")) you on Palier")
    }

    static func opening(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une tâche vous attend :" : "\(count) tâches vous attendent :",
            en: count == 1 ? "One task awaits you:" : "\(count) tasks await you:")
    }

    static func line(_ line: Digest.Line, _ today: Day) -> Phrase {
        if line.dueOn < today {
            return Phrase(
                fr: "\(line.count) en retard depuis le \(French.weekday(line.dueOn))", en: "\(line.count) overdue since \(English.weekday(line.dueOn))")
        }
        if line.dueOn == today { return Phrase(fr: "\(line.count) à rendre aujourd’hui", en: "\(line.count) due today") }
        return Phrase(fr: "\(line.count) à rendre le \(French.weekday(line.dueOn)) au plus tard", en: "\(line.count) due by \(English.weekday(line.dueOn))")
    }

    static func home(_ address: String) -> Phrase {
        Phrase(fr: "Votre accueil dit lesquelles : \(address)", en: "Your home page says which: \(address)")
    }

    static func ends(_ organization: String) -> Phrase {
        Phrase(
            fr: "Ces rappels s’arrêtent d’eux-mêmes quand tout est fait. Palier, \(organization)",
            en: "These reminders stop by themselves when everything is done. Palier, \(organization)")
    }
}
