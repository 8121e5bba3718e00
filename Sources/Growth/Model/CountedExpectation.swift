import Careers

/// An expectation of the level aimed at, as its progression rule counts it.
package struct CountedExpectation: Sendable, Equatable {
    package let competency: CompetencyID
    package let verdict: Verdict
    /// Its weight or its points; one where the rule counts heads.
    package let weight: Double
    /// Nobody may lack it.
    package let isRequired: Bool

    package init(_ competency: CompetencyID, _ verdict: Verdict, weight: Double = 1, isRequired: Bool = false) {
        self.competency = competency
        self.verdict = verdict
        self.weight = weight
        self.isRequired = isRequired
    }
}

/// An expectation of another level that must be shown first.
package struct CountedPrerequisite: Sendable, Equatable {
    package let competency: CompetencyID
    /// The number of the level it is of.
    package let level: Int
    package let verdict: Verdict

    package init(_ competency: CompetencyID, at level: Int, _ verdict: Verdict) {
        self.competency = competency
        self.level = level
        self.verdict = verdict
    }
}
