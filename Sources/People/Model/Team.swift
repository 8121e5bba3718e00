import Kernel

package typealias TeamID = ID<Team>

package struct Team: Sendable, Equatable {
    package let id: TeamID
    package let name: String
    /// The last day, included.
    package let closedOn: Day?
    package let version: Int

    package func isOpen(on day: Day) -> Bool { closedOn.map { $0 >= day } ?? true }
}
