import Kernel

enum KeyWords {
    static let openingKey = Phrase(fr: "Clé d’ouverture", en: "Opening key")
    static let holders = Phrase(fr: "Qui garde la clé d’ouverture", en: "Who keeps the opening key")
    static let whatHolders = Phrase(
        fr:
            "Trois personnes gardent chacune une partie de la clé des réponses anonymes. Deux d’entre elles, ensemble, ouvriront une seule fois, après la collecte. Nommez-les ; chacune fabrique ensuite sa partie depuis son accueil.",
        en:
            "Three people each keep a part of the key to the anonymous answers. Two of them together will open, once only, after collection. Name them; each then makes their part from their home page."
    )
    static let twoOfThree = Phrase(
        fr: "Deux parties sur trois ouvrent toutes les réponses de la campagne, une seule fois. Une seule ne dit rien. Après l’ouverture, tout est détruit.",
        en: "Two parts of three open all answers of the cycle, once. One alone says nothing. After the opening everything is destroyed.")
    static let name = Phrase(fr: "Nommer ces trois personnes", en: "Name these three people")
    static let named = Phrase(
        fr: "Les trois personnes sont nommées : chacune trouve sa tâche sur son accueil.",
        en: "The three people are named: each finds their task on their home page.")
    static let nobody = Phrase(fr: "Choisir", en: "Choose")
    static let threePeople = Phrase(
        fr: "Il faut trois personnes différentes : qui en garde deux ouvrirait seul. Au besoin, donnez le rôle à quelqu’un d’autre, dans Rôles.",
        en: "Take three different people: whoever keeps two could open alone. If need be, give the role to somebody else, under Roles.")
    static let notAnonymous = Phrase(
        fr: "Les réponses de cette campagne sont confidentielles : il n’y a pas de clé à garder.",
        en: "The answers of this cycle are confidential: there is no key to keep.")
    static let take = Phrase(fr: "Fabriquer ma partie", en: "Make my part")
    static let takeAgain = Phrase(fr: "Je l’ai perdue : en fabriquer une autre", en: "I lost it: make another")
    static let shown = Phrase(fr: "Notez votre partie maintenant", en: "Write your part down now")
    static let shownLead = Phrase(
        fr: "Elle n’est montrée que cette fois, et n’est gardée nulle part. Écrivez-la sur papier, ou dans un coffre de mots de passe à vous.",
        en: "It is shown this once, and kept nowhere. Write it on paper, or in a password safe of your own.")
    static let shownNote = Phrase(
        fr: "Si deux des trois parties se perdent après le lancement, personne ne pourra jamais lire les réponses.",
        en: "If two of the three parts are lost after the launch, nobody will ever be able to read the answers.")
    static let kept = Phrase(fr: "C’est noté", en: "It is written down")
    static let secret = Phrase(fr: "Votre partie de la clé", en: "Your part of the key")
    static let secretHint = Phrase(fr: "Huit groupes de quatre signes.", en: "Eight groups of four signs.")
    static let bring = Phrase(fr: "Apporter ma partie", en: "Bring my part")
    static let wrongWords = Phrase(
        fr: "Ce n’est pas votre partie. Relisez les huit groupes de quatre signes ; I et L se lisent 1, O se lit 0.",
        en: "This is not your part. Read the eight groups of four signs again; I and L read as 1, O reads as 0.")
    static let lent = Phrase(
        fr: "Votre partie est apportée. Il en faut une seconde pour ouvrir.", en: "Your part is there. It takes a second one to open.")
    static let opened = Phrase(
        fr: "Les réponses sont ouvertes : les managers en lisent la synthèse. La clé et les réponses scellées sont détruites.",
        en: "The answers are open: managers read their summary. The key and the sealed answers are destroyed.")
    static let launched = Phrase(
        fr: "La campagne est lancée : les parties de la clé ne changent plus.", en: "The cycle is launched: the parts of the key no longer change.")
    static let tooEarly = Phrase(
        fr: "La collecte n’est pas terminée : personne ne peut encore ouvrir.", en: "Collection is not over: nobody can open yet.")
    static let alreadyOpened = Phrase(fr: "Les réponses sont déjà ouvertes.", en: "The answers are already open.")
    static let lentAlready = Phrase(
        fr: "Votre partie est déjà apportée : une autre des trois personnes doit apporter la sienne.",
        en: "Your part is already there: another of the three people must bring theirs.")
    static let partsDiffer = Phrase(
        fr: "Les parties réunies n’ouvrent pas ces réponses. Rien n’a été changé ; prévenez qui administre le programme.",
        en: "The parts together do not open these answers. Nothing was changed; tell whoever runs the program.")

    static func part(_ part: KeyHolder.Part) -> Phrase {
        switch part {
        case .hr: Phrase(fr: "RH", en: "HR")
        case .staff: Phrase(fr: "Représentant du personnel", en: "Staff representative")
        case .operator: Phrase(fr: "Administration technique", en: "Administrator")
        }
    }

    static func notOne(_ part: KeyHolder.Part) -> Phrase {
        Phrase(
            fr: "Cette personne n’est pas, aujourd’hui, « \(self.part(part).fr) ». Choisissez dans la liste.",
            en: "This person is not “\(self.part(part).en)” today. Choose from the list.")
    }

    static func noCandidate(_ part: KeyHolder.Part) -> Phrase {
        part == .staff
            ? Phrase(
                fr: "Personne n’est représentant du personnel. Nommez-en un parmi les relations, dans Rôles.",
                en: "Nobody is a staff representative. Name one among the relations, under Roles.")
            : Phrase(fr: "Personne n’a ce rôle. Donnez-le d’abord, dans Rôles.", en: "Nobody has this role. Give it first, under Roles.")
    }

    static func standing(_ holder: KeyHolder) -> Phrase {
        if holder.openedOn != nil { return Phrase(fr: "partie apportée", en: "part brought") }
        return holder.hasKey ? Phrase(fr: "partie gardée", en: "part kept") : Phrase(fr: "pas encore fabriquée", en: "not made yet")
    }

    static func title(_ step: KeyContent.Step) -> Phrase {
        switch step {
        case .toTake: Phrase(fr: "Une partie de la clé vous attend", en: "A part of the key awaits you")
        case .taken: Phrase(fr: "Vous gardez une partie de la clé", en: "You keep a part of the key")
        case .tooEarly: Phrase(fr: "Votre partie servira après la collecte", en: "Your part will serve after collection")
        case .toOpen: Phrase(fr: "La collecte est finie : apportez votre partie", en: "Collection is over: bring your part")
        case .waiting: Phrase(fr: "Il manque une seconde partie", en: "A second part is missing")
        case .opened: Phrase(fr: "Les réponses sont ouvertes", en: "The answers are open")
        }
    }

    static func lead(_ step: KeyContent.Step, _ plan: CyclePlan) -> Phrase {
        switch step {
        case .toTake, .taken:
            Phrase(
                fr:
                    "Les réponses de « \(plan.name) » seront anonymes. Sans deux des trois parties, personne ne pourra les lire, pas même qui administre le programme.",
                en:
                    "The answers of “\(plan.name)” will be anonymous. Without two of the three parts nobody will be able to read them, not even whoever runs the program."
            )
        case .tooEarly: Phrase(fr: "Gardez-la en lieu sûr jusque-là.", en: "Keep it safe until then.")
        case .toOpen:
            Phrase(
                fr: "La première personne prête sa partie, la deuxième ouvre. Ce qui sera montré est calculé aussitôt, sans noms ni dates.",
                en: "The first person lends their part, the second opens. What will be shown is counted at once, without names or dates.")
        case .waiting: Phrase(fr: "Prévenez une des deux autres personnes.", en: "Tell one of the two other people.")
        case .opened: Phrase(fr: "Votre partie n’ouvre plus rien : vous pouvez la jeter.", en: "Your part opens nothing any more: you may throw it away.")
        }
    }

    static func toTake(_ name: String) -> Phrase {
        Phrase(fr: "Fabriquer votre partie de la clé de « \(name) »", en: "Make your part of the key of “\(name)”")
    }

    static func toOpen(_ name: String) -> Phrase {
        Phrase(fr: "Apporter votre partie : ouvrir les réponses de « \(name) »", en: "Bring your part: open the answers of “\(name)”")
    }
}
