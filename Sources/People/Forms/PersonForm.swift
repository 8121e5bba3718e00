import Foundation
import Kernel
import Site

/// What is written of a person, for a new one and for a correction.
struct PersonForm: Form {
    static let givenName = FieldDeclaration("given_name", most: 100)
    static let familyName = FieldDeclaration("family_name", most: 100)
    static let email = FieldDeclaration("email", .email, isRequired: false, most: 254)
    static let title = FieldDeclaration("title", isRequired: false, most: 200)
    static let craft = FieldDeclaration("craft", .choice, isRequired: false)
    static let language = FieldDeclaration("language", .choice)
    static let timeZone = FieldDeclaration("time_zone", .choice)
    static let employeeNumber = FieldDeclaration("employee_number", isRequired: false, most: 100)
    static let joinedOn = FieldDeclaration("joined_on", .day, isRequired: false)
    static let isExternal = FieldDeclaration("external", .flag, isRequired: false)
    static let fields = [givenName, familyName, email, title, craft, language, timeZone, employeeNumber, joinedOn, isExternal]

    let draft: PersonDraft

    init(_ input: inout FormReader) {
        let email = input.email(Self.email)
        draft = PersonDraft(
            givenName: input.line(Self.givenName), familyName: input.line(Self.familyName), email: email.isEmpty ? nil : email,
            title: input.optionalLine(Self.title), craft: input.id(Self.craft), language: input.choice(Self.language) ?? .french,
            timeZone: input.line(Self.timeZone), employeeNumber: input.optionalLine(Self.employeeNumber), joinedOn: input.day(Self.joinedOn),
            isExternal: input.flag(Self.isExternal))
    }

    /// The form filled in with what is stored.
    static func values(_ draft: PersonDraft) -> [String: String?] {
        Dictionary(PersonField.allCases.map { ($0.rawValue, $0.text(in: draft)) }, uniquingKeysWith: { first, _ in first })
    }
}
