import Kernel

/// The last day of a stage, as a calendar shows it: without a name, a cycle or a number.
enum DateWords {
    static func lastDay(of state: CycleState) -> Phrase? {
        switch state {
        case .nominating: Phrase(fr: "Dernier jour pour choisir les pairs", en: "Last day to choose peers")
        case .collecting: Phrase(fr: "Dernier jour pour répondre", en: "Last day to answer")
        case .managerWriting: Phrase(fr: "Dernier jour pour écrire les évaluations", en: "Last day to write evaluations")
        case .publishing: Phrase(fr: "Dernier jour pour partager les dossiers", en: "Last day to share review files")
        case .conversation: Phrase(fr: "Dernier jour pour avoir les conversations", en: "Last day to hold conversations")
        case .draft, .checked, .launching, .announced, .acknowledged, .closed: nil
        }
    }
}
