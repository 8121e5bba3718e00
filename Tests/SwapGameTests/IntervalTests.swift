import SwapGame
import Testing

@Suite("How sure a success rate is")
struct IntervalTests {
    /// Successes, trials, both ends and the bound of the advantage, by intervals.py beside this file.
    private static let known: [(successes: Int, trials: Int, lower: Double, upper: Double, bound: Double)] = [
        (0, 10, 0.000000, 0.308497, 0.500000),
        (10, 10, 0.691503, 1.000000, 0.500000),
        (20, 40, 0.338018, 0.661982, 0.161982),
        (39, 40, 0.868414, 0.999367, 0.499367),
        (500, 1000, 0.468549, 0.531451, 0.031451),
        (519, 1000, 0.487515, 0.550372, 0.050372),
        (520, 1000, 0.488515, 0.551367, 0.051367),
        (460, 1000, 0.428766, 0.491470, 0.071234),
        (1000, 1000, 0.996318, 1.000000, 0.500000),
    ]

    @Test("the exact interval is the one another program computes")
    func exact() {
        for case let (successes, trials, lower, upper, bound) in Self.known {
            let interval = BinomialInterval(successes: successes, of: trials)
            #expect(abs(interval.lower - lower) < 1e-6, "\(successes) of \(trials)")
            #expect(abs(interval.upper - upper) < 1e-6, "\(successes) of \(trials)")
            #expect(abs(Advantage(successes: successes, rounds: trials).upper95 - bound) < 1e-6, "\(successes) of \(trials)")
        }
    }

    @Test("a thousand rounds of a coin bound the advantage under .05, a hundred do not")
    func enough() {
        #expect(Advantage(successes: 500, rounds: 1000).upper95 < 0.05)
        #expect(Advantage(successes: 50, rounds: 100).upper95 > 0.05)
    }

    @Test("who is always wrong knows as much as who is always right")
    func inverse() {
        #expect(Advantage(successes: 0, rounds: 40).value == 0.5)
        #expect(Advantage(successes: 40, rounds: 40).value == 0.5)
        #expect(Advantage(successes: 20, rounds: 40).value == 0)
    }
}
