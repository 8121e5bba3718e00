import Kernel

/// Where imported files go.
enum ImportTarget: Sendable, Equatable, RawRepresentable {
    case newFramework
    case nextVersion(LineageID)
    /// The draft as the person saw it when they chose.
    case replacement(FrameworkID, revision: Int)

    var rawValue: String {
        switch self {
        case .newFramework: "new"
        case .nextVersion(let lineage): "version:\(lineage)"
        case .replacement(let draft, let revision): "draft:\(draft):\(revision)"
        }
    }

    init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("new", 1): self = .newFramework
        case ("version", 2):
            guard let lineage = LineageID(parts[1]) else { return nil }
            self = .nextVersion(lineage)
        case ("draft", 3):
            guard let draft = FrameworkID(parts[1]), let revision = Int(parts[2]) else { return nil }
            self = .replacement(draft, revision: revision)
        default: return nil
        }
    }
}
