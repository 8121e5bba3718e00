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
        case peerAnswers = "peer_answers"
        /// Where a cycle tells peers of other teams apart.
        case crossTeamAnswers = "cross_team_answers"
        case reportAnswers = "report_answers"
        case snapshot
        case managerForm = "manager_form"
        case signature
        case outstanding
        case particulars

        /// Those whose answers it is: the cycle says how they answer.
        package var perspective: Contribution.Kind? {
            switch self {
            case .peerAnswers: .peer
            case .crossTeamAnswers: .crossTeam
            case .reportAnswers: .report
            case .progress, .ownForm, .objectives, .peerNames, .snapshot, .managerForm, .signature, .outstanding, .particulars: nil
            }
        }
    }

    package enum Moment: String, Sendable, Codable {
        case never, always, untilSent, whenSent, whileNominating, afterCollection, whenShared
    }

    package let modes: AnswerModes
    private let splitsTeams: Bool

    package init(_ modes: AnswerModes, splitsTeams: Bool = false) { (self.modes, self.splitsTeams) = (modes, splitsTeams) }

    /// Those there are in the cycle: no summary where everybody signs.
    package var pieces: [Piece] {
        Piece.allCases.filter { piece in
            switch piece {
            case .crossTeamAnswers: splitsTeams
            case .snapshot: modes != .attributed
            default: true
            }
        }
    }

    package func moment(of piece: Piece, for audience: Audience) -> Moment {
        (piece.perspective.flatMap { Self.answers[modes.of($0)] } ?? Self.rules[piece])?[audience] ?? .never
    }

    /// Whether the question arises: the author of most pieces is the person or a manager, who stand in the table under their own names.
    package func concerns(_ audience: Audience, _ piece: Piece) -> Bool {
        guard audience == .author else { return true }
        return switch piece {
        case .peerAnswers, .crossTeamAnswers, .reportAnswers, .managerForm, .outstanding: true
        case .progress, .ownForm, .objectives, .peerNames, .snapshot, .signature, .particulars: false
        }
    }

    /// One case that no moment brings: two case-holders open it, for a written reason.
    package func mayBeOpened(_ piece: Piece) -> Bool { piece.perspective.map { modes.of($0) == .confidential } ?? false }

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

    package static func of(_ plan: CyclePlan) -> Visibility { Visibility(plan.modes, splitsTeams: plan.asking.splitsTeams) }

    package static let confidential = Visibility(.confidential)

    /// One answer of a peer or report. Signed, it is read as the manager’s own form is, and by managers before they write. In confidence it is its
    /// author’s alone; a sealed one is nobody’s to read again, its author included.
    private static let answers: [AnswerMode: [Audience: Moment]] = [
        .attributed: [.author: .always, .subject: .whenShared, .manager: .afterCollection, .sharingManager: .whenShared, .hr: .whenShared],
        .confidential: [.author: .always],
        .anonymous: [.author: .untilSent],
    ]

    private static let rules: [Piece: [Audience: Moment]] = [
        .progress: [.subject: .always, .manager: .always, .hr: .always],
        .ownForm: [.subject: .always, .manager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared],
        .objectives: [.subject: .always, .manager: .whenSent, .formerManager: .whenSent, .sharingManager: .whenShared, .hr: .whenShared],
        .peerNames: [.subject: .whileNominating, .manager: .whileNominating],
        .snapshot: [.subject: .whenShared, .manager: .afterCollection, .sharingManager: .whenShared, .hr: .whenShared],
        .managerForm: [.subject: .whenShared, .manager: .whenShared, .sharingManager: .whenShared, .author: .always, .hr: .whenShared],
        .signature: [.subject: .always, .manager: .always, .hr: .always],
        .outstanding: [.author: .always, .hr: .always],
        .particulars: [.subject: .always, .manager: .always, .hr: .always],
    ]
}
