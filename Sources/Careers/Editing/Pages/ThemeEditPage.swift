import Kernel
import Markup
import Site

/// A theme of a draft: its name, and its kind, which says whether it is judged on signals.
struct ThemeEditPage: Component {
    let content: ThemeEditing
    let state: FormState
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var theme: Theme { content.theme }
    private var isConflict: Bool { state.isBehind(content.seen, by: RowForm.seen) }

    var html: HTML {
        Page(
            theme.name.phrase,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(theme.name.phrase),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { Said(theme.name, in: frame) }
            if !content.others.isEmpty { p(.class("lead")) { frame.say(StructureWords.themeAlsoOn(content.others.map(\.name.phrase))) } }
            if isConflict { ConflictTexts(both, in: frame) }
            FormShell(post: CareersPaths.themeDescription(ladder.id, theme.id), in: frame, .data("guard")) {
                NamePair(fr: ThemeForm.nameFR, en: ThemeForm.nameEN, label: StructureWords.themeName, state: shown, frame: frame)
                Field(
                    ThemeForm.kind, StructureWords.themeKind,
                    .choice(ThemeKind.allCases.map { ($0.rawValue, frame.say($0.words)) }, none: StructureWords.noKind),
                    hint: StructureWords.kindHint, state: shown, in: frame)
                input(type: .hidden, .name(RowForm.seen.name), .value(content.seen))
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    private var shown: FormState {
        guard state.values.isEmpty else { return state }
        return FormState([ThemeForm.nameFR.name: theme.name.fr, ThemeForm.nameEN.name: theme.name.en, ThemeForm.kind.name: theme.kind?.rawValue])
    }

    private var both: [ConflictTexts.Pair] {
        let typed = ThemeKind(rawValue: state.value(ThemeForm.kind.name))
        return [
            .init(StructureWords.themeName, stored: theme.name.bothLanguages, typed: state.lines(ThemeForm.nameFR, ThemeForm.nameEN)),
            .init(
                StructureWords.themeKind, stored: frame.say(theme.kind?.words ?? StructureWords.noKind), typed: frame.say(typed?.words ?? StructureWords.noKind)
            ),
        ]
    }
}
