import Kernel
import Site

/// A fact about somebody else: it begins private.
struct NoteForm: Form {
    static let fields = FactFields.fact

    let draft: EvidenceDraft

    init(_ input: inout FormReader) {
        draft = input.fact()
    }
}
