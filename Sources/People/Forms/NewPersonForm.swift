import Kernel
import Site

/// A new person, with their first team and manager when they are known.
struct NewPersonForm: Form {
    static let team = FieldDeclaration("team", .choice, isRequired: false)
    static let manager = FieldDeclaration("manager", .choice, isRequired: false)
    static let fields = PersonForm.fields + [team, manager]

    let draft: PersonDraft
    let team: TeamID?
    let manager: PersonID?

    init(_ input: inout FormReader) {
        draft = PersonForm(&input).draft
        team = input.id(Self.team)
        manager = input.id(Self.manager)
    }
}
