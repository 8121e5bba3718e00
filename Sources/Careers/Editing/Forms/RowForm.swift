import Kernel
import Site

/// A competency and its theme.
struct RowForm: Form {
    static let nameFR = FieldDeclaration("row_fr", isRequired: false)
    static let nameEN = FieldDeclaration("row_en", isRequired: false)
    static let descriptionFR = FieldDeclaration("row_text_fr", isRequired: false, most: 4_000)
    static let descriptionEN = FieldDeclaration("row_text_en", isRequired: false, most: 4_000)
    static let theme = FieldDeclaration("theme", isRequired: false, most: 120)
    static let themeFR = FieldDeclaration("theme_fr", isRequired: false)
    static let themeEN = FieldDeclaration("theme_en", isRequired: false)
    static let kind = FieldDeclaration("theme_kind", .choice, isRequired: false)
    /// Of what was read before it is described; none for a new one.
    static let seen = FieldDeclaration("seen", isRequired: false, most: 80)
    static let fields = [nameFR, nameEN, descriptionFR, descriptionEN, theme, themeFR, themeEN, kind, seen]

    let name: LocalizedText
    let description: LocalizedText?
    let theme: ThemeChoice
    let seen: String?

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        description = input.localizedText(fr: Self.descriptionFR, en: Self.descriptionEN)
        seen = input.optionalLine(Self.seen)
        let standing = input.line(Self.theme)
        let (new, kind) = (input.localizedLine(fr: Self.themeFR, en: Self.themeEN), input.choice(Self.kind, of: ThemeKind.self))
        if let new {
            theme = .new(new, kind)
        } else {
            theme = .standing(standing)
            if standing.isEmpty { input.note(Self.theme.name, EditingWords.noTheme) }
        }
    }
}

/// A row of another ladder, named `ladder/competency`.
struct SharedRowForm: Form {
    static let row = FieldDeclaration("shared", most: 250)
    static let fields = [row]

    let ladder: String
    let competency: String

    init(_ input: inout FormReader) {
        let parts = input.line(Self.row).split(separator: "/", maxSplits: 1).map(String.init)
        (ladder, competency) = parts.count == 2 ? (parts[0], parts[1]) : ("", "")
        if parts.count == 1 { input.note(Self.row.name, Complaint.choice) }
    }
}
