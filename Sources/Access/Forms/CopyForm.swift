import Kernel
import Site

/// Why a copy is made.
struct CopyForm: Form {
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [reason]

    let reason: String

    init(_ input: inout FormReader) {
        reason = input.line(Self.reason)
    }
}
