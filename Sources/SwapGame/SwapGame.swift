import Application
import Foundation

/// The swap game: cycles that differ in one thing, who of two authors wrote which of two answers, played through the site's own routes;
/// an attacker that gets everything but the keys must say which it was.
package struct SwapGame: Sendable {
    package let rounds: Int
    package let seed: UInt64
    package let leakRounds: Int
    private let measures: Measures
    private let progress: @Sendable (String) -> Void

    /// - Parameter leakRounds: for each planted leak; nil for as many as the game itself, at most forty.
    package init(rounds: Int, seed: UInt64, leakRounds: Int?, measures: Measures, progress: @escaping @Sendable (String) -> Void) {
        (self.rounds, self.seed, self.measures, self.progress) = (rounds, seed, measures, progress)
        self.leakRounds = leakRounds ?? min(rounds, 40)
    }

    package func play() async throws -> SwapReport {
        try await withFolder { folder in
            progress("founding the company")
            let table = try await GameTable.laid(in: folder, .anonymous, measures)
            let honest = try await series(nil, rounds, at: table)
            var leaks: [SwapReport.Found] = []
            for leak in Leak.allCases where leakRounds > 0 {
                let played = try await series(leak, leakRounds, at: table)
                leaks.append(SwapReport.Found(name: leak.rawValue, advantage: played.advantage.value))
            }
            return SwapReport(
                rounds: rounds, seed: seed, advantage: honest.advantage.value, upper95: honest.advantage.upper95, leaks: leaks,
                determined: honest.determined, trusted: honest.trusted)
        }
    }

    /// The game on a system that promises less: peers' answers in confidence, which whoever holds the database can attribute.
    package func playInConfidence() async throws -> Advantage {
        try await withFolder { folder in
            try await series(nil, rounds, at: try await GameTable.laid(in: folder, .confidential, measures)).advantage
        }
    }

    private func series(_ leak: Leak?, _ rounds: Int, at table: GameTable) async throws -> Series.Outcome {
        let number = leak.flatMap { Leak.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let name = leak?.rawValue ?? "the system as it is"
        var series = Series(leak: leak, rounds: rounds, draws: SeededGenerator(seed).branch(number))
        return try await series.play(at: table) { progress("\(name): \($0)") }
    }

    /// In memory where there is such a place: a round writes a few hundred times.
    private func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
        let shared = "/dev/shm"
        let base = FileManager.default.isWritableFile(atPath: shared) ? URL(fileURLWithPath: shared) : FileManager.default.temporaryDirectory
        let folder = base.appendingPathComponent("palier-game-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
