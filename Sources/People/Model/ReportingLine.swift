import Kernel

/// A person and their manager, for a time. What a manager may see and do comes from this, on its dates, never from a title.
package struct ReportingLine: DatedRelation, Equatable {
    package let id: ID<ReportingLine>
    package let person: PersonID
    package let manager: PersonID
    package let span: DaySpan

    package var target: PersonID { manager }

    /// A person may answer to two managers at once, never to more.
    package static let mostManagers = 2
}
