import Kernel

/// Somebody holds a duty, for a time.
package struct Relation: Sendable, Equatable {
    package let id: ID<Relation>
    package let kind: RelationKind
    package let holder: PersonID
    package let team: TeamID?
    package let craft: CraftID?
    package let span: DaySpan

    func isSameDuty(_ kind: RelationKind, of holder: PersonID, team: TeamID?, craft: CraftID?) -> Bool {
        self.kind == kind && self.holder == holder && self.team == team && self.craft == craft
    }
}
