import Kernel
import Site

struct LevelStartForm: Form {
    static let nameFR = FieldDeclaration("level_fr", isRequired: false)
    static let nameEN = FieldDeclaration("level_en", isRequired: false)
    static let above = FieldDeclaration("above", .number)
    static let fields = [nameFR, nameEN, above]

    let name: LocalizedText
    let above: Int

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        above = input.number(Self.above, in: 0...1_000) ?? 0
    }
}
