import Kernel
import Site

struct LadderForm: Form {
    /// Do the expectations of a level add to those of the levels below it?
    enum Adding: String, CaseIterable { case added, alone }

    static let nameFR = FieldDeclaration("name_fr", isRequired: false)
    static let nameEN = FieldDeclaration("name_en", isRequired: false)
    static let craft = FieldDeclaration("craft", most: 80)
    static let track = FieldDeclaration("track", .choice, isRequired: false)
    static let additive = FieldDeclaration("additive", .choice, isRequired: false)
    static let aboutFR = FieldDeclaration("about_fr", isRequired: false, most: 20_000)
    static let aboutEN = FieldDeclaration("about_en", isRequired: false, most: 20_000)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [nameFR, nameEN, craft, track, additive, aboutFR, aboutEN, revision]

    let name: LocalizedText
    let craft: String
    /// Nil for what stays as it is.
    let track: Track?
    let isAdditive: Bool?
    let about: LocalizedText?
    let revision: Int

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        craft = input.line(Self.craft)
        track = input.choice(Self.track)
        isAdditive = input.choice(Self.additive, of: Adding.self).map { $0 == .added }
        about = input.localizedText(fr: Self.aboutFR, en: Self.aboutEN)
        revision = input.number(Self.revision, in: 1...1_000_000) ?? 0
    }
}
