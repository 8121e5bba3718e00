import Kernel
import Markup
import Site

/// The words of a fact.
struct WordingFields: Component {
    /// Does its author write about themselves?
    let isOwn: Bool
    let state: FormState
    let frame: Frame

    var html: HTML {
        Field(FactFields.title, FactWords.what, hint: FactWords.whatHint, state: state, in: frame)
        Field(FactFields.detail, FactWords.detail, .area(rows: 5), hint: isOwn ? FactWords.ownDetailHint : FactWords.detailHint, state: state, in: frame)
        Field(FactFields.reference, FactWords.reference, hint: FactWords.referenceHint, state: state, in: frame)
        Field(
            FactFields.language,
            FactWords.language,
            .choice(Language.allCases.map { ($0.rawValue, $0.name) }, none: nil),
            width: "short",
            state: state,
            in: frame
        )
    }
}
