import Kernel
import Site

/// A conflict of interest, and what HR should know of it.
struct ConflictForm: Form {
    static let kind = FieldDeclaration("conflict", .choice)
    static let note = FieldDeclaration("note", isRequired: false, most: 500)
    static let fields = [kind, note]

    let kind: ConflictOfInterest.Kind?
    let note: String?

    init(_ input: inout FormReader) {
        kind = input.choice(Self.kind, of: ConflictOfInterest.Kind.self)
        note = input.optionalLine(Self.note)
    }
}
