import Foundation
import Kernel

/// What readers say of a version in review.
enum CommentWords {
    static let whole = Phrase(fr: "L’ensemble de la version", en: "The version as a whole")
    static let onWhole = Phrase(fr: "Dire quelque chose de l’ensemble", en: "Say something of the whole")
    static let whereElse = Phrase(
        fr: "Pour commenter un attendu ou en proposer une autre rédaction, ouvrez-le dans son parcours.",
        en: "To comment on an expectation or propose another wording, open it in its ladder.")
    static let speak = Phrase(fr: "Commenter ou proposer une rédaction", en: "Comment or propose a wording")
    static let speakOfLevel = Phrase(fr: "Commenter ce palier", en: "Comment on this level")
    static let all = Phrase(fr: "Toutes les remarques", en: "All remarks")
    static let yours = Phrase(fr: "Votre remarque", en: "Your remark")
    static let proposal = Phrase(fr: "Rédaction proposée", en: "Proposed wording")
    static let proposedHint = Phrase(
        fr: "Changez le texte pour proposer une rédaction ; laissez-le pour ne faire qu’une remarque. Un critère par ligne.",
        en: "Change the text to propose a wording; leave it to make a remark alone. One criterion a line.")
    static let send = Phrase(fr: "Envoyer", en: "Send")
    static let kept = Phrase(fr: "C’est transmis aux auteurs.", en: "It was given to the authors.")
    static let nothingSaid = Phrase(
        fr: "Il n’y a ni remarque ni changement. Écrivez l’un des deux.", en: "There is neither a remark nor a change. Write one of them.")
    static let gone = Phrase(
        fr: "Ce dont vous parlez n’est plus dans cette version. Copiez votre texte, puis relisez le parcours.",
        en: "What you speak of is no longer in this version. Copy your text, then read the ladder again.")
    static let goneNow = Phrase(fr: "Ce dont elle parle n’est plus dans cette version.", en: "What it speaks of is no longer in this version.")
    static let none = Phrase(
        fr: "Personne n’a encore rien dit. La première remarque est la plus utile.", en: "Nobody has said anything yet. The first remark is the most useful.")
    static let noneYet = Phrase(
        fr: "Les remarques viendront avec la relecture.", en: "Remarks will come with the review.")
    static let answer = Phrase(fr: "Répondre", en: "Answer")
    static let yourAnswer = Phrase(fr: "Votre réponse", en: "Your answer")
    static let accept = Phrase(fr: "Accepter cette rédaction", en: "Accept this wording")
    static let decline = Phrase(fr: "Ne pas la reprendre", en: "Decline it")
    static let resolve = Phrase(fr: "C’est réglé", en: "It is settled")
    static let reopen = Phrase(fr: "Rouvrir", en: "Open again")
    static let sayWhy = Phrase(
        fr: "Dites pourquoi cette rédaction n’est pas reprise : la personne le lira.", en: "Say why this wording is declined: the person will read it.")
    static let alreadyAnswered = Phrase(
        fr: "Quelqu’un a déjà répondu à cette remarque. Relisez-la.", en: "Somebody already answered this remark. Read it again.")
    static let outdated = Phrase(
        fr: "L’attendu a changé depuis cette proposition. Voici ce qu’elle changerait au texte d’aujourd’hui.",
        en: "The expectation changed since this suggestion was made. This is what it would change in the present text.")
    static let readChange = Phrase(
        fr: "J’ai lu le texte d’aujourd’hui, et cette rédaction le remplace.", en: "I have read the present text, and this wording replaces it.")
    static let baseChanged = Phrase(
        fr: "L’attendu a changé depuis cette proposition : comparez-les, puis cochez que vous remplacez le texte d’aujourd’hui.",
        en: "The expectation changed since this suggestion: compare them, then tick that you replace the present text.")
    static let changedSince = Phrase(
        fr: "Quelqu’un a changé cet attendu depuis que vous l’avez ouvert. Relisez-le, puis recommencez.",
        en: "Somebody changed this expectation since you opened it. Read it again, then start over.")

    static func title(_ open: Int) -> Phrase {
        open == 0
            ? Phrase(fr: "Remarques", en: "Remarks")
            : Phrase(
                fr: open == 1 ? "Une remarque à traiter" : "\(open) remarques à traiter", en: open == 1 ? "One remark to settle" : "\(open) remarks to settle")
    }

    static func settled(_ count: Int) -> Phrase {
        Phrase(fr: count == 1 ? "Une remarque réglée" : "\(count) remarques réglées", en: count == 1 ? "One remark settled" : "\(count) remarks settled")
    }

    static func by(_ name: String) -> Phrase { Phrase(fr: "Remarque de \(name)", en: "Remark by \(name)") }

    static func proposed(in language: Language) -> Phrase {
        language == .french
            ? Phrase(fr: "Votre rédaction, en français", en: "Your wording, in French")
            : Phrase(fr: "Votre rédaction, en anglais", en: "Your wording, in English")
    }

    static func backTo(_ ladder: Ladder) -> Phrase {
        let name = ladder.name.phrase
        return Phrase(fr: "Le parcours « \(name.fr) »", en: "The ladder “\(name.en)”")
    }

    static func place(_ ladder: Ladder, _ level: Level, _ competency: Competency? = nil) -> Phrase {
        let parts = [ladder.name.phrase, competency?.name.phrase, level.words].compactMap { $0 }
        return parts.dropFirst().reduce(parts[0]) { $0 + Phrase(same: ", ") + $1 }
    }

    static func state(_ state: FrameworkComment.State) -> Phrase {
        switch state {
        case .open: Phrase(fr: "À traiter", en: "To settle")
        case .resolved: Phrase(fr: "Réglée", en: "Settled")
        case .accepted: Phrase(fr: "Rédaction acceptée", en: "Wording accepted")
        case .declined: Phrase(fr: "Rédaction non reprise", en: "Wording declined")
        }
    }

    static func answered(_ decision: CommentAnswerForm.Decision) -> Phrase {
        switch decision {
        case .resolve: Phrase(fr: "La remarque est réglée.", en: "The remark is settled.")
        case .accept: Phrase(fr: "La rédaction est reprise dans la version.", en: "The wording is now in the version.")
        case .decline: Phrase(fr: "La rédaction n’est pas reprise.", en: "The wording is declined.")
        case .reopen: Phrase(fr: "La remarque est rouverte.", en: "The remark is open again.")
        }
    }

    static func answered(by name: String?, at instant: Date, in zone: TimeZone) -> Phrase {
        let day = Day(of: instant, in: zone)
        guard let name else { return Phrase(fr: "Le \(French.day(day))", en: "On \(English.day(day))") }
        return Phrase(fr: "\(name), le \(French.day(day))", en: "\(name), on \(English.day(day))")
    }
}
