import Kernel
import Site

/// What a theme is called, and what it groups.
struct ThemeForm: Form {
    static let nameFR = RowForm.themeFR
    static let nameEN = RowForm.themeEN
    static let kind = RowForm.kind
    static let fields = [nameFR, nameEN, kind, RowForm.seen]

    let name: LocalizedText
    let kind: ThemeKind?
    let seen: String?

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        kind = input.choice(Self.kind, of: ThemeKind.self)
        seen = input.optionalLine(RowForm.seen)
    }
}
