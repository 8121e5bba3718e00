import Kernel
import Markup
import Site

/// One person's level, and those before it.
struct PersonLevelPage: Component {
    let sheet: PersonLevelSheet
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(Phrase(same: sheet.name), in: frame, crumbs: [.init(LevelsWords.levels, ReviewsPaths.levels()), .init(Phrase(same: sheet.name))]) {
            ErrorSummary(state, in: frame)
            h1 { sheet.name }
            if sheet.person == frame.viewer?.person {
                p(.class("lead")) { frame.say(LevelsWords.notOwn) }
            } else if sheet.choices.isEmpty {
                EmptyState(LevelsWords.noFramework, LevelsWords.noFrameworkText, in: frame)
            } else {
                FormShell(post: ReviewsPaths.personLevel(sheet.person), in: frame) {
                    Field(
                        PersonLevelForm.level, LevelsWords.level,
                        .choice(sheet.choices.map { ($0.id.description, $0.label(frame.language)) }, none: LevelsWords.none), state: filled, in: frame)
                    Field(PersonLevelForm.from, LevelsWords.from, .line(.date), width: "short", state: filled, in: frame)
                    if !sheet.history.isEmpty { CorrectionReason(PersonLevelForm.reason, state: state, in: frame) }
                    div(.class("actions")) { SubmitButton(LevelsWords.saveOne, in: frame) }
                }
            }
            if !sheet.history.isEmpty {
                Section(LevelsWords.history, id: "history", in: frame) {
                    ul(.class("rows")) {
                        for line in sheet.history {
                            li {
                                span(.class("side quiet")) { when(line.level) }
                                line.name?.label(frame.language) ?? frame.say(LevelsWords.none)
                                if let reason = line.level.reason { p(.class("small")) { Written(reason, in: frame) } }
                            }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func when(_ held: PersonLevel) -> HTML {
        if held.from > sheet.today {
            frame.say(LevelsWords.begins(held.from))
            if sheet.person != frame.viewer?.person {
                ActionButton(post: ReviewsPaths.levelWithdrawal(held.id), LevelsWords.withdraw, kind: "textbtn danger", in: frame)
            }
        } else {
            frame.say(LevelsWords.span(held.from, held.to))
        }
    }

    private var filled: FormState {
        guard state.values.isEmpty else { return state }
        return FormState(["from_on": sheet.today.description, "level": sheet.current?.level.description])
    }
}
