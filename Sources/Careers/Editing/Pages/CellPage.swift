import Kernel
import Markup
import Site

/// One place of the matrix, in one language; both texts when somebody wrote there meanwhile.
struct CellPage: Component {
    let content: CellContent
    let state: FormState
    let frame: Frame

    private var ladder: Ladder { content.grid.ladder }
    private var title: Phrase { WordingWords.title(content.competency.name.phrase, content.level.order) }
    private var language: Language { Language(rawValue: state.value(CellForm.language.name)) ?? frame.language }
    private var stored: String { content.text(language) }
    private var revision: String { String(content.expectation?.revision ?? 0) }
    private var isConflict: Bool { state.isBehind(revision, by: CellForm.revision) }

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(ladder.name.phrase, CareersPaths.structure(ladder.id)), .init(content.level.words),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if isConflict {
                ConflictTexts([.init(WordingWords.statements, stored: stored, typed: state.value(CellForm.text.name), in: language)], in: frame)
            }
            FormShell(post: CareersPaths.cells(ladder.id), in: frame, .data("guard")) {
                input(type: .hidden, .name(CellForm.competency.name), .value(content.competency.key))
                input(type: .hidden, .name(CellForm.level.name), .value(content.level.order))
                input(type: .hidden, .name(CellForm.language.name), .value(language.rawValue))
                input(type: .hidden, .name(CellForm.revision.name), .value(revision))
                Field(
                    CellForm.text, StructureWords.expected(in: language), .area(rows: 8), hint: StructureWords.oneLineEach,
                    state: state.values.isEmpty ? FormState([CellForm.text.name: stored]) : state, in: frame)
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    a(href: CareersPaths.structure(ladder.id)) { frame.say(FormWords.cancel) }
                }
            }
            if let expectation = content.expectation {
                p(.class("small")) { a(href: CareersPaths.wording(expectation.id)) { frame.say(StructureWords.bothLanguages) } }
            }
        }
    }
}
