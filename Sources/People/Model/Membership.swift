import Kernel

/// A person in a team, for a time.
package struct Membership: DatedRelation, Equatable {
    package let id: ID<Membership>
    package let person: PersonID
    package let team: TeamID
    package let span: DaySpan

    package var target: TeamID { team }
}
