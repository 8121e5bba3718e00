import Kernel
import Site

/// A private fact, written again.
struct RewritingForm: Form {
    static let fields = FactFields.fact + [FactFields.version]

    let draft: EvidenceDraft
    let version: Int

    init(_ input: inout FormReader) {
        draft = input.fact()
        version = input.number(FactFields.version, in: 1...1_000_000) ?? 0
    }
}
