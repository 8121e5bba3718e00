import Careers
import Evidence

/// One expectation of the level aimed at, and what is known of it.
package struct GapLine: Sendable {
    package let competency: Competency
    package let expectation: Expectation
    /// Nil before any shared review: nothing is known, so nothing is said.
    package let finding: Finding?
    package let testimony: Testimony?
    /// Nil for those who read no evidence.
    package let evidence: EvidenceTally?
}

/// An expectation of another level that must be shown first.
package struct PrerequisiteLine: Sendable {
    package let competency: Competency
    package let level: Level
    package let finding: Finding?
}
