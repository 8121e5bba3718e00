import Careers
import Kernel
import Reviews

enum ChangeWords {
    static let entry = Phrase(fr: "Paliers et changements", en: "Levels and changes")
    static let history = Phrase(fr: "Depuis le début", en: "Since the beginning")
    static let noHistory = Phrase(fr: "Aucun palier encore", en: "No level yet")
    static let noHistoryText = Phrase(fr: "Les RH disent sur quel palier chacun commence.", en: "HR says on which level everybody begins.")
    static let changes = Phrase(fr: "Changements de palier ou de périmètre", en: "Changes of level or scope")
    static let lead = Phrase(
        fr: "Un changement demande deux volontés écrites : un besoin de l’entreprise et le souhait de la personne. L’une ou l’autre peut venir la première.",
        en: "A change takes two written wills: a need of the company and the person’s wish. Either may come first.")
    static let proposeNeed = Phrase(fr: "Dire un besoin de l’entreprise", en: "Say a need of the company")
    static let proposeWish = Phrase(fr: "Dire un souhait", en: "Say what you would like")
    static let aspiration = Phrase(
        fr: "Votre aspiration ne vaut pas souhait : un changement n’a lieu que si vous le souhaitez ici, avec vos mots.",
        en: "Your aspiration is no wish for a change: one happens only if you wish it here, in your words.")
    static let level = Phrase(fr: "Palier visé", en: "Level aimed at")
    static let sameLevelChoice = Phrase(fr: "Le même palier, un autre périmètre", en: "The same level, another scope")
    static let scope = Phrase(fr: "Périmètre", en: "Scope")
    static let scopeHint = Phrase(fr: "Ce qui sera porté : produits, équipes, personnes, budget.", en: "What will be carried: products, teams, people, budget.")
    static let effectiveOn = Phrase(fr: "À partir du", en: "From")
    static let whyNeed = Phrase(fr: "Pourquoi l’entreprise en a besoin", en: "Why the company needs it")
    static let whyWish = Phrase(fr: "Pourquoi vous le souhaitez", en: "Why you wish it")
    static let language = Phrase(fr: "Langue de ces textes", en: "Language of these texts")
    static let open = Phrase(fr: "Proposer ce changement", en: "Propose this change")
    static let opened = Phrase(fr: "C’est écrit. L’autre volonté reste à dire.", en: "It is written. The other will remains to be said.")
    static let sayNeed = Phrase(fr: "L’entreprise en a besoin", en: "The company needs it")
    static let sayWish = Phrase(fr: "Je le souhaite", en: "I wish it")
    static let voiced = Phrase(fr: "C’est écrit, avec votre nom et la date.", en: "It is written, with your name and the date.")
    static let withdrawNeed = Phrase(fr: "Retirer le besoin", en: "Take the need back")
    static let withdrawWish = Phrase(fr: "Retirer le souhait", en: "Take the wish back")
    static let withdrawn = Phrase(fr: "C’est retiré ; ce qui avait été dit reste lisible.", en: "It is taken back; what was said stays readable.")
    static let taken = Phrase(fr: "retiré", en: "taken back")
    static let formerLevel = Phrase(fr: "un palier d’une version précédente", en: "a level of an earlier version")
    static let need = Phrase(fr: "Besoin de l’entreprise", en: "Need of the company")
    static let wish = Phrase(fr: "Souhait de la personne", en: "Wish of the person")
    static let notSaid = Phrase(fr: "pas encore dit", en: "not said yet")
    static let alreadyOpen = Phrase(
        fr: "Un changement est déjà ouvert pour cette personne. Répondez-y, ou retirez-le d’abord.",
        en: "A change is already open for this person. Answer it, or take it back first.")
    static let past = Phrase(
        fr: "Un changement ne prend pas effet dans le passé. Choisissez aujourd’hui ou un jour suivant.",
        en: "A change does not take effect in the past. Choose today or a later day.")
    static let noSuchLevel = Phrase(
        fr: "Ce palier n’est d’aucun référentiel en vigueur. Choisissez dans la liste.", en: "This level is of no framework in force. Choose from the list.")
    static let sameLevel = Phrase(
        fr: "La personne est déjà sur ce palier. Pour un autre périmètre, choisissez « le même palier ».",
        en: "The person stands on this level already. For another scope, choose “the same level”.")
    static let over = Phrase(fr: "Ce changement a déjà pris effet, ou n’est plus ouvert.", en: "This change has taken effect already, or is no longer open.")
    static let needNoLongerStands = Phrase(
        fr: "La personne qui avait dit le besoin de l’entreprise ne peut plus parler pour elle : demandez à votre manager ou aux RH de le redire.",
        en: "Whoever said the company’s need can no longer speak for it: ask your manager or HR to say it again.")
    static let toDoWish = Phrase(fr: "Dire si vous souhaitez le changement proposé", en: "Say whether you wish the change proposed")
    static let toDoNeed = Phrase(fr: "Dire si l’entreprise a besoin du changement souhaité", en: "Say whether the company needs the change wished")
    static let others = Phrase(fr: "Qui peut lire cette page", en: "Who can read this page")
    static let readers = Phrase(
        fr: "La personne, ceux à qui elle répond aujourd’hui, directement ou non, et les RH.",
        en: "The person, those they report to today, directly or not, and HR.")
    static let notKept = Phrase(
        fr: "Le jour est passé et rien n’a changé : un palier plus récent a été enregistré. Retirez ce changement ou voyez les RH.",
        en: "The day has passed and nothing changed: a more recent level was recorded. Take this change back, or see HR.")

    static let waitsForLevel = Phrase(
        fr: "Le jour est venu, les deux volontés sont dites, et le changement attend : le palier visé n’est plus en vigueur.",
        en: "The day has come, both wills are said, and the change waits: the level aimed at is no more in force.")
    static let toDoStranded = Phrase(
        fr: "Décider d’un changement qui attend : le palier visé n’est plus en vigueur",
        en: "Decide on a change that waits: the level aimed at is no more in force")

    /// Nil for a level in force: there is nothing to say.
    static func aim(_ aim: ChangeAim) -> Phrase? {
        switch aim {
        case .inForce: nil
        case .carried(let level, _):
            Phrase(
                fr: "Le palier visé est d’une version précédente. La table de passage mène à « \(level.label(.french)) » : c’est là que mènera ce changement.",
                en: "The level aimed at is of an earlier version. The crosswalk leads to “\(level.label(.english))”: this is where the change will lead.")
        case .stranded:
            Phrase(
                fr:
                    "Aucune table de passage ne mène du palier visé à un palier en vigueur. Retirez ce changement et proposez-en un autre ; sinon il attend qu’une version y mène.",
                en:
                    "No crosswalk leads from the level aimed at to a level in force. Take this change back and propose another; otherwise it waits for a version to lead there."
            )
        }
    }

    static func title(_ sheet: PersonLevels) -> Phrase {
        guard let name = sheet.current?.name else {
            return sheet.isOwn ? noHistory : Phrase(fr: "\(sheet.reading.name) : aucun palier encore", en: "\(sheet.reading.name): no level yet")
        }
        return sheet.isOwn
            ? Phrase(fr: "Votre palier : \(name.fr)", en: "Your level: \(name.en)")
            : Phrase(fr: "\(sheet.reading.name) : \(name.fr)", en: "\(sheet.reading.name): \(name.en)")
    }

    static func alreadySaid(_ will: ScopeChange.Will) -> Phrase {
        will == .need
            ? Phrase(fr: "Le besoin est déjà dit.", en: "The need is said already.") : Phrase(fr: "Le souhait est déjà dit.", en: "The wish is said already.")
    }

    static func nothingSaid(_ will: ScopeChange.Will) -> Phrase {
        will == .need
            ? Phrase(fr: "Aucun besoin n’est dit : rien à retirer.", en: "No need is said: nothing to take back.")
            : Phrase(fr: "Aucun souhait n’est dit : rien à retirer.", en: "No wish is said: nothing to take back.")
    }

    static func will(_ will: ScopeChange.Will) -> Phrase { will == .need ? need : wish }

    static func state(_ state: ScopeChange.State, today: Day, isStranded: Bool) -> Phrase {
        switch state {
        case .waiting(.need): Phrase(fr: "attend un besoin de l’entreprise", en: "waits for a need of the company")
        case .waiting(.wish): Phrase(fr: "attend le souhait de la personne", en: "waits for the person’s wish")
        case .agreed(let day) where day > today: Phrase(fr: "prendra effet le \(French.day(day))", en: "takes effect on \(English.day(day))")
        case .agreed: isStranded ? waitsForLevel : notKept
        case .effective(let day): Phrase(fr: "a pris effet le \(French.day(day))", en: "took effect on \(English.day(day))")
        case .closed: Phrase(fr: "abandonné", en: "given up")
        }
    }

    static let corrected = Phrase(fr: "corrigé par les RH, qui disent pourquoi", en: "corrected by HR, who say why")

    static func source(_ source: PersonLevel.Source) -> Phrase {
        switch source {
        case .hr: Phrase(fr: "dit par les RH", en: "said by HR")
        case .imported: Phrase(fr: "importé", en: "imported")
        case .review: Phrase(fr: "après une évaluation", en: "after a review")
        case .change: Phrase(fr: "changement voulu des deux côtés", en: "change wanted on both sides")
        }
    }

    static func span(_ from: Day, _ to: Day?) -> Phrase {
        guard let to else { return Phrase(fr: "depuis le \(French.day(from))", en: "since \(English.day(from))") }
        return Phrase(fr: "du \(French.day(from)) au \(French.day(to))", en: "from \(English.day(from)) to \(English.day(to))")
    }

    static func said(_ name: String, _ day: Day) -> Phrase { Phrase(fr: "\(name), le \(French.day(day))", en: "\(name), on \(English.day(day))") }
}
