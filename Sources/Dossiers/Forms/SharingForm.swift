import Kernel
import Site

/// The sharing, with what was read when it was decided.
struct SharingForm: Form {
    static let seen = FieldDeclaration("seen", isRequired: false, most: 64)
    static let fields = [seen]

    let seen: String?

    init(_ input: inout FormReader) {
        seen = input.optionalLine(Self.seen)
    }
}
