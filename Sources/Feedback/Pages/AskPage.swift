import Careers
import Kernel
import Markup
import Site

/// Asking a colleague for feedback.
struct AskPage: Component {
    let choices: FeedbackChoices
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(FeedbackWords.ask, in: frame, crumbs: [.init(FeedbackWords.feedback, FeedbackPaths.list()), .init(FeedbackWords.ask)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(FeedbackWords.ask) }
            p(.class("lead")) { frame.say(FeedbackWords.askLead) }
            FormShell(post: FeedbackPaths.asking(), in: frame, .data("guard")) {
                ColleagueField(choices: choices, label: FeedbackWords.whom, state: state, frame: frame)
                Field(AskForm.moment, FeedbackWords.moment, hint: FeedbackWords.momentHint, state: state, in: frame)
                Field(AskForm.question, FeedbackWords.question, .area(rows: 3), hint: FeedbackWords.questionHint, state: state, in: frame)
                competencies
                Field(AskForm.dueOn, FeedbackWords.due, .line(.date), hint: FeedbackWords.dueHint, width: "short", state: state, in: frame)
                div(.class("actions after")) {
                    SubmitButton(FeedbackWords.send, in: frame)
                    a(href: FeedbackPaths.list()) { frame.say(FeedbackWords.cancel) }
                }
            }
        }
    }

    private var competencies: HTML {
        let (name, chosen) = (AskForm.competencies.name, Set(state.values[AskForm.competencies.name] ?? []))
        let problem = state.problem(name)
        return fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name), .tabindex(-1)) {
            legend { frame.say(FeedbackWords.competencies) }
            p(.class("hint")) { frame.say(choices.competencies.isEmpty ? FeedbackWords.noGrid : FeedbackWords.competenciesHint) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            if !choices.competencies.isEmpty {
                details(.class("disc"), .open(if: !chosen.isEmpty || problem != nil)) {
                    summary { frame.say(FeedbackWords.chooseCompetencies) }
                    for competency in choices.competencies {
                        label(.class("check")) {
                            input(
                                type: .checkbox, .name(name), .value(competency.id.description), .checked(if: chosen.contains(competency.id.description)))
                            span { competency.name.preferring(frame.language) }
                        }
                    }
                }
            }
        }
    }
}

/// Whom to ask or tell.
struct ColleagueField: Component {
    let choices: FeedbackChoices
    let label: Phrase
    let state: FormState
    let frame: Frame

    var html: HTML {
        Field(
            AskForm.person, label,
            .choice(
                choices.colleagues.map { one in (one.person.description, [one.name, one.title].compactMap(\.self).joined(separator: ", ")) },
                none: FeedbackWords.choose),
            width: "mid", state: state, in: frame
        ).html
    }
}
