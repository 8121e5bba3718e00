import Kernel
import Site

struct PublicationForm: Form {
    static let effectiveOn = FieldDeclaration("effective_on", .day)
    static let revision = FieldDeclaration("revision", .number)
    /// Why nobody was consulted.
    static let unconsulted = FieldDeclaration("unconsulted_because", isRequired: false, most: 2_000)
    /// The crosswalk as its page was read.
    static let crosswalk = FieldDeclaration("crosswalk", isRequired: false)
    static let fields = [effectiveOn, revision, unconsulted, crosswalk]

    let effectiveOn: Day?
    let revision: Int
    let unconsulted: String?
    let crosswalk: String?

    init(_ input: inout FormReader) {
        effectiveOn = input.day(Self.effectiveOn)
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
        let reason = input.text(Self.unconsulted)
        unconsulted = reason.isEmpty ? nil : reason
        crosswalk = input.optionalLine(Self.crosswalk)
    }
}
