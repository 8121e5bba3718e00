import Foundation
import Kernel
import People

enum ReviewWords {
    static let reviews = Phrase(fr: "Évaluations", en: "Reviews")
    static let mine = Phrase(fr: "Vos évaluations", en: "Your reviews")
    static let asked = Phrase(fr: "Ce qui vous est demandé", en: "What you are asked for")
    static let team = Phrase(fr: "Les personnes que vous managez", en: "The people you manage")
    static let past = Phrase(fr: "Leurs évaluations passées", en: "Their past reviews")
    static let cycles = Phrase(fr: "Campagnes", en: "Cycles")
    static let levels = Phrase(fr: "Paliers des personnes", en: "People’s levels")
    static let nothing = Phrase(fr: "Aucune évaluation ne vous attend.", en: "No review awaits you.")
    static let nothingText = Phrase(
        fr: "Quand une campagne vous concernera, vous la trouverez ici et sur l’accueil.",
        en: "When a cycle concerns you, you will find it here and on the home page.")
    static let noCycle = Phrase(fr: "Aucune campagne", en: "No cycle")
    static let noCycleText = Phrase(
        fr: "Une campagne réunit auto-évaluations, pairs et managers sur une période. Préparez la première : rien ne part avant votre accord.",
        en: "A cycle brings self-evaluations, peers and managers together over a period. Prepare the first: nothing goes out before you agree.")

    static func title(_ asked: Int) -> Phrase {
        switch asked {
        case 0: Phrase(fr: "Aucun formulaire ne vous attend", en: "No form awaits you")
        case 1: Phrase(fr: "Un formulaire vous attend", en: "One form awaits you")
        default: Phrase(fr: "\(asked) formulaires vous attendent", en: "\(asked) forms await you")
        }
    }

    static func state(_ state: ReviewState) -> Phrase {
        switch state {
        case .notStarted: Phrase(fr: "Pas commencée", en: "Not started")
        case .selfInProgress: Phrase(fr: "Auto-évaluation en cours", en: "Self-evaluation in progress")
        case .selfSubmitted: Phrase(fr: "Auto-évaluation envoyée", en: "Self-evaluation sent")
        case .peersClosed: Phrase(fr: "Collecte terminée", en: "Collection over")
        case .managerDraft: Phrase(fr: "Le manager écrit", en: "The manager is writing")
        case .ready: Phrase(fr: "Prête à partager", en: "Ready to share")
        case .shared: Phrase(fr: "Partagée", en: "Shared")
        case .refused: Phrase(fr: "Non signée, à la demande de la personne", en: "Not signed, as the person chose")
        case .signed: Phrase(fr: "Signée", en: "Signed")
        case .signedWithReservation: Phrase(fr: "Signée avec réserve", en: "Signed with a reservation")
        }
    }

    static func form(_ kind: Contribution.Kind, about name: String) -> Phrase {
        switch kind {
        case .own: Phrase(fr: "Votre auto-évaluation", en: "Your self-evaluation")
        case .peer, .crossTeam: Phrase(fr: "Votre retour de pair sur \(name)", en: "Your feedback as a peer on \(name)")
        case .report: Phrase(fr: "Votre retour sur votre manager, \(name)", en: "Your feedback on your manager, \(name)")
        case .manager: Phrase(fr: "Votre évaluation \(Elision.de(name))", en: "Your evaluation of \(name)")
        }
    }

    /// The days of the period on which somebody managed the person.
    static func spans(_ spans: [DaySpan]) -> Phrase {
        let texts = spans.map { span in
            span.to.map {
                Phrase(fr: "du \(French.shortDay(span.from)) au \(French.day($0))", en: "from \(English.shortDay(span.from)) to \(English.day($0))")
            } ?? Phrase(fr: "depuis le \(French.day(span.from))", en: "since \(English.day(span.from))")
        }
        return Phrase(
            fr: "manager \(texts.map(\.fr).joined(separator: " puis "))", en: "manager \(texts.map(\.en).joined(separator: " then "))")
    }

    static func of(_ name: String) -> Phrase {
        Phrase(fr: "Évaluation \(Elision.de(name))", en: "Review of \(name)")
    }
}
