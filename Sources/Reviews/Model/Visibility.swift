import Kernel

/// Who may see what of a review, and from when. This value is printed before the launch, obeyed by the pages and walked by the tests.
package struct Visibility: Sendable {
    package enum Audience: String, Sendable, CaseIterable, Codable {
        case subject, manager
        case formerManager = "former_manager"
        /// Reads the sealed file, for good.
        case sharingManager = "sharing_manager"
        case author, hr, ceo, cpo, head, admin, colleague
    }

    package enum Piece: String, Sendable, CaseIterable, Codable {
        case progress
        case ownForm = "self_form"
        case objectives
        case peerNames = "peer_names"
        case confidentialAnswers = "confidential_answers"
        /// Where a cycle tells peers of other teams apart.
        case crossTeamAnswers = "cross_team_answers"
        case snapshot
        case managerForm = "manager_form"
        case signature
        case outstanding
        case particulars
    }

    package enum Moment: String, Sendable, Codable {
        case never, always, untilSent, whenSent, whileNominating, afterCollection, whenShared
    }

    private let rules: [Piece: [Audience: Moment]]
    private var splitsTeams = false

    /// Those there are in the cycle.
    package var pieces: [Piece] { Piece.allCases.filter { splitsTeams || $0 != .crossTeamAnswers } }

    /// A peer of another team is protected as any other.
    package func moment(of piece: Piece, for audience: Audience) -> Moment {
        rules[piece == .crossTeamAnswers ? .confidentialAnswers : piece]?[audience] ?? .never
    }

    /// Whether one of these may see a piece now.
    package func shows(_ piece: Piece, to audiences: Set<Audience>, _ facts: Facts) -> Bool {
        audiences.contains { facts.reaches(moment(of: piece, for: $0)) }
    }

    /// What of a review moves its pieces from hidden to shown.
    package struct Facts: Sendable, Equatable {
        package let state: CycleState
        package let isSent: Bool
        package let isShared: Bool

        package init(state: CycleState, isSent: Bool, isShared: Bool) {
            self.state = state
            self.isSent = isSent
            self.isShared = isShared
        }

        fileprivate func reaches(_ moment: Moment) -> Bool {
            switch moment {
            case .never: false
            case .always: true
            case .untilSent: !isSent
            case .whenSent: isSent
            case .whileNominating: state == .nominating
            case .afterCollection: state >= .managerWriting
            case .whenShared: isShared
            }
        }
    }

    package static func of(_ plan: CyclePlan) -> Visibility {
        var visibility =
            switch plan.mode {
            case .confidential: confidential
            case .anonymous: anonymous
            }
        visibility.splitsTeams = plan.asking.splitsTeams
        return visibility
    }

    /// Anonymous peers and reports: a sealed answer is nobody's to read again, its author included, and nobody's forms to answer are counted by name.
    package static let anonymous = Visibility(rules: confidential.rules.merging([.confidentialAnswers: [.author: .untilSent]]) { $1 })

    /// Confidential peers and reports, attributed managers and selves.
    package static let confidential = Visibility(rules: [
        .progress: [.subject: .always, .manager: .always, .hr: .always],
        .ownForm: [.subject: .always, .manager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared],
        .objectives: [.subject: .always, .manager: .whenSent, .formerManager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared],
        .peerNames: [.subject: .whileNominating, .manager: .whileNominating],
        .confidentialAnswers: [.author: .always],
        .snapshot: [.subject: .whenShared, .manager: .afterCollection, .sharingManager: .whenShared, .hr: .whenShared],
        .managerForm: [.subject: .whenShared, .manager: .whenShared, .sharingManager: .whenShared, .author: .always, .hr: .whenShared],
        .signature: [.subject: .always, .manager: .always, .hr: .always],
        .outstanding: [.author: .always, .hr: .always],
        .particulars: [.subject: .always, .manager: .always, .hr: .always],
    ])
}
