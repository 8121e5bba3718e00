import Kernel

package typealias AxisID = ID<Axis>

/// A priority of the coming period, as a manager's form ends with it.
package struct Axis: Sendable, Equatable {
    package let id: AxisID
    package let review: ReviewID
    package let contribution: ContributionID
    package let author: PersonID
    package let position: Int
    package let text: WrittenText
    /// What will show that it is done.
    package let signal: WrittenText
    /// What the manager promises.
    package let support: WrittenText?
}
