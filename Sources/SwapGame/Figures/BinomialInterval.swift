import Foundation

/// The exact interval of a success rate (Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
/// Biometrika, 1934): each end leaves half of the doubt beyond it.
package struct BinomialInterval: Sendable, Equatable {
    package let lower: Double
    package let upper: Double

    package init(successes: Int, of trials: Int, confidence: Double = 0.95) {
        let doubt = (1 - confidence) / 2
        lower = successes == 0 ? 0 : Self.root { Self.tail(successes...trials, of: trials, at: $0) < doubt }
        upper = successes == trials ? 1 : Self.root { Self.tail(0...successes, of: trials, at: $0) > doubt }
    }

    /// The rate until which something holds.
    private static func root(_ holds: (Double) -> Bool) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// How probable so many successes are at a rate.
    private static func tail(_ successes: ClosedRange<Int>, of trials: Int, at rate: Double) -> Double {
        guard rate > 0, rate < 1 else { return successes.contains(rate <= 0 ? 0 : trials) ? 1 : 0 }
        let (one, zero) = (log(rate), log1p(-rate))
        // From one number of successes to the next: (n - k) / (k + 1) more ways.
        let ways = (0..<trials).reduce(into: [0.0]) { $0.append($0[$1] + log(Double(trials - $1) / Double($1 + 1))) }
        return successes.reduce(0) { $0 + exp(ways[$1] + Double($1) * one + Double(trials - $1) * zero) }
    }
}
