import Kernel
import Markup
import Site

/// One theme of a form.
struct FormPage: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var kind: Contribution.Kind { content.contribution.kind }
    private var title: Phrase { ReviewWords.form(kind, about: content.review.subjectName) }

    var html: HTML {
        Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: content.cycle.plan.name)), .init(title)]
        ) {
            ErrorSummary(state, in: frame)
            div(.class("cols")) {
                div {
                    h1 { frame.say(heading) }
                    p(.class("lead")) { frame.say(kind == .own ? FormWords.questionOwn : FormWords.question) }
                    if content.isOpen, content.gate == .late { div(.class("flag")) { p { frame.say(FormWords.lateNote) } } }
                    if content.isOpen { form } else { AnswerSheet(grid: content.grid, answers: Array(content.answers.values), frame: frame) }
                }
                context
            }
        }
    }

    private var heading: Phrase {
        if content.isOpen { return title }
        if content.contribution.isSubmitted { return FormWords.sent }
        return content.isTheirs ? PolicyWords.gate(content.gate) : PolicyWords.noLongerManager
    }

    private var form: HTML {
        FormShell(
            post: ReviewsPaths.theme(content.contribution.id, content.theme), in: frame, .data("autosave"), .data("saved", frame.say(FormWords.saved)),
            .data("failed", frame.say(FormWords.failed)), .data("conflict", frame.say(FormWords.conflict))
        ) {
            input(type: .hidden, .name(AnswersForm.version.name), .value(content.contribution.version))
            Section(Phrase(same: content.grid.themes[content.theme - 1].name(frame.language)), id: "theme", in: frame) {
                for (index, row) in content.rows.enumerated() { CompetencyFields(row: row, index: index + 1, content: content, state: state, frame: frame) }
            }
            if let file = content.file { Remarks(file: file, theme: content.theme - 1, frame: frame) }
            dock
        }.html
    }

    private var dock: HTML {
        div(.class("dock")) {
            span(.class("saved"), .role("status"), .data("status")) { "" }
            span(.class("actions")) {
                button(.class(content.hasNext ? "textbtn" : "btn second"), .name(AnswersForm.then.name), .value("stay")) { frame.say(FormWords.save) }
                if content.hasNext {
                    button(.class("btn"), .name(AnswersForm.then.name), .value("next")) {
                        frame.say(FormWords.next(content.grid.themes[content.theme].name(frame.language)))
                    }
                } else {
                    button(.class("btn"), .name(AnswersForm.then.name), .value("send")) { frame.say(FormWords.send) }
                }
            }
        }
    }

    private var context: HTML {
        aside(.class("context"), .aria("label", frame.say(FormWords.themes))) {
            section(.aria("labelledby", "progress")) {
                h2(.id("progress")) { frame.say(FormWords.themes) }
                progress(value: Double(content.placed), max: Double(max(content.grid.rows.count, 1)), .aria("label", frame.say(FormWords.themes))) { "" }
                ol(.class("steps")) { for (index, theme) in content.grid.themes.enumerated() { step(theme, index + 1) } }
            }
            section(.aria("labelledby", "who")) {
                h2(.id("who")) { frame.say(CyclePageWords.visibility) }
                p { frame.say(kind.isConfidential ? FormWords.confidential(content.cycle.plan.thresholds.placements) : FormWords.attributed) }
                WhoCanSee(pieces: kind.pieces, visibility: .confidential, frame: frame)
            }
            if content.isOpen {
                section(.aria("labelledby", "keys"), .hidden, .data("script")) {
                    h2(.id("keys")) { frame.say(FormWords.keyboard) }
                    p { frame.say(FormWords.keys) }
                }
            }
        }
    }

    private func step(_ theme: Grid.Theme, _ number: Int) -> HTML {
        li(.current(.step, if: number == content.theme)) {
            a(href: ReviewsPaths.theme(content.contribution.id, number)) { theme.name(frame.language) }
            span(.class("n num")) { "\(theme.rows.count { content.answers[$0.id]?.placement != nil })/\(theme.rows.count)" }
        }
    }
}

extension Contribution.Kind {
    fileprivate var pieces: [Visibility.Piece] {
        switch self {
        case .own: [.ownForm]
        case .peer, .report: [.confidentialAnswers, .snapshot]
        case .manager: [.managerForm]
        }
    }
}
