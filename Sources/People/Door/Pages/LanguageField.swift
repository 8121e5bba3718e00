import Kernel
import Markup
import Site

/// Each language under its own name.
struct LanguageField: Component {
    let declaration: FieldDeclaration
    var hint: Phrase?
    let state: FormState
    let frame: Frame

    var html: HTML {
        Field(
            declaration, EntranceWords.language, .choice(Language.allCases.map { ($0.rawValue, $0.name) }, none: nil), hint: hint, width: "mid",
            state: state, in: frame
        ).html
    }
}
