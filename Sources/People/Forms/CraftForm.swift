import Kernel
import Site

struct CraftForm: Form {
    static let french = FieldDeclaration(CreateCraft.frenchField)
    static let english = FieldDeclaration(CreateCraft.englishField)
    static let fields = [french, english]

    let name: Phrase

    init(_ input: inout FormReader) {
        name = Phrase(fr: input.line(Self.french), en: input.line(Self.english))
    }
}
