import Kernel
import Markup
import Site

/// What a question is made of: its words in each language, whom it is asked, whether an answer is needed.
struct QuestionFields: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        p(.class("note")) { frame.say(QuestionWords.textHint) }
        div(.class("pair")) {
            words(QuestionForm.textFR, QuestionWords.textFR, .french)
            words(QuestionForm.textEN, QuestionWords.textEN, .english)
        }
        p(.class("note")) { frame.say(QuestionWords.helpHint) }
        div(.class("pair")) {
            words(QuestionForm.helpFR, QuestionWords.helpFR, .french)
            words(QuestionForm.helpEN, QuestionWords.helpEN, .english)
        }
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

    /// Either language will do, so that neither says that it is optional.
    private func words(_ field: FieldDeclaration, _ title: Phrase, _ language: Language) -> HTML {
        let (name, problem) = (field.name, state.problem(field.name))
        return div(.class("field"), .class("error", if: problem != nil)) {
            label(for: "f-" + name) { frame.say(title) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            textarea(
                .id("f-" + name), .name(name), .rows(3), .maxlength(field.most), .lang(language == frame.language ? nil : language.rawValue)
            ) { state.value(name) }
        }
    }

    private var kinds: HTML {
        let name = QuestionForm.asked.name
        let problem = state.problem(name)
        return fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name), .tabindex(-1)) {
            legend { frame.say(QuestionWords.asked) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for kind in Contribution.Kind.questioned {
                label(.class("check")) {
                    input(type: .checkbox, .name(name), .value(kind.rawValue), .checked(if: state.values[name]?.contains(kind.rawValue) ?? false))
                    span { frame.say(QuestionWords.kind(kind)) }
                }
            }
        }
    }
}
