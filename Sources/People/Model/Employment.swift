import Kernel

/// What only editors, the person and those they report to may know.
package struct Employment: Sendable, Equatable {
    package let person: PersonID
    package let employeeNumber: String?
    package let joinedOn: Day?
    /// The last day, included.
    package let leftOn: Day?
    package let isExternal: Bool

    package func isOver(on day: Day) -> Bool { leftOn.map { $0 < day } ?? false }
    package func isPresent(on day: Day) -> Bool { !isOver(on: day) && (joinedOn.map { $0 <= day } ?? true) }
}
