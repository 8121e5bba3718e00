import Kernel
import Site

/// What turns a second factor on or off: the password and a code.
struct FactorForm: Form {
    static let password = FieldDeclaration("current_password", .password, most: PasswordRule.most)
    static let code = FieldDeclaration("code", .password, most: 40)
    static let fields = [password, code]

    let password: String
    let code: TypedCode

    init(_ input: inout FormReader) {
        password = input.verbatim(Self.password)
        code = input.code(Self.code)
    }
}
