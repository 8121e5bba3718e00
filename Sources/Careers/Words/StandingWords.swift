import Kernel

/// Where a version stands, in words.
enum StandingWords {
    static func short(_ framework: Framework, on today: Day) -> Phrase {
        switch framework.standing(on: today) {
        case .writing: writing(framework.status)
        case .upcoming: Phrase(fr: "À venir", en: "Upcoming")
        case .inForce: Phrase(fr: "En vigueur", en: "In force")
        case .superseded: Phrase(fr: "Remplacée", en: "Superseded")
        case .archived: Phrase(fr: "Archivée", en: "Archived")
        }
    }

    static func badge(_ framework: Framework, on today: Day) -> String {
        switch framework.standing(on: today) {
        case .writing: framework.status == .draft ? "badge draft" : "badge review"
        case .upcoming: "badge review"
        case .inForce: "badge published"
        case .superseded: "badge ended"
        case .archived: "badge archived"
        }
    }

    /// `version 2, en vigueur depuis le 1er mars 2026`, and which one holds meanwhile.
    static func full(_ framework: Framework, among versions: [Framework], on today: Day) -> Phrase {
        let version = CareersWords.version(framework.version)
        let state = sentence(framework, on: today)
        let own = Phrase(fr: "\(version.fr), \(state.fr)", en: "\(version.en), \(state.en)")
        guard let other = versions.first(where: { $0.id != framework.id && $0.isInForce(on: today) }), !framework.isInForce(on: today)
        else {
            return own
        }
        return own
            + Phrase(fr: " ; la version \(other.version) est en vigueur", en: "; version \(other.version) is in force")
    }

    static func sentence(_ framework: Framework, on today: Day) -> Phrase {
        switch framework.standing(on: today) {
        case .writing: Phrase(fr: writing(framework.status).fr.lowercased(), en: writing(framework.status).en.lowercased())
        case .upcoming(let day): Phrase(fr: "en vigueur le \(French.day(day))", en: "in force from \(English.day(day))")
        case .inForce(let day): Phrase(fr: "en vigueur depuis le \(French.day(day))", en: "in force since \(English.day(day))")
        case .superseded: Phrase(fr: "remplacée par une version plus récente", en: "superseded by a later version")
        case .archived: Phrase(fr: "archivée", en: "archived")
        }
    }

    private static func writing(_ status: FrameworkStatus) -> Phrase {
        switch status {
        case .inReview: Phrase(fr: "En relecture", en: "In review")
        case .consulted: Phrase(fr: "Consultée", en: "Consulted on")
        default: Phrase(fr: "Brouillon", en: "Draft")
        }
    }
}

extension Framework {
    fileprivate func isInForce(on today: Day) -> Bool {
        if case .inForce = standing(on: today) { true } else { false }
    }
}
