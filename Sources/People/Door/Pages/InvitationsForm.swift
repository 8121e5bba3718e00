import Kernel
import Site

struct InvitationsForm: Form {
    static let people = FieldDeclaration("people", .choices, isRequired: false)
    static let everyone = FieldDeclaration("everyone", .flag, isRequired: false)
    static let fields = [people, everyone]

    /// Nil for everybody.
    let people: [PersonID]?

    init(_ input: inout FormReader) {
        if input.flag(Self.everyone) {
            people = nil
        } else {
            let chosen = input.choices(Self.people, of: ChosenPerson.self).map(\.person)
            if chosen.isEmpty { input.note(Self.people.name, InvitationsWords.nobodyChosen) }
            people = chosen
        }
    }
}

private struct ChosenPerson: RawRepresentable {
    let person: PersonID
    var rawValue: String { person.description }

    init?(rawValue: String) {
        guard let person = PersonID(rawValue) else { return nil }
        self.person = person
    }
}
