/// Which level of a ladder became which, as the crosswalk has it: a level may change its number.
struct LevelPairs: Sendable {
    private var olds: [Int: Int] = [:]

    init(_ crosswalk: Crosswalk, _ old: LadderDraft, _ new: LadderDraft) {
        let moves = crosswalk.shownMoves
        let targets = crosswalk.passage.new.filter { $0.ladder == new.key }
        for level in crosswalk.passage.old where level.ladder == old.key {
            guard let target = targets.first(where: { $0.id == moves[level.id] }) else { continue }
            // Of several that became one, that of its number is compared, else the lowest.
            if olds[target.order] == nil || level.order == target.order { olds[target.order] = level.order }
        }
    }

    func before(_ order: Int) -> Int? { olds[order] }
    func isPaired(_ old: Int) -> Bool { olds.values.contains(old) }
}
