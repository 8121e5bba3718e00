import Kernel
import Reviews

/// Placements and published statements, in words.
enum PlacementWords {
    static let noAnswer = Phrase(fr: "sans réponse", en: "no answer")
    static let withheld = Phrase(fr: "trop peu de réponses", en: "too few answers")
    static let peers = Phrase(fr: "Pairs", en: "Peers")
    static let otherTeams = Phrase(fr: "Pairs d’autres équipes", en: "Peers of other teams")
    static let reports = Phrase(fr: "Équipe", en: "Reports")
    static let own = Phrase(fr: "La personne", en: "The person")

    static func kind(_ kind: Contribution.Kind) -> Phrase {
        switch kind {
        case .report: reports
        case .crossTeam: otherTeams
        case .peer, .own, .manager: peers
        }
    }

    static func side(_ side: Coverage.Contradiction.Side) -> Phrase {
        switch side {
        case .own: own
        case .peer: peers
        case .crossTeam: otherTeams
        case .report: reports
        }
    }

    /// A level's number; 0 when nothing was seen.
    static func level(_ number: Int) -> Phrase {
        number == 0 ? Phrase(fr: "pas observé", en: "not seen") : Phrase(fr: "palier \(number)", en: "level \(number)")
    }

    static func placement(_ number: Int?) -> Phrase { number.map(level) ?? noAnswer }

    static func sure(_ confidence: Confidence) -> Phrase {
        switch confidence {
        case .low: Phrase(fr: "peu sûr", en: "not very sure")
        case .medium: Phrase(fr: "assez sûr", en: "fairly sure")
        case .high: Phrase(fr: "sûr", en: "sure")
        }
    }

    static let ownForm = Phrase(fr: "Auto-évaluation", en: "Self-evaluation")
    static let colon = Phrase(fr: "\u{00A0}: ", en: ": ")

    static func source(_ source: CitedAnswer.Source) -> Phrase { source.perspective.map(kind) ?? ownForm }

    /// How sure they are together.
    static func sureness(_ sureness: PublishedSureness) -> Phrase {
        if let confidence = sureness.confidence {
            let word = sure(confidence)
            return Phrase(fr: "une majorité « \(word.fr) »", en: "a majority “\(word.en)”")
        }
        let parts = (sureness.counts ?? []).map { (answers: $0.answers, word: sure($0.confidence)) }
        return Phrase(
            fr: parts.map { "\($0.answers) × \($0.word.fr)" }.joined(separator: ", "), en: parts.map { "\($0.answers) × \($0.word.en)" }.joined(separator: ", ")
        )
    }

    static func statement(_ statement: PublishedStatement) -> Phrase {
        switch statement.form {
        case .withheld: return withheld
        case .single: return placement(statement.placements.first)
        case .majority:
            let place = placement(statement.placements.first)
            return Phrase(fr: "une majorité : \(place.fr)", en: "a majority: \(place.en)")
        case .spread:
            let (low, high) = (placement(statement.placements.first), placement(statement.placements.last))
            return Phrase(fr: "avis partagés, de \(low.fr) à \(high.fr)", en: "divided, from \(low.en) to \(high.en)")
        case .counts:
            let parts = (statement.counts ?? []).map { (answers: $0.answers, place: level($0.placement)) }
            return Phrase(
                fr: parts.map { "\($0.answers) × \($0.place.fr)" }.joined(separator: ", "),
                en: parts.map { "\($0.answers) × \($0.place.en)" }.joined(separator: ", "))
        }
    }
}
