import Kernel

/// Why a way from one ladder to another leads nowhere.
package struct PassageFault: Sendable, Equatable {
    package enum Cause: Sendable, Equatable {
        case unknownLadder(String)
        case itself
        case unknownLevel(Int, of: String)
        /// The keys on the way round, from the ladder back to itself.
        case loop([String])
        case repeated(String)
    }

    /// The key of the ladder where it is written.
    package let ladder: String
    package let cause: Cause
    /// Nil for the branch; else which crossing of the ladder.
    package let crossing: Int?
}

extension PassageFault {
    package static func all(in ladders: [LadderDraft]) -> [PassageFault] {
        ladders.flatMap { branchFaults(of: $0, among: ladders) + crossingFaults(of: $0, among: ladders) }
    }

    private static func branchFaults(of ladder: LadderDraft, among ladders: [LadderDraft]) -> [PassageFault] {
        guard let branch = ladder.branch else { return [] }
        let cause = endFault(ladder, branch.entry, branch.ladder, branch.level, ladders) ?? loop(from: ladder, among: ladders)
        return cause.map { [PassageFault(ladder: ladder.key, cause: $0, crossing: nil)] } ?? []
    }

    private static func crossingFaults(of ladder: LadderDraft, among ladders: [LadderDraft]) -> [PassageFault] {
        ladder.crossings.enumerated().compactMap { index, crossing in
            let cause =
                endFault(ladder, crossing.level, crossing.ladder, crossing.other, ladders)
                ?? (isRepeated(index, of: ladder, among: ladders) ? .repeated(crossing.ladder) : nil)
            return cause.map { PassageFault(ladder: ladder.key, cause: $0, crossing: index) }
        }
    }

    private static func endFault(_ ladder: LadderDraft, _ own: Int, _ key: String, _ far: Int, _ ladders: [LadderDraft]) -> Cause? {
        if key == ladder.key { return .itself }
        guard let other = ladders.first(where: { $0.key == key }) else { return .unknownLadder(key) }
        if !ladder.levels.contains(where: { $0.order == own }) { return .unknownLevel(own, of: ladder.key) }
        return other.levels.contains { $0.order == far } ? nil : .unknownLevel(far, of: key)
    }

    /// A track that begins, by way of others, in itself.
    private static func loop(from ladder: LadderDraft, among ladders: [LadderDraft]) -> Cause? {
        let branches = Dictionary(ladders.compactMap { one in one.branch.map { (one.key, $0.ladder) } }, uniquingKeysWith: { first, _ in first })
        var way = [ladder.key]
        while let next = branches[way[way.count - 1]], way.count <= ladders.count {
            way.append(next)
            if next == ladder.key { return .loop(way) }
        }
        return nil
    }

    /// The same crossing, written before on this ladder or on the other.
    private static func isRepeated(_ index: Int, of ladder: LadderDraft, among ladders: [LadderDraft]) -> Bool {
        let crossing = ladder.crossings[index]
        if ladder.crossings[..<index].contains(crossing) { return true }
        let mirror = CrossingDraft(level: crossing.other, ladder: ladder.key, other: crossing.level)
        let earlier = ladders.prefix { $0.key != ladder.key }
        return earlier.contains { $0.key == crossing.ladder && $0.crossings.contains(mirror) }
    }
}
