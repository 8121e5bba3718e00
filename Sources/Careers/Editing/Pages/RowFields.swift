import Kernel
import Markup
import Site

/// One name in each language, side by side.
struct NamePair: Component {
    let fr: FieldDeclaration
    let en: FieldDeclaration
    let label: Phrase
    var rows: Int?
    let state: FormState
    let frame: Frame

    var html: HTML {
        fieldset {
            legend { frame.say(label) }
            div(.class("pair")) {
                Field(fr, Phrase(fr: label.fr + ", en français", en: label.en + ", in French"), control, state: state, in: frame)
                Field(en, Phrase(fr: label.fr + ", en anglais", en: label.en + ", in English"), control, state: state, in: frame)
            }
        }
    }

    private var control: Field.Control { rows.map { .area(rows: $0) } ?? .line(.text) }
}

/// A competency, and the theme it stands under.
struct RowFields: Component {
    let grid: LadderGrid
    let state: FormState
    let frame: Frame

    var html: HTML {
        NamePair(fr: RowForm.nameFR, en: RowForm.nameEN, label: StructureWords.rowName, state: state, frame: frame).html
        NamePair(fr: RowForm.descriptionFR, en: RowForm.descriptionEN, label: StructureWords.rowText, rows: 2, state: state, frame: frame).html
        if !grid.groups.isEmpty {
            Field(RowForm.theme, StructureWords.theme, .choice(themes, none: StructureWords.newTheme), state: state, in: frame).html
        }
        details(.class("disc"), .open(if: grid.groups.isEmpty || !state.value(RowForm.themeFR.name).isEmpty || !state.value(RowForm.themeEN.name).isEmpty)) {
            summary { frame.say(StructureWords.newTheme) }
            NamePair(fr: RowForm.themeFR, en: RowForm.themeEN, label: StructureWords.themeName, state: state, frame: frame)
            Field(
                RowForm.kind, StructureWords.themeKind, .choice(ThemeKind.allCases.map { ($0.rawValue, frame.say($0.words)) }, none: StructureWords.noKind),
                hint: StructureWords.kindHint, state: state, in: frame)
        }
    }

    private var themes: [(value: String, label: String)] {
        grid.groups.map { ($0.theme.key, $0.theme.name.preferring(frame.language)) }
    }
}
