/// How much better than a coin an attacker did.
package struct Advantage: Sendable, Equatable {
    package let successes: Int
    package let rounds: Int

    package init(successes: Int, rounds: Int) {
        (self.successes, self.rounds) = (successes, rounds)
    }

    /// |success - 1/2|.
    package var value: Double { rounds == 0 ? 0 : abs(Double(successes) / Double(rounds) - 0.5) }

    /// The end of the exact 95 % interval of success that is further from a coin.
    package var upper95: Double {
        guard rounds > 0 else { return 0.5 }
        let interval = BinomialInterval(successes: successes, of: rounds)
        return max(abs(interval.lower - 0.5), abs(interval.upper - 0.5))
    }
}
