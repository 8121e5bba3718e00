import Careers
import Kernel
import Reviews

/// What a claim is about: a theme of the grid, or one competency of it.
package enum ClaimSubject: RawRepresentable, Sendable, Hashable {
    case theme(ThemeID)
    case competency(CompetencyID)

    package init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "theme": if let id = ThemeID(parts[1]) { self = .theme(id) } else { return nil }
        case "competency": if let id = CompetencyID(parts[1]) { self = .competency(id) } else { return nil }
        default: return nil
        }
    }

    package var rawValue: String {
        switch self {
        case .theme(let id): "theme:\(id)"
        case .competency(let id): "competency:\(id)"
        }
    }
}
