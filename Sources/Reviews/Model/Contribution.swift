import Kernel

/// What one person gives to one review.
package struct Contribution: Sendable, Equatable {
    package enum Kind: String, StoredWord, Sendable, CaseIterable, Codable {
        case own = "self"
        case peer
        /// A peer of another team, where a cycle tells them apart.
        case crossTeam = "cross_team"
        case report, manager

        /// Written by whoever was asked besides the person and their managers; the cycle says whether under their name.
        package var isPerspective: Bool { Self.perspectives.contains(self) }
        package var isPeer: Bool { self == .peer || self == .crossTeam }

        package static let perspectives: [Kind] = [.peer, .crossTeam, .report]

        /// Those that questions are asked of: a peer answers the same ones whatever their team.
        static let questioned: [Kind] = [.own, .peer, .report, .manager]
        var questioned: Kind { self == .crossTeam ? .peer : self }
    }

    package enum State: String, StoredWord, Sendable, Codable { case invited, draft, submitted }

    package let id: ContributionID
    package let review: ReviewID
    package let kind: Kind
    package let author: PersonID
    package let state: State
    package let isLate: Bool
    package let version: Int

    package var isSubmitted: Bool { state == .submitted }
}
