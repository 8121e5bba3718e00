import Careers
import Kernel

/// Somebody of a cycle's population, with what the data check asks.
package struct PopulationMember: Sendable, Equatable {
    package let person: PersonID
    package let name: String
    package let joinedOn: Day?
    package let leftOn: Day?
    package let level: LevelID?
    /// Where that level leads in the cycle's framework: itself, or where the crosswalks carry it. Nil when nothing leads there.
    package let carriedLevel: LevelID?
    package let managers: [PersonID]
    /// HR named somebody to write their review.
    package let hasWriter: Bool
    /// Days on which they are away, none of which is over.
    let absences: [Absence]
    package let isExcluded: Bool
    /// Reviewed, and one of those who run the cycle.
    package let runsCycles: Bool
}
