import Kernel
import Markup
import Site

/// A row of a ladder: its words, its theme, its place.
struct RowPage: Component {
    let content: RowContent
    let state: FormState
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var competency: Competency { content.competency }

    var html: HTML {
        Page(
            competency.name.phrase,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(competency.name.phrase),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { Said(competency.name, in: frame) }
            if !content.others.isEmpty { p(.class("lead")) { frame.say(StructureWords.alsoOn(content.others.map(\.name.phrase))) } }
            if isConflict { ConflictTexts(both, in: frame) }
            FormShell(post: CareersPaths.row(ladder.id, competency.id), in: frame, .data("guard")) {
                RowFields(grid: content.grid, state: shown, frame: frame)
                input(type: .hidden, .name(RowForm.seen.name), .value(content.seen))
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
                }
            }
            Section(StructureWords.place, id: "place", in: frame) {
                div(.class("actions")) {
                    let rows = content.grid.competencies
                    if rows.first?.id != competency.id {
                        ActionButton(post: CareersPaths.rowUp(ladder.id, competency.id), StructureWords.up, in: frame)
                    }
                    if rows.last?.id != competency.id {
                        ActionButton(post: CareersPaths.rowDown(ladder.id, competency.id), StructureWords.down, in: frame)
                    }
                }
                details(.class("disc")) {
                    summary { frame.say(StructureWords.removeRow) }
                    p(.class("note")) { frame.say(StructureWords.removeRowNote(count)) }
                    ActionButton(
                        post: CareersPaths.rowRemoval(ladder.id, competency.id), StructureWords.removeRow, kind: "btn second",
                        fields: RemovalForm.values(content.lastStep), in: frame)
                }
            }
        }
    }

    private var isConflict: Bool { state.isBehind(content.seen, by: RowForm.seen) }

    private var both: [ConflictTexts.Pair] {
        let theme = content.grid.groups.first { $0.theme.key == state.value(RowForm.theme.name) }?.theme.name.preferring(frame.language)
        return [
            .init(StructureWords.rowName, stored: competency.name.bothLanguages, typed: state.lines(RowForm.nameFR, RowForm.nameEN)),
            .init(
                StructureWords.rowText, stored: competency.description?.bothLanguages ?? "",
                typed: state.lines(RowForm.descriptionFR, RowForm.descriptionEN)),
            .init(
                StructureWords.theme, stored: content.group.theme.name.preferring(frame.language),
                typed: theme ?? state.lines(RowForm.themeFR, RowForm.themeEN)),
        ]
    }

    private var count: Int { content.grid.expectations.count { $0.competency == competency.id } }

    private var shown: FormState {
        guard state.values.isEmpty else { return state }
        return FormState([
            RowForm.nameFR.name: competency.name.fr, RowForm.nameEN.name: competency.name.en, RowForm.descriptionFR.name: competency.description?.fr,
            RowForm.descriptionEN.name: competency.description?.en, RowForm.theme.name: content.group.theme.key,
        ])
    }
}
