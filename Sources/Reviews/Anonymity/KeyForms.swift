import Kernel
import Site

/// Who keeps which part.
struct HoldersForm: Form {
    static func field(_ part: KeyHolder.Part) -> FieldDeclaration { FieldDeclaration(part.rawValue, .choice) }
    static let fields = KeyHolder.Part.allCases.map(field)

    let chosen: [KeyHolder.Part: PersonID]

    init(_ input: inout FormReader) {
        var chosen: [KeyHolder.Part: PersonID] = [:]
        for part in KeyHolder.Part.allCases { chosen[part] = input.id(Self.field(part), of: PersonID.self) }
        self.chosen = chosen
    }
}

/// What a holder kept on paper.
struct OpeningForm: Form {
    static let secret = FieldDeclaration("secret", .password, most: 100)
    static let fields = [secret]

    let secret: String

    init(_ input: inout FormReader) {
        secret = input.line(Self.secret)
    }
}
