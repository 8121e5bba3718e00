extension LongTableReader {
    /// The places of a ladder's levels from the lowest to the highest; and a question when nobody has said which is the lowest.
    mutating func sequence(of ladder: GatheredLadder) -> (places: [Int], question: UnorderedLevels?) {
        let names = ladder.levels.map(\.name)
        let asFound = Array(names.indices)
        guard names.count > 1 else { return (asFound, nil) }
        let sequence = order.map { LevelSequence(names, of: ladder.name, by: $0) }
        if case .ordered(let places) = sequence { return (places, nil) }
        if ladder.levels.contains(where: { $0.order != nil }) { return (sequenceOfColumn(ladder), nil) }
        if let numbers = NumberedLevels.numbers(of: names) {
            add(.note, Self.orderedByNumber(ladder.name), ladder.line)
            return (asFound.sorted { numbers[$0] < numbers[$1] }, nil)
        }
        let place = SourcePlace(file: file, line: ladder.line)
        return (asFound, UnorderedLevels(ladder: ladder.name, names: names, place: place, sequence: sequence))
    }

    private mutating func sequenceOfColumn(_ ladder: GatheredLadder) -> [Int] {
        let asFound = Array(ladder.levels.indices)
        for level in ladder.levels where level.order == nil { add(.error, Self.noOrder(level.name, columns[.order]), level.line) }
        let sorted = asFound.sorted { (ladder.levels[$0].order ?? 0, $0) < (ladder.levels[$1].order ?? 0, $1) }
        for (low, high) in zip(sorted, sorted.dropFirst()) {
            guard let order = ladder.levels[high].order, order == ladder.levels[low].order else { continue }
            add(.error, Self.sameOrder(ladder.levels[low].name, ladder.levels[high].name, order), ladder.levels[high].line)
        }
        return sorted
    }
}
