import SwapGame
import Testing

@Suite("What the game reports")
struct ReportTests {
    private func report(rounds: Int = 1000, upper95: Double = 0.031, leak: Double = 0.5, determined: Int = 0) -> SwapReport {
        SwapReport(
            rounds: rounds, seed: 1, advantage: 0, upper95: upper95, leaks: [.init(name: "row_order", advantage: leak)], determined: determined, trusted: [])
    }

    @Test("holds under the bound, with every leak found and nothing determined")
    func holds() {
        #expect(report().holds)
        #expect(!report(upper95: 0.05).holds)
        #expect(report(rounds: 20, upper95: 0.23).holds, "a few rounds bound nothing and refute nothing")
        #expect(!report(leak: 0.45).holds)
        #expect(!report(determined: 1).holds)
    }

    @Test("is JSON under the names that are documented")
    func json() throws {
        let text = try report().json()
        for key in ["rounds", "advantage", "upper95", "leaks", "name", "seed", "determined"] {
            let isThere = text.contains("\"\(key)\"")
            #expect(isThere, "\(key)")
        }
    }
}
