import Kernel
import Site

struct PasswordForm: Form {
    static let current = FieldDeclaration("current_password", .password, most: PasswordRule.most)
    static let new = FieldDeclaration("new_password", .password, most: PasswordRule.most)
    static let fields = [current, new]

    let current: String
    let new: String

    init(_ input: inout FormReader) {
        current = input.verbatim(Self.current)
        new = input.verbatim(Self.new)
    }
}
