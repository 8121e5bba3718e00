import Kernel
import Site

struct RecoveryCodesForm: Form {
    /// Named unlike the other password of the page, so that a problem stands at its own field.
    static let password = FieldDeclaration("codes_password", .password, most: PasswordRule.most)
    static let fields = [password]

    let password: String

    init(_ input: inout FormReader) {
        password = input.verbatim(Self.password)
    }
}
