import Kernel
import Site

/// A change that must say why.
struct ReasonForm: Form {
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [reason]

    let reason: String

    init(_ input: inout FormReader) {
        reason = input.line(Self.reason)
    }
}
