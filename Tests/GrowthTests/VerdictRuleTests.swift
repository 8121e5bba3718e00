import Growth
import Testing

@Suite("A verdict follows from what the shared review says")
struct VerdictRuleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let managers: [(Sight, Bool)]
        var own = Sight.unanswered
        var peers: PublishedSight?
        var otherTeams: PublishedSight?
        var reports: PublishedSight?
        let verdict: Verdict
        let reason: Finding.Reason

        var testDescription: String { name }
    }

    /// The level aimed at is the fourth.
    static let cases: [Case] = [
        Case(name: "the manager saw it there", managers: [(.level(4), false)], verdict: .met, reason: .seenByManagers),
        Case(name: "above counts as there", managers: [(.level(6), false)], own: .level(2), verdict: .met, reason: .seenByManagers),
        Case(name: "with little confidence", managers: [(.level(4), true)], verdict: .partly, reason: .managerUnsure),
        Case(name: "two managers agree", managers: [(.level(4), false), (.level(5), false)], verdict: .met, reason: .seenByManagers),
        Case(name: "one of two is unsure", managers: [(.level(4), false), (.level(5), true)], verdict: .partly, reason: .managerUnsure),
        Case(name: "two managers disagree", managers: [(.level(4), false), (.level(3), false)], verdict: .partly, reason: .managersDisagree),
        Case(name: "one saw it, the other saw nothing", managers: [(.level(4), false), (.unseen, true)], verdict: .met, reason: .seenByManagers),
        Case(name: "below", managers: [(.level(3), false)], own: .level(3), verdict: .notMet, reason: .below(3)),
        Case(name: "below twice, the higher is named", managers: [(.level(1), false), (.level(3), false)], verdict: .notMet, reason: .below(3)),
        Case(name: "below and unsure is still below", managers: [(.level(3), true)], verdict: .notMet, reason: .below(3)),
        Case(name: "below, oneself there", managers: [(.level(3), false)], own: .level(4), verdict: .partly, reason: .seenByOthers([.own])),
        Case(
            name: "below, most peers there", managers: [(.level(3), false)], own: .level(3), peers: .majority(4), verdict: .partly,
            reason: .seenByOthers([.peers])),
        Case(
            name: "below, everybody else there", managers: [(.level(2), false)], own: .level(5), peers: .majority(5), reports: .majority(4),
            verdict: .partly, reason: .seenByOthers([.own, .peers, .reports])),
        Case(
            name: "below, most peers of other teams there, those of the team not", managers: [(.level(3), false)], peers: .majority(3),
            otherTeams: .majority(4), verdict: .partly, reason: .seenByOthers([.otherTeams])),
        Case(
            name: "below, peers divided around it", managers: [(.level(3), false)], peers: .spread(lowest: 3, highest: 5), verdict: .notMet,
            reason: .below(3)),
        Case(
            name: "below, peers divided above it", managers: [(.level(3), false)], peers: .spread(lowest: 4, highest: 5), verdict: .partly,
            reason: .seenByOthers([.peers])),
        Case(
            name: "below, half of the peers there is not most", managers: [(.level(3), false)],
            peers: .counts([.init(level: 3, answers: 2), .init(level: 4, answers: 2)]), verdict: .notMet, reason: .below(3)),
        Case(
            name: "below, three of five peers there or above", managers: [(.level(3), false)],
            peers: .counts([.init(level: nil, answers: 2), .init(level: 4, answers: 2), .init(level: 5, answers: 1)]), verdict: .partly,
            reason: .seenByOthers([.peers])),
        Case(name: "not seen", managers: [(.unseen, false)], own: .unseen, verdict: .notShown, reason: .unseen),
        Case(name: "not seen, oneself below", managers: [(.unseen, false)], own: .level(3), verdict: .notShown, reason: .unseen),
        Case(name: "not seen, oneself there", managers: [(.unseen, false)], own: .level(4), verdict: .partly, reason: .seenByOthers([.own])),
        Case(name: "not seen, most peers saw nothing", managers: [(.unseen, false)], peers: .majority(nil), verdict: .notShown, reason: .unseen),
        Case(name: "no answer", managers: [(.unanswered, false)], verdict: .notShown, reason: .unanswered),
        Case(name: "no manager", managers: [], verdict: .notShown, reason: .unanswered),
        Case(name: "one saw nothing, one placed it below", managers: [(.unseen, false), (.level(2), false)], verdict: .notMet, reason: .below(2)),
    ]

    @Test("of managers first, then of others", arguments: cases)
    func verdicts(_ one: Case) {
        let judges = one.managers.enumerated().map { Testimony.Judge(name: "Manager \($0)", sight: $1.0, isUnsure: $1.1) }
        let finding = Testimony(managers: judges, own: one.own, peers: one.peers, otherTeams: one.otherTeams, reports: one.reports).finding(at: 4)
        #expect(finding == Finding(one.verdict, one.reason))
    }

    @Test("what peers publish never takes away what a manager saw")
    func peersTakeNothing() {
        let seen = [Testimony.Judge(name: "M", sight: .level(4), isUnsure: false)]
        for peers: PublishedSight? in [nil, .majority(nil), .majority(1), .spread(lowest: 1, highest: 2), .counts([.init(level: 1, answers: 5)])] {
            #expect(Testimony(managers: seen, own: .level(1), peers: peers).finding(at: 4).verdict == .met)
        }
    }
}
