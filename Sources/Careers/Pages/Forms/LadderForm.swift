import Kernel
import Site

struct LadderForm: Form {
    static let nameFR = FieldDeclaration("name_fr", isRequired: false)
    static let nameEN = FieldDeclaration("name_en", isRequired: false)
    static let craft = FieldDeclaration("craft", most: 80)
    static let aboutFR = FieldDeclaration("about_fr", isRequired: false, most: 20_000)
    static let aboutEN = FieldDeclaration("about_en", isRequired: false, most: 20_000)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [nameFR, nameEN, craft, aboutFR, aboutEN, revision]

    let name: LocalizedText
    let craft: String
    let about: LocalizedText?
    let revision: Int

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        craft = input.line(Self.craft)
        about = input.localizedText(fr: Self.aboutFR, en: Self.aboutEN)
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
    }
}
