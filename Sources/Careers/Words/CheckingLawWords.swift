import Kernel

/// The rule of law behind a finding, where there is one.
extension CheckingWords {
    static func law(on kind: FindingKind) -> Phrase? {
        switch kind {
        case .vague, .moral, .notObservable: ruling
        case .trait:
            Phrase(
                fr: "C. trav., art. L1222-2 et L1222-3 ; Cass. soc., 15 octobre 2025, n° 22-20.716",
                en: "Labour code, art. L1222-2 and L1222-3; Cass. soc., 15 October 2025, no. 22-20.716")
        case .discriminatory:
            Phrase(fr: "C. trav., art. L1132-1", en: "French labour code, art. L1132-1")
        case .noSignal:
            ruling
        case .unpublishedWeight:
            Phrase(
                fr: "C. trav., art. L1222-3 ; Cass. soc., 15 octobre 2025, n° 22-20.716 ; directive (UE) 2023/970",
                en: "Labour code, art. L1222-3; Cass. soc., 15 October 2025, no. 22-20.716; Directive (EU) 2023/970")
        case .adverbOnly:
            Phrase(fr: "Directive (UE) 2023/970 : critères objectifs de progression", en: "Directive (EU) 2023/970: objective criteria of progression")
        case .nearDuplicate, .tooLong: nil
        }
    }

    private static let ruling = Phrase(
        fr: "Cass. soc., 15 octobre 2025, n° 22-20.716 : critères précis, objectifs et observables",
        en: "Cass. soc., 15 October 2025, no. 22-20.716: precise, objective, observable criteria")
}
