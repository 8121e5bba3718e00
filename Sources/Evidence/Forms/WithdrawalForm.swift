import Kernel
import Site

/// Why a fact is taken back; a private one needs no reason.
struct WithdrawalForm: Form {
    static let reason = FieldDeclaration("reason", isRequired: false, most: 1000)
    static let fields = [reason]

    let reason: String?

    init(_ input: inout FormReader) {
        let text = input.text(Self.reason)
        reason = text.isEmpty ? nil : text
    }
}
