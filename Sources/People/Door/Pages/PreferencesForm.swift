import Kernel
import Site

struct PreferencesForm: Form {
    static let language = FieldDeclaration("language", .choice)
    static let timeZone = FieldDeclaration("time_zone", .choice)
    static let fields = [language, timeZone]

    let language: Language
    let timeZone: String

    init(_ input: inout FormReader) {
        language = input.choice(Self.language) ?? .french
        timeZone = input.timeZone(Self.timeZone)
    }
}
