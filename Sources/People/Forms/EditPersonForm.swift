import Kernel
import Site

/// A correction, with the version it was made from.
struct EditPersonForm: Form {
    static let version = FieldDeclaration("version", .number)
    static let fields = PersonForm.fields + [version]

    let draft: PersonDraft
    let version: Int

    init(_ input: inout FormReader) {
        draft = PersonForm(&input).draft
        version = input.number(Self.version, in: 1...Int(Int32.max)) ?? 0
    }
}
