import Kernel
import Site

struct RelationForm: Form {
    static let kind = FieldDeclaration(NameRelation.kindField, .choice)
    static let holder = FieldDeclaration(NameRelation.holderField, .choice)
    static let team = FieldDeclaration(NameRelation.teamField, .choice, isRequired: false)
    static let craft = FieldDeclaration(NameRelation.craftField, .choice, isRequired: false)
    static let from = FieldDeclaration(GrantRole.fromField, .day)
    static let to = FieldDeclaration(GrantRole.toField, .day, isRequired: false)
    static let fields = [kind, holder, team, craft, from, to]

    let kind: RelationKind?
    /// Nil only beside a noted problem.
    let draft: NameRelation.Draft?

    init(_ input: inout FormReader) {
        kind = input.choice(Self.kind)
        let (holder, team, craft): (PersonID?, TeamID?, CraftID?) = (input.id(Self.holder), input.id(Self.team), input.id(Self.craft))
        let (from, to) = (input.day(Self.from), input.day(Self.to))
        draft = holder.flatMap { holder in from.map { NameRelation.Draft(holder: holder, team: team, craft: craft, from: $0, to: to) } }
    }
}
