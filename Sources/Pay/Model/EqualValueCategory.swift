import Careers
import Kernel

package typealias CategoryID = ID<EqualValueCategory>

/// Levels of several ladders whose work is of equal value, by the four criteria of Directive (EU) 2023/970, article 4.
package struct EqualValueCategory: Sendable, Equatable {
    package enum Criterion: String, Sendable, CaseIterable { case skills, effort, responsibility, conditions }

    package let id: CategoryID
    package let name: Phrase
    package let criteria: [Criterion: Phrase]
    package let levels: Set<LevelIdentity>
    package let version: Int
}
