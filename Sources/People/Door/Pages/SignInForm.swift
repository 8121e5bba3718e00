import Kernel
import Site

struct SignInForm: Form {
    static let email = FieldDeclaration("email", .email, most: 254)
    static let password = FieldDeclaration("password", .password, most: PasswordRule.most)
    /// Where to go afterwards, within this site.
    static let to = FieldDeclaration("to", isRequired: false, most: 2_048)
    static let fields = [email, password, to]

    let email: String
    let password: String
    let to: String?

    init(_ input: inout FormReader) {
        email = input.email(Self.email)
        password = input.verbatim(Self.password)
        to = input.optionalLine(Self.to)
    }
}
