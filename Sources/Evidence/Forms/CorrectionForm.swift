import Kernel
import Site

/// Better words for a shared fact, and why.
struct CorrectionForm: Form {
    static let fields = FactFields.wording + [FactFields.reason, FactFields.version]

    let text: WordingDraft
    let reason: String
    let version: Int

    init(_ input: inout FormReader) {
        text = input.wording()
        reason = input.text(FactFields.reason)
        version = input.number(FactFields.version, in: 1...1_000_000) ?? 0
    }
}
