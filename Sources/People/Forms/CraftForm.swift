import Kernel
import Site

struct NewCraftForm: Form {
    static let french = FieldDeclaration(CreateCraft.frenchField)
    static let english = FieldDeclaration(CreateCraft.englishField)
    static let fields = [french, english]

    let name: Phrase

    init(_ input: inout FormReader) {
        name = Phrase(typedFrench: input.line(Self.french), english: input.line(Self.english))
    }
}

struct CraftForm: Form {
    static let version = FieldDeclaration("version", .number)
    static let fields = NewCraftForm.fields + [version]

    let name: Phrase
    let version: Int

    init(_ input: inout FormReader) {
        name = NewCraftForm(&input).name
        version = input.number(Self.version, in: 1...Int(Int32.max)) ?? 0
    }
}
