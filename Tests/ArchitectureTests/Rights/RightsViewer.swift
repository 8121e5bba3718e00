import Kernel
import TestKit

/// Who knocks: one column of the table each.
enum RightsViewer: String, CaseIterable, Sendable {
    case stranger, admin, hr, ceo, cpo, head, manager, member, colleague
    case otherLine = "other-line"
    case former, leaver, coach
    case otherHR = "other-hr"
    case otherMember = "other-member"

    /// Nobody for a stranger.
    func member(in cast: Cast) -> Cast.Member? {
        switch self {
        case .stranger: nil
        case .admin: cast.admin
        case .hr: cast.hr
        case .ceo: cast.ceo
        case .cpo: cast.cpo
        case .head: cast.head
        case .manager: cast.tomasz
        case .member: cast.ines
        case .colleague: cast.ruben
        case .otherLine: cast.piotr
        case .former: cast.former
        case .leaver: cast.leaver
        case .coach: cast.coach
        case .otherHR: cast.elsewhereHR
        case .otherMember: cast.elsewhere
        }
    }

    /// Numbers the rows a viewer owns.
    var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
