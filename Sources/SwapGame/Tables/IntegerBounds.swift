/// Whole numbers within limits, of which some sums are known: narrowed as far as the sums allow, then tried.
struct IntegerBounds {
    struct Sum {
        let unknowns: [Int]
        let range: ClosedRange<Int>
    }

    private let sums: [Sum]
    private let limits: [ClosedRange<Int>]
    private static let most = 20_000

    init(_ sums: [Sum], limits: [ClosedRange<Int>]) {
        self.sums = sums
        self.limits = Self.narrowed(limits, sums) ?? limits
    }

    /// The value an unknown has in all solutions; nil when there are two, or none. What is too large to be tried out counts as found out.
    func onlyValue(of unknown: Int) -> Int? {
        var possible: [Int] = []
        for value in limits[unknown] {
            var (trial, steps) = (limits, 0)
            trial[unknown] = value...value
            if isPossible(trial, &steps) { possible.append(value) }
            if possible.count > 1 { return nil }
        }
        return possible.first
    }

    private func isPossible(_ limits: [ClosedRange<Int>], _ steps: inout Int) -> Bool {
        steps += 1
        guard steps < Self.most, let limits = Self.narrowed(limits, sums) else { return false }
        let open = limits.indices.filter { limits[$0].count > 1 }.min { limits[$0].count < limits[$1].count }
        guard let open else { return true }
        for value in limits[open] {
            var trial = limits
            trial[open] = value...value
            if isPossible(trial, &steps) { return true }
        }
        return false
    }

    /// Nil when no solution is left.
    private static func narrowed(_ limits: [ClosedRange<Int>], _ sums: [Sum]) -> [ClosedRange<Int>]? {
        var (limits, isChanging) = (limits, true)
        while isChanging {
            isChanging = false
            for sum in sums {
                let low = sum.unknowns.reduce(0) { $0 + limits[$1].lowerBound }
                let high = sum.unknowns.reduce(0) { $0 + limits[$1].upperBound }
                for unknown in sum.unknowns {
                    let own = limits[unknown]
                    let least = max(own.lowerBound, sum.range.lowerBound - (high - own.upperBound))
                    let most = min(own.upperBound, sum.range.upperBound - (low - own.lowerBound))
                    guard least <= most else { return nil }
                    if least...most != own { (limits[unknown], isChanging) = (least...most, true) }
                }
            }
        }
        return limits
    }
}
