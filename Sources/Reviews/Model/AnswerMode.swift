/// How somebody answers about a person: chosen before anybody is asked, frozen at the launch. The person and their managers always sign.
package enum AnswerMode: String, StoredWord, Sendable, CaseIterable, Codable {
    /// Under their name, which the person and their managers read with the answer.
    case attributed
    /// The person and their managers never learn who wrote what; the database does.
    case confidential
    /// Nobody can tell, those who run the program included, as far as that can be done.
    case anonymous
}

/// How each perspective of a cycle answers. Peers of other teams answer as peers do: both may have to be shown together.
package struct AnswerModes: Sendable, Equatable {
    package let peers: AnswerMode
    package let reports: AnswerMode

    /// Nil when one perspective alone is anonymous: what was proved of anonymity is proved of whole cycles.
    package init?(peers: AnswerMode, reports: AnswerMode) {
        guard (peers == .anonymous) == (reports == .anonymous) else { return nil }
        (self.peers, self.reports) = (peers, reports)
    }

    private init(all mode: AnswerMode) { (peers, reports) = (mode, mode) }

    package static let confidential = AnswerModes(all: .confidential)
    package static let anonymous = AnswerModes(all: .anonymous)
    package static let attributed = AnswerModes(all: .attributed)

    package var areAnonymous: Bool { peers == .anonymous }

    package func of(_ kind: Contribution.Kind) -> AnswerMode {
        switch kind {
        case .own, .manager: .attributed
        case .peer, .crossTeam: peers
        case .report: reports
        }
    }

    /// Whether nobody is to learn who wrote a form of a kind.
    package func protects(_ kind: Contribution.Kind) -> Bool { of(kind) != .attributed }

    /// Whether somebody answers in confidence.
    var holdConfidence: Bool { peers == .confidential || reports == .confidential }

    /// Whether forms of a kind are nobody's to link to their author.
    func isAnonymous(_ kind: Contribution.Kind) -> Bool { of(kind) == .anonymous }

    /// Those that are read with their authors' names.
    var attributedPerspectives: [Contribution.Kind] { Contribution.Kind.perspectives.filter { !protects($0) } }
}
