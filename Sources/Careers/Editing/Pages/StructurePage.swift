import Kernel
import Markup
import Site

/// A ladder being written: the matrix, and what may be added around it.
struct StructurePage: Component {
    let content: StructureContent
    var state: FormState = .empty
    let frame: Frame

    private var grid: LadderGrid { content.grid }
    private var ladder: Ladder { grid.ladder }

    var html: HTML {
        Page(
            StructureWords.title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()),
                .init(content.framework.name.phrase, CareersPaths.framework(content.framework.id)),
                .init(ladder.name.phrase, CareersPaths.ladder(ladder.id)), .init(StructureWords.write),
            ],
            isWide: true
        ) {
            ErrorSummary(state, in: frame)
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(StructureWords.titled(ladder.name.phrase)) }
            p(.class("lead")) { frame.say(StructureWords.lead) }
            if !grid.expectations.isEmpty { p(.class("small")) { a(href: CareersPaths.checking(ladder.id)) { frame.say(CheckingWords.title) } } }
            LastStep(framework: content.framework, step: content.lastStep, ladder: ladder.id, frame: frame)
            if grid.levels.isEmpty || grid.competencies.isEmpty {
                EmptyState(StructureWords.emptyTitle, StructureWords.emptyText, in: frame)
            } else {
                LevelsNav(levels: grid.levels, shown: content.shownLevel, page: CareersPaths.structure(ladder.id), frame: frame)
                div(.class("matrix-wrap"), .tabindex(0), .role("region"), .aria("label", frame.say(MatrixWords.label(grid)))) {
                    EditableMatrix(grid: grid, shownLevel: content.shownLevel, frame: frame)
                }
                keys
                p(.class("saved"), .role("status"), .data("cell-status")) { "" }
                FormShell(post: CareersPaths.cells(ladder.id), in: frame, .id("cell-form"), .hidden) {
                    for field in [CellForm.competency, CellForm.level, CellForm.revision, CellForm.text] { input(type: .hidden, .name(field.name)) }
                    input(type: .hidden, .name(CellForm.language.name), .value(frame.language.rawValue))
                }
            }
            StructureForms(content: content, state: state, frame: frame)
        }
    }

    private var keys: HTML {
        p(.class("note nokeys"), .hidden, .data("script")) {
            kbd { frame.say(MatrixWords.enterKey) }
            " " + frame.say(StructureWords.keyWrite) + " "
            kbd { frame.say(StructureWords.escape) }
            " " + frame.say(StructureWords.keyLeave) + " " + frame.say(StructureWords.keyPaste)
        }
    }
}

/// What was changed last in a draft, and the way back.
struct LastStep: Component {
    let framework: Framework
    let step: DraftStep?
    var ladder: LadderID?
    let frame: Frame

    var html: HTML {
        div(.class("inline laststep"), .data("laststep"), .hidden(if: step == nil)) {
            p(.class("note"), .data("words")) { step.map(told) ?? "" }
            ActionButton(
                post: CareersPaths.undo(framework.id), StructureWords.undo, kind: "textbtn",
                fields: [(UndoForm.step.name, step?.id.description ?? ""), (UndoForm.ladder.name, ladder?.description ?? "")], in: frame)
        }
    }

    private func told(_ step: DraftStep) -> String {
        [frame.say(StructureWords.lastChange(step.words)), step.authorName, frame.say(Phrase.instant(step.madeAt, in: frame.zone))]
            .compactMap { $0 }.joined(separator: ", ")
    }
}
