import Kernel
import Site

/// Why a version goes back to draft.
struct ReviewEndForm: Form {
    static let reason = FieldDeclaration("end_reason", most: 2_000)
    static let fields = [reason]

    let reason: String

    init(_ input: inout FormReader) {
        reason = input.text(Self.reason)
    }
}
