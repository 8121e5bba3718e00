import Foundation

/// What the game found.
package struct SwapReport: Sendable, Encodable {
    package struct Found: Sendable, Encodable {
        package let name: String
        package let advantage: Double

        package init(name: String, advantage: Double) {
            (self.name, self.advantage) = (name, advantage)
        }
    }

    package let rounds: Int
    package let seed: UInt64
    package let advantage: Double
    package let upper95: Double
    /// Of the planted ones.
    package let leaks: [Found]
    /// Answers of few people that the published tables leave no doubt about.
    package let determined: Int
    /// Where the attacker found what it believed, in the system as it is.
    package let trusted: [String]

    package init(rounds: Int, seed: UInt64, advantage: Double, upper95: Double, leaks: [Found], determined: Int, trusted: [String]) {
        (self.rounds, self.seed, self.advantage, self.upper95) = (rounds, seed, advantage, upper95)
        (self.leaks, self.determined, self.trusted) = (leaks, determined, trusted)
    }

    package static let wanted = 0.05
    package static let found = 0.45
    /// Fewer rounds cannot bound the advantage so closely.
    package static let enough = 1000

    /// Whether what was measured is what is promised.
    package var holds: Bool {
        (rounds < Self.enough || upper95 < Self.wanted) && leaks.allSatisfy { $0.advantage > Self.found } && determined == 0
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    package var text: String {
        let few = rounds < Self.enough ? " (fewer than \(Self.enough) rounds: the bound says little)" : ""
        let lines =
            [
                "rounds      \(rounds), seed \(seed)", "advantage   \(Self.three(advantage))",
                "upper95     \(Self.three(upper95))\(few), exact interval of Clopper and Pearson (1934)",
                "determined  \(determined) answers of few people that published tables give away",
            ]
            + leaks.map {
                "\($0.advantage > Self.found ? "found " : "MISSED") \($0.name.padding(toLength: 18, withPad: " ", startingAt: 0)) \(Self.three($0.advantage))"
            }
        return (lines + trusted.map { "believed    \($0)" }).joined(separator: "\n")
    }

    private static func three(_ number: Double) -> String { String(format: "%.3f", number) }
}
