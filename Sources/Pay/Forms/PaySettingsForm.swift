import Kernel
import Site

/// Who reads what.
struct PaySettingsForm: Form {
    static let visibility = FieldDeclaration("visibility", .choice)
    static let managers = FieldDeclaration("managers_read", .choice)
    static let version = FieldDeclaration("version", .number)
    static let fields = [visibility, managers, version]

    enum Answer: String {
        case yes, no

        init(_ isYes: Bool) { self = isYes ? .yes : .no }
    }

    let settings: PaySettings

    init(_ input: inout FormReader) {
        let visibility: BandVisibility = input.choice(Self.visibility) ?? .next
        let managers: Answer = input.choice(Self.managers) ?? .no
        settings = PaySettings(visibility: visibility, managersRead: managers == .yes, version: input.number(Self.version, in: 0...1_000_000) ?? 0)
    }
}
