import Kernel
import Site

/// The second question at the door.
struct CodeForm: Form {
    static let code = FieldDeclaration("code", .password, most: 40)
    /// Where to go afterwards, within this site.
    static let to = FieldDeclaration("to", isRequired: false, most: 2_048)
    static let fields = [code, to]

    let code: TypedCode
    let to: String?

    init(_ input: inout FormReader) {
        code = input.code(Self.code)
        to = input.optionalLine(Self.to)
    }
}
