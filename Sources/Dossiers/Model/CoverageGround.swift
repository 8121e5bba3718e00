import Kernel
import Reviews

/// Everything a coverage is computed from: nothing confidential but what the snapshots publish.
package struct CoverageGround: Sendable {
    package struct Assessment: Sendable {
        package let author: String
        package let answers: [CompetencyAnswer]

        package init(author: String, answers: [CompetencyAnswer]) {
            self.author = author
            self.answers = answers
        }
    }

    package let from: Day
    package let to: Day
    package let claims: [Claim]
    package let subjects: GridSubjects
    package let grid: Grid
    package let managers: Set<PersonID>
    package let own: [CompetencyAnswer]
    package let assessments: [Assessment]
    /// Of peers and reports who sign.
    package let voices: [(kind: Contribution.Kind, assessment: Assessment)]
    package let snapshots: [Contribution.Kind: Snapshot]
}
