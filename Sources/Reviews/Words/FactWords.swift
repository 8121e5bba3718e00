import Evidence
import Kernel

/// Facts under an answer.
enum FactWords {
    static let facts = Phrase(fr: "Faits cités", en: "Facts cited")
    static let hint = Phrase(
        fr: "Une réponse qui repose sur des faits datés se discute mieux qu’une impression.",
        en: "An answer that rests on dated facts is easier to talk about than an impression.")
    static let others = Phrase(fr: "Autres faits de la période", en: "Other facts of the period")
    static let none = Phrase(fr: "Aucun fait partagé sur la période.", en: "No shared fact in the period.")
    static let open = Phrase(fr: "Voir les faits", en: "See the facts")
    static let write = Phrase(fr: "Écrire un fait", en: "Write a fact")
    static let unknown = Phrase(
        fr: "Un des faits cochés ne peut pas être cité ici. Choisissez parmi les faits partagés de la période.",
        en: "One of the facts ticked cannot be cited here. Choose among the shared facts of the period.")
    static let notHere = Phrase(
        fr: "Un formulaire confidentiel ne cite aucun fait : un fait est signé. Retirez-le de cet envoi.",
        en: "A confidential form cites no fact: a fact is signed. Take it out.")
    static let whyNot = Phrase(
        fr: "Ici, aucun fait ne se joint : un fait est signé, ce formulaire ne l’est pas. Ce que vous voulez signer s’écrit à part.",
        en: "No fact is attached here: a fact is signed, this form is not. What you want to sign is written apart.")
    static let writeApart = Phrase(fr: "Écrire un fait signé, à part", en: "Write a signed fact, apart")

    static func summary(_ chosen: Int, of count: Int) -> Phrase {
        if chosen == 0 {
            return Phrase(
                fr: "Citer des faits : \(French.count(count, "fait partagé", "faits partagés")) sur la période",
                en: "Cite facts: \(English.count(count, "shared fact", "shared facts")) in the period")
        }
        return Phrase(fr: "\(French.count(chosen, "fait cité", "faits cités")) sur \(count)", en: "\(chosen) of \(English.count(count, "fact", "facts")) cited")
    }

    static func unshared(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1
                ? "Un de vos faits est encore privé : partagez-le pour le citer." : "\(count) de vos faits sont encore privés : partagez-les pour les citer.",
            en: count == 1 ? "One of your facts is still private: share it to cite it." : "\(count) of your facts are still private: share them to cite them.")
    }

    static func hidden(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1 ? "Un fait cité que vous n’avez pas à lire." : "\(count) faits cités que vous n’avez pas à lire.",
            en: count == 1 ? "One fact cited that is not yours to read." : "\(count) facts cited that are not yours to read.")
    }

    static func kind(_ kind: EvidenceKind) -> Phrase {
        switch kind {
        case .document: Phrase(fr: "Document", en: "Document")
        case .measure: Phrase(fr: "Mesure", en: "Measure")
        case .message: Phrase(fr: "Message", en: "Message")
        case .observation: Phrase(fr: "Observation", en: "Observation")
        case .decision: Phrase(fr: "Décision", en: "Decision")
        case .customerFeedback: Phrase(fr: "Retour client", en: "Customer feedback")
        }
    }
}
