import Kernel
import Site

struct RoleForm: Form {
    static let person = FieldDeclaration(GrantRole.personField, .choice)
    static let role = FieldDeclaration(GrantRole.roleField, .choice)
    static let from = FieldDeclaration(GrantRole.fromField, .day)
    static let to = FieldDeclaration(GrantRole.toField, .day, isRequired: false)
    static let fields = [person, role, from, to]

    let person: PersonID?
    let role: Role?
    let from: Day
    let to: Day?

    init(_ input: inout FormReader) {
        person = input.id(Self.person)
        role = input.choice(Self.role)
        from = input.day(Self.from) ?? Day(daysSince1970: 0)
        to = input.day(Self.to)
    }
}
