import Kernel
import Site

/// Another name or another kind, on every ladder where the theme stands.
struct DescribeTheme: DraftEdit {
    let ladder: String
    let theme: String
    let form: ThemeForm

    var kind: String { "theme_described" }
    var words: Phrase { EditingWords.described(form.name.phrase) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        guard let earlier = try draft.ladder(ladder).themes.first(where: { $0.key == theme }) else { throw .conflict(EditingWords.gone) }
        if let seen = form.seen, try Fingerprint.of(ThemeReading(name: earlier.name, kind: earlier.kind)) != seen {
            throw .conflict(PolicyWords.changedText)
        }
        for index in draft.ladders.indices {
            guard let place = draft.ladders[index].themes.firstIndex(where: { $0.isSame(as: earlier) }) else { continue }
            guard !draft.ladders[index].themes.contains(where: { $0.key != theme && $0.name == form.name }) else {
                throw .invalid(form.name.fr == nil ? ThemeForm.nameEN.name : ThemeForm.nameFR.name, EditingWords.themeNamed)
            }
            draft.ladders[index].themes[place].name = form.name
            draft.ladders[index].themes[place].kind = form.kind
        }
        return nil
    }
}

/// What somebody read of a theme before they wrote of it.
struct ThemeReading: Encodable {
    let name: LocalizedText
    let kind: ThemeKind?
}

/// What somebody read of a competency before they wrote of it.
struct RowReading: Encodable {
    let name: LocalizedText
    let description: LocalizedText?
    let theme: String
}
