import Kernel

extension EvidenceKind {
    package var name: Phrase {
        switch self {
        case .document: Phrase(fr: "Document", en: "Document")
        case .measure: Phrase(fr: "Mesure", en: "Measure")
        case .message: Phrase(fr: "Message", en: "Message")
        case .observation: Phrase(fr: "Observation", en: "Observation")
        case .decision: Phrase(fr: "Décision", en: "Decision")
        case .customerFeedback: Phrase(fr: "Retour client", en: "Customer feedback")
        }
    }
}

extension Confidentiality {
    var name: Phrase {
        switch self {
        case .private: Phrase(fr: "Privé", en: "Private")
        case .shared: Phrase(fr: "Partagé", en: "Shared")
        }
    }
}
