import Kernel
import Site

/// What somebody chooses with a one-time link.
struct LinkForm: Form {
    static let password = FieldDeclaration("password", .password, most: PasswordRule.most)
    static let language = FieldDeclaration("language", .choice)
    static let fields = [password, language]

    let password: String
    let language: Language

    init(_ input: inout FormReader) {
        password = input.verbatim(Self.password)
        language = input.choice(Self.language) ?? .french
    }
}
