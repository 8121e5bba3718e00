import Kernel

/// Whom the company consulted on a version before publishing it, or why nobody was.
struct Consultation: Sendable, Equatable {
    enum Opinion: String, Sendable, CaseIterable, Codable { case favourable, reserved, unfavourable, none }

    struct Held: Sendable, Equatable {
        let on: Day
        /// The works council, the staff representatives, the team itself.
        let consulted: String
        let opinion: Opinion
        let opinionText: String?
        /// Where the minutes are kept.
        let document: String?
    }

    enum Standing: Sendable, Equatable {
        case held(Held)
        case waived(because: String)
    }

    let standing: Standing
    let language: Language
    let recordedBy: String?
}
