import Foundation

/// A number of rounds on one variant of the system, the same attacker throughout.
struct Series {
    struct Outcome: Sendable {
        let advantage: Advantage
        let determined: Int
        let trusted: [String]
    }

    private let leak: Leak?
    private let rounds: Int
    private var draws: SeededGenerator
    private var attacker = Attacker()

    init(leak: Leak?, rounds: Int, draws: SeededGenerator) {
        (self.leak, self.rounds, self.draws) = (leak, rounds, draws)
    }

    /// Half of the rounds are swapped, exactly, so that a constant answer is right half of the time.
    mutating func play(at table: GameTable, _ progress: (String) -> Void) async throws -> Outcome {
        // Anybody can play at home first, where they know the answer.
        let practice = min(6, max(2, rounds / 5))
        let bits = balanced(practice) + balanced(rounds)
        var (successes, determined, trusted, told) = (0, 0, Set<String>(), Date.now)
        for (number, isSwapped) in bits.enumerated() {
            let played = try await table.round(leak, draws.branch(number), isSwapped: isSwapped)
            let signals = attacker.signals(played.haul, played.suspicion)
            if number >= practice {
                if attacker.guess(signals) != isSwapped { successes += 1 }
                trusted.formUnion(attacker.trusted(signals).map(\.place))
                determined = max(determined, played.determined)
            }
            attacker.learn(signals, truth: !isSwapped)
            if Date.now.timeIntervalSince(told) > 5 || number == bits.count - 1 {
                progress("\(max(0, number + 1 - practice)) of \(rounds) rounds")
                told = .now
            }
        }
        return Outcome(advantage: Advantage(successes: successes, rounds: rounds), determined: determined, trusted: trusted.sorted())
    }

    private mutating func balanced(_ count: Int) -> [Bool] {
        (0..<count).map { $0 % 2 == 1 }.shuffled(using: &draws)
    }
}
