/// How often each kind of hint was right, told after each round: anybody can play this game at home.
struct TrackRecord {
    private var records: [String: (hits: Int, misses: Int)] = [:]

    mutating func note(_ signal: Signal, truth: Bool) {
        var record = records[signal.place] ?? (0, 0)
        if signal.saysFirst == truth { record.hits += 1 } else { record.misses += 1 }
        records[signal.place] = record
    }

    /// What a hint says, by its record; nil while it may be chance.
    func opinion(on signal: Signal) -> (saysFirst: Bool, trust: Double)? {
        let (hits, misses) = records[signal.place] ?? (0, 0)
        let count = Double(hits + misses)
        if signal.isCertain, misses == 0 || hits >= 9 * misses {
            return (signal.saysFirst, (Double(hits) + 1) / (count + 2) + Double(hits) * 1e-6)
        }
        // Five standard deviations: some hundred hints are tried a thousand times.
        let distance = count == 0 ? 0 : Double(hits - misses) / count.squareRoot()
        guard abs(distance) >= 5 else { return nil }
        return (signal.saysFirst == (distance > 0), (Double(max(hits, misses)) + 1) / (count + 2))
    }
}
