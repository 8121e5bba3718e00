import Careers
import Foundation
import Kernel
import TestKit
import Testing

@testable import Growth

/// Hand-computed: every number below was worked out on paper first.
@Suite("Standing against a progression rule")
struct RuleStandingTests {
    static func competency(_ number: Int) -> CompetencyID { Cast.id(Competency.self, 500 + number) }

    static func expectations(_ list: [(Verdict, Double)], required: Set<Int> = []) -> [CountedExpectation] {
        list.enumerated().map { CountedExpectation(competency($0), $1.0, weight: $1.1, isRequired: required.contains($0)) }
    }

    private func steps(_ standing: RuleStanding) -> [Int] {
        standing.unlocking.steps.compactMap { step in (0..<20).first { Self.competency($0) == step.competency } }
    }

    @Test("a share: nine of twelve met is 75 %, eighty asks for ten, one more is enough")
    func share() {
        let list: [(Verdict, Double)] = Array(repeating: (.met, 1), count: 9) + [(.notMet, 1), (.notShown, 1), (.partly, 1)]
        let standing = RuleStanding(.share(atLeast: 0.8), Self.expectations(list))
        #expect(standing.earned == 9 && standing.total == 12 && standing.needed == 10 && standing.share == 0.75)
        #expect(!standing.isSatisfied)
        #expect(steps(standing) == [11], "partly comes first")
        #expect(standing.unlocking.isEnough && standing.unlocking.alternatives == 2)
        #expect(standing.unlocking.steps.first?.cause == .oneOf(12))
    }

    @Test("a share is said to the nearest percent: five of nine is 56 %, and 199 of 250 is no 80 % where eighty opens the level")
    func said() {
        let nine: [(Verdict, Double)] = Array(repeating: (.met, 1), count: 5) + [(.notMet, 1), (.notMet, 1), (.partly, 1), (.notShown, 1)]
        let said = RuleWords.standing(RuleStanding(.share(atLeast: 0.8), Self.expectations(nine)))
        #expect(said.en == "5 of 9 expectations met: 56%." && said.fr.contains("56\u{202F}%"))
        let short = RuleStanding(.weighted(atLeast: 0.8), Self.expectations([(.met, 199), (.notMet, 51)]))
        #expect(RuleWords.standing(short).en.hasSuffix("79%."), "79.6 % is short of it")
        #expect(RuleWords.standing(RuleStanding(.weighted(atLeast: 0.9), short.expectations)).en.hasSuffix("80%."))
    }

    @Test("steps inside a level are reached by the share the rule counts: nine of twelve is the second of 50, 75 and 100 %")
    func subLevels() {
        let steps = [0.5, 0.75, 1].map { SubLevel(atLeast: $0) }
        let list: [(Verdict, Double)] = Array(repeating: (.met, 1), count: 9) + [(.notMet, 1), (.notShown, 1), (.partly, 1)]
        #expect(RuleStanding(.all, Self.expectations(list), subLevels: steps).subLevelsReached == 2)
        #expect(RuleStanding(.all, Self.expectations([(.notMet, 1), (.met, 1), (.partly, 1)]), subLevels: steps).subLevelsReached == 0)
        // Weights: 5 of 10 is half, whatever the heads.
        let weighed: [(Verdict, Double)] = [(.met, 5), (.notMet, 2), (.notMet, 3)]
        #expect(RuleStanding(.weighted(atLeast: 0.9), Self.expectations(weighed), subLevels: steps).subLevelsReached == 1)
    }

    @Test("a share that falls between two heads asks for the higher one, an exact one for itself")
    func rounding() {
        let nine = Self.expectations(Array(repeating: (Verdict.notMet, 1), count: 9))
        #expect(RuleStanding(.share(atLeast: 0.75), nine).needed == 7)
        #expect(RuleStanding(.share(atLeast: 2.0 / 3), nine).needed == 6)
        let ten = Self.expectations(Array(repeating: (Verdict.notMet, 1), count: 10))
        #expect(RuleStanding(.share(atLeast: 0.7), ten).needed == 7, "0.7 × 10 is not exactly 7 in binary")
    }

    @Test("equals are ordered partly, not shown, not met, then as on the ladder; three at most")
    func ties() {
        let list: [(Verdict, Double)] = [(.notMet, 1), (.notShown, 1), (.partly, 1), (.notShown, 1), (.partly, 1), (.notMet, 1)]
        let standing = RuleStanding(.share(atLeast: 1), Self.expectations(list))
        #expect(steps(standing) == [2, 4, 1])
        #expect(!standing.unlocking.isEnough && standing.unlocking.alternatives == 3)
    }

    @Test("weights: of twenty, the heaviest unmet first, and no more than what is missing")
    func weighted() {
        // Met: 5 + 3 = 8 of 20. Asked: 70 %, 14. Missing: 6. Unmet: 4 not met, 3 partly, 3 not shown, 2 partly.
        let list: [(Verdict, Double)] = [(.met, 5), (.notMet, 4), (.partly, 3), (.met, 3), (.notShown, 3), (.partly, 2)]
        let standing = RuleStanding(.weighted(atLeast: 0.7), Self.expectations(list))
        #expect(standing.total == 20 && standing.earned == 8 && abs(standing.missing - 6) < 1e-9)
        // First the 4; then 2 are missing, which 3, 3 and 2 all give: the partly ones before, the ladder's order between them.
        #expect(steps(standing) == [1, 2])
        #expect(standing.unlocking.isEnough && standing.unlocking.alternatives == 2)
        #expect(standing.unlocking.steps.first?.cause == .weight(4, of: 20))
    }

    @Test("what weighs nothing unlocks nothing, unless nobody may lack it")
    func nothing() {
        let list: [(Verdict, Double)] = [(.partly, 0), (.notMet, 2), (.met, 1)]
        #expect(steps(RuleStanding(.weighted(atLeast: 0.9), Self.expectations(list))) == [1])
        let required = RuleStanding(.weighted(atLeast: 0.9), Self.expectations(list, required: [0]))
        #expect(steps(required) == [0, 1])
        #expect(required.unlocking.steps.first?.cause == .required)
    }

    @Test("what nobody may lack comes before what weighs more, and holds the rule back on its own")
    func required() {
        let list: [(Verdict, Double)] = [(.met, 8), (.notMet, 1), (.notShown, 1)]
        let standing = RuleStanding(.weighted(atLeast: 0.7), Self.expectations(list, required: [1]))
        #expect(standing.missing == 0 && !standing.isSatisfied)
        #expect(steps(standing) == [1], "the other adds nothing: the weights are there already")
        #expect(standing.unlocking.isEnough)
    }

    @Test("points: a number to reach, and a level that cannot give it says so")
    func points() {
        let list: [(Verdict, Double)] = [(.met, 3), (.partly, 2), (.notShown, 5)]
        let standing = RuleStanding(.points(atLeast: 8), Self.expectations(list))
        #expect(standing.earned == 3 && standing.needed == 8 && standing.isReachable)
        #expect(steps(standing) == [2] && standing.unlocking.isEnough)
        #expect(standing.unlocking.steps.first?.cause == .points(5, of: 10))
        let beyond = RuleStanding(.points(atLeast: 12), Self.expectations(list))
        #expect(!beyond.isReachable && !beyond.unlocking.isEnough)
    }

    @Test("when all are asked for, all count the same and the nearest come first")
    func all() {
        let list: [(Verdict, Double)] = [(.notMet, 1), (.met, 1), (.notShown, 1), (.partly, 1), (.notShown, 1)]
        let standing = RuleStanding(.all, Self.expectations(list))
        #expect(standing.needed == 5 && standing.earned == 1)
        #expect(steps(standing) == [3, 2, 4])
        #expect(!standing.unlocking.isEnough)
    }

    @Test("what is required and a prerequisite too is one step, before everything")
    func requiredFirst() {
        let list = Self.expectations([(.partly, 5), (.notShown, 1), (.met, 4)], required: [1])
        let standing = RuleStanding(.weighted(atLeast: 0.5), list, prerequisites: [CountedPrerequisite(Self.competency(1), at: 2, .partly)])
        #expect(standing.unlocking.steps.map(\.cause) == [.requiredFirst(level: 2)])
        #expect(standing.unlocking.isEnough, "four and one of ten are half")
    }

    @Test("a prerequisite not shown comes before everything, and alone keeps the rule from being met")
    func prerequisite() {
        let met = Self.expectations([(.met, 1), (.met, 1), (.notMet, 1)])
        let lacking = CountedPrerequisite(Self.competency(7), at: 3, .notShown)
        let standing = RuleStanding(.share(atLeast: 0.6), met, prerequisites: [lacking])
        #expect(!standing.isSatisfied && standing.missing == 0)
        #expect(steps(standing) == [7])
        #expect(standing.unlocking.steps.first?.cause == .prerequisite(level: 3) && standing.unlocking.isEnough)
        let shown = RuleStanding(.share(atLeast: 0.6), met, prerequisites: [CountedPrerequisite(Self.competency(7), at: 3, .met)])
        #expect(shown.isSatisfied && shown.unlocking.steps.isEmpty && shown.unlocking.isEnough)
    }
}
