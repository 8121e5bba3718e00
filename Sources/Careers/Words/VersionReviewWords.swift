import Foundation
import Kernel

/// Reading a version together before it is published.
enum VersionReviewWords {
    static let title = Phrase(fr: "Relecture", en: "Review")
    static let link = Phrase(fr: "Relecture et remarques", en: "Review and remarks")

    static func titled(_ framework: Framework, open: Int) -> Phrase {
        let name = framework.name.phrase
        let state =
            switch framework.status {
            case .draft: Phrase(fr: "pas encore donnée à lire", en: "not given to read yet")
            case .inReview where open == 0: Phrase(fr: "en relecture", en: "in review")
            case .inReview:
                Phrase(
                    fr: open == 1 ? "une remarque attend" : "\(open) remarques attendent",
                    en: open == 1 ? "one remark is waiting" : "\(open) remarks are waiting")
            case .consulted: Phrase(fr: "le personnel a été consulté", en: "the staff was consulted")
            case .published, .superseded, .archived: Phrase(fr: "ce qui en a été dit", en: "what was said of it")
            }
        return Phrase(fr: "\(name.fr), version \(framework.version) : \(state.fr)", en: "\(name.en), version \(framework.version): \(state.en)")
    }

    static func lead(_ status: FrameworkStatus) -> Phrase {
        switch status {
        case .draft:
            Phrase(
                fr: "Tant qu’une version est en brouillon, ses auteurs l’écrivent. Mise en relecture, elle attend ce que d’autres en disent.",
                en: "While a version is a draft, its authors write it. Once in review, it waits for what others say of it.")
        case .inReview:
            Phrase(
                fr: "Le texte ne bouge que lorsqu’une proposition est acceptée : ce que vous lisez est ce sur quoi les autres répondent.",
                en: "The text moves only when a suggestion is accepted: what you read is what the others answer to.")
        case .consulted:
            Phrase(
                fr: "Le texte ne change plus avant sa publication. Pour le corriger, les auteurs le remettent en brouillon.",
                en: "The text no longer changes before it is published. To correct it, the authors take it back to draft.")
        case .published, .superseded, .archived:
            Phrase(
                fr: "Cette version est publiée : les remarques restent ici comme elles ont été faites.",
                en: "This version is published: the remarks stay here as they were made.")
        }
    }

    static let open = Phrase(fr: "Mettre en relecture", en: "Put in review")
    static let openText = Phrase(
        fr:
            "Le CPO, les RH et les Heads la lisent toujours. Vous pouvez y ajouter des métiers entiers et des personnes. Le texte sera ensuite figé, sauf proposition acceptée.",
        en: "The CPO, HR and the heads always read it. You may add whole crafts and people. The text is then frozen, but for suggestions accepted.")
    static let openButton = Phrase(fr: "Mettre en relecture", en: "Put in review")
    static let opened = Phrase(fr: "La version est en relecture.", en: "The version is in review.")
    static let note = Phrase(fr: "Ce que vous demandez aux lecteurs", en: "What you ask of the readers")
    static let noteHint = Phrase(
        fr: "Ce qui a changé, ce sur quoi vous hésitez, pour quand.", en: "What changed, where you hesitate, by when.")
    static let crafts = Phrase(fr: "Métiers entiers", en: "Whole crafts")
    static let people = Phrase(fr: "Personnes", en: "People")
    static let peopleHint = Phrase(
        fr: "Leurs adresses e-mail, une par ligne.", en: "Their e-mail addresses, one a line.")

    static func unknown(_ addresses: [String]) -> Phrase {
        let list = addresses.prefix(5).joined(separator: ", ")
        return Phrase(
            fr: addresses.count == 1
                ? "Personne n’a ici l’adresse \(list). Corrigez-la ou retirez-la." : "Personne n’a ici les adresses \(list). Corrigez-les ou retirez-les.",
            en: addresses.count == 1
                ? "Nobody here has the address \(list). Correct or remove it." : "Nobody here has the addresses \(list). Correct or remove them.")
    }

    static let end = Phrase(fr: "Remettre en brouillon", en: "Take back to draft")
    static let endText = Phrase(
        fr: "Les remarques restent. Une consultation déjà enregistrée ne vaut plus pour le texte qui suivra : elle sera à refaire, ou à expliquer.",
        en: "The remarks stay. A consultation already recorded no longer counts for the text to come: it will have to be held again, or explained.")
    static let endReason = Phrase(fr: "Pourquoi", en: "Why")
    static let endButton = Phrase(fr: "Remettre en brouillon", en: "Take back to draft")
    static let ended = Phrase(fr: "La version est de nouveau un brouillon.", en: "The version is a draft again.")

    static let asked = Phrase(fr: "Ce qui est demandé", en: "What is asked")
    static let readers = Phrase(fr: "Qui la lit", en: "Who reads it")
    static let always = Phrase(fr: "Le CPO, les RH et les Heads", en: "The CPO, HR and the heads")
    static let past = Phrase(fr: "Relectures terminées", en: "Reviews that are over")

    static func craft(_ name: Phrase) -> Phrase { Phrase(fr: "Le métier \(name.fr)", en: "The craft \(name.en)") }

    static func opened(by name: String?, at instant: Date, in zone: TimeZone) -> Phrase {
        let day = Day(of: instant, in: zone)
        guard let name else { return Phrase(fr: "Depuis le \(French.day(day)).", en: "Since \(English.day(day)).") }
        return Phrase(fr: "Demandé par \(name) le \(French.day(day)).", en: "Asked by \(name) on \(English.day(day)).")
    }

    static func lasted(_ review: FrameworkReview, in zone: TimeZone) -> Phrase {
        let (from, to) = (Day(of: review.openedAt, in: zone), Day(of: review.endedAt ?? review.openedAt, in: zone))
        return Phrase(fr: "Du \(French.shortDay(from)) au \(French.day(to))", en: "From \(English.day(from)) to \(English.day(to))")
    }

    static func toRead(_ framework: Framework) -> Phrase {
        let name = framework.name.phrase
        return Phrase(
            fr: "Lire et commenter « \(name.fr) », version \(framework.version)", en: "Read and comment on “\(name.en)”, version \(framework.version)")
    }

    static func waiting(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Une remarque attend votre réponse" : "\(count) remarques attendent votre réponse",
            en: count == 1 ? "One remark waits for your answer" : "\(count) remarks wait for your answer")
    }
}
