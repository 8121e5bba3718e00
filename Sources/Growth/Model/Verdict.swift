/// What is known of an expectation, from the last shared review.
package enum Verdict: String, Sendable, CaseIterable, Codable, Comparable {
    case met, partly
    /// Nobody has seen it: for want of an opportunity, or of somebody who looked. The company's debt, never the person's.
    case notShown = "not_shown"
    case notMet = "not_met"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The nearest to being met first.
    package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
}
