import Kernel
import Markup
import Site

/// What a question is made of: its words in each language, whom it is asked, whether an answer is needed.
struct QuestionFields: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        Field(QuestionForm.textFR, QuestionWords.textFR, .area(rows: 2), hint: QuestionWords.textHint, state: state, in: frame)
        Field(QuestionForm.textEN, QuestionWords.textEN, .area(rows: 2), state: state, in: frame)
        Field(QuestionForm.helpFR, QuestionWords.helpFR, .area(rows: 2), hint: QuestionWords.helpHint, state: state, in: frame)
        Field(QuestionForm.helpEN, QuestionWords.helpEN, .area(rows: 2), state: state, in: frame)
        kinds
        label(.class("check")) {
            input(
                type: .checkbox, .name(QuestionForm.isRequired.name), .value("on"),
                .checked(if: !state.value(QuestionForm.isRequired.name).isEmpty))
            span {
                frame.say(QuestionWords.isRequired)
                span(.class("hint")) { frame.say(QuestionWords.isRequiredHint) }
            }
        }
    }

    private var kinds: HTML {
        let name = QuestionForm.asked.name
        let problem = state.problem(name)
        return fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name), .tabindex(-1)) {
            legend { frame.say(QuestionWords.asked) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for kind in Contribution.Kind.allCases {
                label(.class("check")) {
                    input(type: .checkbox, .name(name), .value(kind.rawValue), .checked(if: state.values[name]?.contains(kind.rawValue) ?? false))
                    span { frame.say(QuestionWords.kind(kind)) }
                }
            }
        }
    }
}
