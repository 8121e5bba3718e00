import Kernel
import Site

/// What cannot be undone asks for the name.
struct FarewellForm: Form {
    static let name = FieldDeclaration("name")
    static let fields = [name]

    let name: String

    init(_ input: inout FormReader) {
        name = input.line(Self.name)
    }
}
