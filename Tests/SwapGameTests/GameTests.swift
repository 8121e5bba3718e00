import Application
import SwapGame
import Testing

@Suite("The swap game, whole cycles of it", .serialized)
struct GameTests {
    private func game(rounds: Int, leakRounds: Int) -> SwapGame {
        SwapGame(rounds: rounds, seed: 7, leakRounds: leakRounds, measures: Measures()) { _ in }
    }

    @Test("in confidence, whoever holds the database reads who wrote what")
    func confidence() async throws {
        let advantage = try await game(rounds: 2, leakRounds: 0).playInConfidence()
        #expect(advantage.value == 0.5)
    }

    @Test("in anonymity the attacker finds nothing to believe, and published tables give no answer away")
    func anonymity() async throws {
        let report = try await game(rounds: 4, leakRounds: 0).play()
        #expect(report.advantage == 0)
        #expect(report.trusted.isEmpty, "\(report.trusted)")
        #expect(report.determined == 0)
        #expect(report.holds)
    }
}
