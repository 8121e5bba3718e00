import Evidence
import Kernel

/// Who says what, one line each.
enum TestimonyWords {
    static let sources = Phrase(fr: "D’où vient ce constat", en: "Where this comes from")
    static let peers = Phrase(fr: "Les pairs", en: "Peers")
    static let otherTeams = Phrase(fr: "Les pairs d’autres équipes", en: "Peers of other teams")
    static let reports = Phrase(fr: "L’équipe", en: "Reports")
    static let evidence = Phrase(fr: "Preuves", en: "Evidence")

    static func own(_ reading: GapReading) -> Phrase {
        reading.reader == .oneself ? Phrase(fr: "Vous", en: "You") : Phrase(same: reading.name)
    }

    static func sight(_ sight: Sight, isUnsure: Bool = false) -> Phrase {
        switch sight {
        case .unanswered: return Phrase(fr: "pas de réponse", en: "no answer")
        case .unseen: return Phrase(fr: "pas observé", en: "not seen")
        case .level(let order):
            let level = level(order)
            return isUnsure ? level + Phrase(fr: ", avec peu de certitude", en: ", with little confidence") : level
        }
    }

    static func published(_ sight: PublishedSight) -> Phrase {
        switch sight {
        case .majority(let order):
            return Phrase(fr: "une majorité : ", en: "a majority: ") + place(order)
        case .spread(let lowest, let highest):
            return Phrase(fr: "avis partagés, du palier \(lowest) au palier \(highest)", en: "divided, from level \(lowest) to level \(highest)")
        case .counts(let counts):
            let parts = counts.map { count in (count.answers, place(count.level)) }
            return Phrase(
                fr: parts.map { "\($0) × \($1.fr)" }.joined(separator: ", "), en: parts.map { "\($0) × \($1.en)" }.joined(separator: ", "))
        }
    }

    static func facts(_ tally: EvidenceTally) -> Phrase {
        let count = Phrase(fr: French.count(tally.facts, "preuve", "preuves"), en: English.count(tally.facts, "fact", "facts"))
        guard tally.onlyMine > 0 else { return count }
        return count + Phrase(fr: ", dont \(tally.onlyMine) que vous seul lisez", en: ", \(tally.onlyMine) of which only you read")
    }

    private static func place(_ order: Int?) -> Phrase { order.map(level) ?? Phrase(fr: "pas observé", en: "not seen") }
    private static func level(_ order: Int) -> Phrase { Phrase(fr: "palier \(order)", en: "level \(order)") }
}
