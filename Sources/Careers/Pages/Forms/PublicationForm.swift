import Kernel
import Site

struct PublicationForm: Form {
    static let effectiveOn = FieldDeclaration("effective_on", .day)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [effectiveOn, revision]

    let effectiveOn: Day?
    let revision: Int

    init(_ input: inout FormReader) {
        effectiveOn = input.day(Self.effectiveOn)
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
    }
}
