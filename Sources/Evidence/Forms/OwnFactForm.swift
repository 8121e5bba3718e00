import Kernel
import Site

/// A fact about oneself: one says at once who reads it.
struct OwnFactForm: Form {
    static let fields = FactFields.fact + [FactFields.confidentiality]

    let draft: EvidenceDraft
    let confidentiality: Confidentiality

    init(_ input: inout FormReader) {
        draft = input.fact()
        confidentiality = input.choice(FactFields.confidentiality) ?? .private
    }
}
