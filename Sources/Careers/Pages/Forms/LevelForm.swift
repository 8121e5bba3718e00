import Kernel
import Site

struct LevelForm: Form {
    static let nameFR = FieldDeclaration("name_fr", isRequired: false)
    static let nameEN = FieldDeclaration("name_en", isRequired: false)
    static let titlesFR = FieldDeclaration("titles_fr", isRequired: false, most: 2_000)
    static let titlesEN = FieldDeclaration("titles_en", isRequired: false, most: 2_000)
    static let scopeFR = FieldDeclaration("scope_fr", isRequired: false, most: 20_000)
    static let scopeEN = FieldDeclaration("scope_en", isRequired: false, most: 20_000)
    static let experienceFR = FieldDeclaration("experience_fr", isRequired: false, most: 2_000)
    static let experienceEN = FieldDeclaration("experience_en", isRequired: false, most: 2_000)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [nameFR, nameEN, titlesFR, titlesEN, scopeFR, scopeEN, experienceFR, experienceEN, revision]

    let name: LocalizedText
    let titles: TextPair
    let scope: LocalizedText?
    let experience: LocalizedText?
    let revision: Int

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        titles = TextPair(fr: input.text(Self.titlesFR), en: input.text(Self.titlesEN))
        scope = input.localizedText(fr: Self.scopeFR, en: Self.scopeEN)
        experience = input.localizedText(fr: Self.experienceFR, en: Self.experienceEN)
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
    }

    func titles(over earlier: [LocalizedText]) -> [LocalizedText] {
        titles == TextPair(earlier) ? earlier : titles.texts
    }
}
