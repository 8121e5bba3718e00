import Kernel
import Site

struct SetupForm: Form {
    static let organization = FieldDeclaration("organization")
    static let language = FieldDeclaration("language", .choice)
    static let timeZone = FieldDeclaration("time_zone", .choice)
    static let givenName = FieldDeclaration("given_name", most: 100)
    static let familyName = FieldDeclaration("family_name", most: 100)
    static let email = FieldDeclaration("email", .email, most: 254)
    static let password = FieldDeclaration("password", .password, most: PasswordRule.most)
    static let fields = [organization, language, timeZone, givenName, familyName, email, password]

    let organization: String
    let language: Language
    let timeZone: String
    let givenName: String
    let familyName: String
    let email: String
    let password: String

    init(_ input: inout FormReader) {
        organization = input.line(Self.organization)
        language = input.choice(Self.language) ?? .french
        timeZone = input.timeZone(Self.timeZone)
        givenName = input.line(Self.givenName)
        familyName = input.line(Self.familyName)
        email = input.email(Self.email)
        password = input.newPassword(Self.password, PasswordRule(email: email, organization: organization))
    }
}
