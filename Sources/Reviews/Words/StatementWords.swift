import Kernel

enum StatementWords {
    static func majority(_ place: String) -> Phrase {
        Phrase(fr: "Une majorité : \(place)", en: "A majority: \(place)")
    }

    static func spread(_ lowest: String, _ highest: String) -> Phrase {
        lowest == highest
            ? Phrase(fr: "Avis partagés, dont \(lowest)", en: "Divided, with \(lowest)")
            : Phrase(fr: "Avis partagés, de \(lowest) à \(highest)", en: "Divided, from \(lowest) to \(highest)")
    }
}
