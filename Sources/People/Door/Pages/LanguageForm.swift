import Kernel
import Site

struct LanguageForm: Form {
    static let language = FieldDeclaration("language", .choice)
    static let back = FieldDeclaration("back", isRequired: false, most: 2_048)
    static let fields = [language, back]

    let language: Language
    let back: String?

    init(_ input: inout FormReader) {
        language = input.choice(Self.language) ?? .french
        back = input.optionalLine(Self.back)
    }
}
