/// What became of an expectation from a version to the next.
enum CrosswalkKind: String, Sendable, CaseIterable, Codable {
    case same, reworded, split, merged, dropped, new

    /// What somebody has shown of the old one is shown of the new one.
    var isCarried: Bool { self == .same || self == .reworded }

    /// How many expectations stand on each side.
    func fits(old: Int, new: Int) -> Bool {
        switch self {
        case .same, .reworded: old == 1 && new == 1
        case .split: old == 1 && new > 1
        case .merged: old > 1 && new == 1
        case .dropped: old == 1 && new == 0
        case .new: old == 0 && new == 1
        }
    }

    /// The same passage read from the new version to the old one.
    var mirrored: CrosswalkKind {
        switch self {
        case .same, .reworded: self
        case .split: .merged
        case .merged: .split
        case .dropped: .new
        case .new: .dropped
        }
    }
}
