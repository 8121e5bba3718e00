import Tabular

/// The levels of one ladder put in order, or why they cannot be.
enum LevelSequence: Equatable {
    /// Places in the list of names given, lowest level first.
    case ordered([Int])
    case unplaced([String])
    case tied([String])

    init(_ names: [String], of ladder: String, by order: LevelOrder) {
        let tries = order.lists(for: ladder).map { LevelSequence(names, by: $0) }
        if let found = tries.first(where: \.isOrdered) {
            self = found
        } else if order.followsFiles {
            self = .ordered(Array(names.indices))
        } else {
            self = tries.min { $0.faults < $1.faults } ?? .unplaced(names)
        }
    }

    private init(_ names: [String], by ranks: LevelRanks) {
        let found = names.map(ranks.rank(of:))
        let lost = zip(names, found).filter { $0.1 == nil }.map(\.0)
        let placed = zip(names.indices, found).compactMap { index, rank in rank.map { (index: index, rank: $0) } }
        let sorted = placed.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
        if !lost.isEmpty {
            self = .unplaced(lost)
        } else if let twin = zip(sorted, sorted.dropFirst()).first(where: { $0.rank == $1.rank }) {
            self = .tied([names[twin.0.index], names[twin.1.index]])
        } else {
            self = .ordered(sorted.map(\.index))
        }
    }

    private var isOrdered: Bool {
        if case .ordered = self { return true }
        return false
    }

    private var faults: Int {
        switch self {
        case .ordered: 0
        case .tied: 1
        case .unplaced(let names): 1 + names.count
        }
    }
}
