/// How the levels of a version pass into those of the next: each into one that is not lower, neither by its number nor by what it asks, and in order.
/// This is what keeps anybody from being demoted by a rewriting.
struct LevelPassage: Sendable {
    enum Fault: Sendable, Equatable {
        case missing(CrosswalkLevel)
        case lower(CrosswalkLevel, to: CrosswalkLevel)
        /// Most of what the level asks is now asked higher.
        case belowItsContent(CrosswalkLevel, to: CrosswalkLevel, least: Int)
        case crossed(CrosswalkLevel, CrosswalkLevel)
    }

    let old: [CrosswalkLevel]
    let new: [CrosswalkLevel]
    /// For each old level, how many of its expectations now stand on each new one.
    private let carried: [LevelID: [LevelID: Int]]

    init(old: [CrosswalkLevel], new: [CrosswalkLevel], from entries: [CrosswalkEntry], to others: [CrosswalkEntry], rows: [CrosswalkRow]) {
        (self.old, self.new) = (old, new)
        let place = { (levels: [CrosswalkLevel], entry: CrosswalkEntry) in levels.first { $0.ladder == entry.ladder && $0.order == entry.level }?.id }
        let left = Dictionary(entries.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        let right = Dictionary(others.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        carried = rows.filter(\.kind.isCarried).reduce(into: [:]) { carried, row in
            guard let from = row.old.first.flatMap({ left[$0] }).flatMap({ place(old, $0) }),
                let to = row.new.first.flatMap({ right[$0] }).flatMap({ place(new, $0) })
            else { return }
            carried[from, default: [:]][to, default: 0] += 1
        }
    }

    /// The lowest number a level may pass into on a ladder: its own, or that of the level where most of what it asks now stands.
    func least(for level: CrosswalkLevel, on ladder: String) -> Int {
        let places = carried[level.id] ?? [:]
        let total = places.values.reduce(0, +)
        let most = new.first { $0.ladder == ladder && 2 * (places[$0.id] ?? 0) > total }
        return max(level.order, most?.order ?? level.order)
    }

    /// How many expectations of an old level stand on a new one.
    func kept(from old: CrosswalkLevel, on new: CrosswalkLevel) -> Int { carried[old.id]?[new.id] ?? 0 }

    /// Where each level most likely goes; a level without a place above or beside it has none.
    func proposal() -> [LevelID: LevelID] {
        var moves: [LevelID: LevelID] = [:]
        for ladder in Set(old.map(\.ladder)) {
            var floor = Int.min
            for level in old.filter({ $0.ladder == ladder }).sorted(by: { $0.order < $1.order }) {
                guard let target = target(of: level) else { continue }
                let least = max(least(for: level, on: target), floor)
                guard let found = new.filter({ $0.ladder == target && $0.order >= least }).min(by: { $0.order < $1.order }) else { continue }
                moves[level.id] = found.id
                floor = found.order
            }
        }
        return moves
    }

    /// The ladder of the same key, or the one that took over most of what the level asks.
    private func target(of level: CrosswalkLevel) -> String? {
        if new.contains(where: { $0.ladder == level.ladder }) { return level.ladder }
        let places = carried[level.id] ?? [:]
        return new.filter { places[$0.id] != nil }.max { (places[$0.id] ?? 0, $1.order) < (places[$1.id] ?? 0, $0.order) }?.ladder
    }

    func faults(in moves: [LevelID: LevelID]) -> [Fault] {
        var faults: [Fault] = []
        var reached: [(CrosswalkLevel, CrosswalkLevel)] = []
        for level in old {
            guard let target = moves[level.id].flatMap({ id in new.first { $0.id == id } }) else { faults.append(.missing(level)); continue }
            let least = least(for: level, on: target.ladder)
            if target.order < level.order {
                faults.append(.lower(level, to: target))
            } else if target.order < least {
                faults.append(.belowItsContent(level, to: target, least: least))
            }
            reached.append((level, target))
        }
        for (level, target) in reached {
            for (other, otherTarget) in reached where other.ladder == level.ladder && other.order > level.order && otherTarget.order < target.order {
                faults.append(.crossed(level, other))
            }
        }
        return faults
    }
}
