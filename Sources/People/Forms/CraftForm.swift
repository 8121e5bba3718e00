import Kernel
import Site

struct CraftForm: Form {
    static let french = FieldDeclaration(CreateCraft.frenchField)
    static let english = FieldDeclaration(CreateCraft.englishField)
    static let fields = [french, english]

    let name: Phrase

    init(_ input: inout FormReader) {
        name = Phrase(typedFrench: input.line(Self.french), english: input.line(Self.english))
    }
}
