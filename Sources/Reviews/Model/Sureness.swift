/// How sure those are who saw a level: told from as many as are asked for, and never that all agree, or all but one.
package enum Sureness: Sendable, Equatable, Codable {
    case majority(Confidence)
    case counts([Count])

    package struct Count: Sendable, Equatable, Codable {
        package let confidence: Confidence
        package let answers: Int
    }

    /// Nil when it would say too much of somebody.
    package init?(_ given: [Confidence], least: Int) {
        guard given.count >= least else { return nil }
        let counts = Confidence.allCases.reversed().map { level in Count(confidence: level, answers: given.count { $0 == level }) }.filter { $0.answers > 0 }
        let isAgreed = { (count: Count) in given.count == least ? count.answers * 2 > least : count.answers >= given.count - 1 }
        if let agreed = counts.first(where: isAgreed) {
            self = .majority(agreed.confidence)
        } else if given.count == least {
            return nil
        } else {
            self = .counts(counts)
        }
    }
}
