import Application
import ArgumentParser
import Foundation
import Metrics
import SwapGame

struct VerifyAnonymity: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anonymity", abstract: "Play the swap game: can whoever holds the database tell who wrote which anonymous answer?",
        discussion: """
            Each round plays a whole cycle of an invented company and hands an attacker everything but the keys; see docs/operations/anonymity.md.
            Exit code 1 when the bound of its advantage reaches .05 at 1,000 rounds or more, when a planted leak is not found above .45, or when
            published tables give an answer away. Touches no database of yours.
            """)

    @Option(help: "How many cycles are played; half of them swapped.") var rounds = 1000
    @Option(help: "The draw; the same seed plays the same rounds.") var seed: UInt64 = 2026
    @Option(help: "How many for each of the eight planted leaks; as many as rounds, at most 40, by default.") var leakRounds: Int?
    @Option(help: "text or json.") var format: VerifyDossiers.Format = .text

    func validate() throws {
        guard rounds >= 1 else { throw ValidationError("Give at least one round.") }
        guard (leakRounds ?? 0) >= 0 else { throw ValidationError("The rounds of a leak cannot be fewer than none; 0 leaves them out.") }
    }

    func run() async throws {
        let measures = Measures()
        MetricsSystem.bootstrap(measures)
        let game = SwapGame(rounds: rounds, seed: seed, leakRounds: leakRounds, measures: measures) { line in
            try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
        }
        let report = try await explaining { try await game.play() }
        print(try format == .json ? report.json() : report.text)
        if !report.holds { throw ExitCode(1) }
    }
}
