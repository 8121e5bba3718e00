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

    /// How sure they are together.
    static func sureness(_ sureness: Sureness) -> Phrase {
        let (fr, en): (String, String) =
            switch sureness {
            case .majority(let confidence): ("une majorité « \(word(confidence).fr) »", "a majority “\(word(confidence).en)”")
            case .counts(let counts):
                (
                    counts.map { "\($0.answers) × \(word($0.confidence).fr)" }.joined(separator: ", "),
                    counts.map { "\($0.answers) × \(word($0.confidence).en)" }.joined(separator: ", ")
                )
            }
        return Phrase(fr: "Certitude : \(fr)", en: "How sure: \(en)")
    }

    private static func word(_ confidence: Confidence) -> (fr: String, en: String) {
        let phrase = FormWords.confidence(confidence)
        return (phrase.fr.lowercased(), phrase.en.lowercased())
    }
}
