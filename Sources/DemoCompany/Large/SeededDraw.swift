/// Numbers from a seed, the same ones each time: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededDraw: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func number(below size: Int) -> Int { Int((next() >> 33) % UInt64(max(size, 1))) }

    mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + number(below: range.count) }

    mutating func happens(inThousand times: Int) -> Bool { number(below: 1000) < times }

    mutating func one<Item>(of items: [Item]) -> Item? { items.isEmpty ? nil : items[number(below: items.count)] }

    /// The index of a weight, as often as it weighs.
    mutating func weighted(_ weights: [Int]) -> Int {
        var rest = number(below: weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if rest < weight { return index }
            rest -= weight
        }
        return 0
    }
}
