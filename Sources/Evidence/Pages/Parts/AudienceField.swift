import Kernel
import Markup
import Site

/// Who will read a fact about oneself, with what each answer opens.
struct AudienceField: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        let name = FactFields.confidentiality.name
        let problem = state.problem(name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + name)) {
            legend { frame.say(FactWords.whoReads) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            div(.class("inline")) {
                option(.private, FactWords.onlyMe)
                option(.shared, FactWords.shared)
            }
        }
    }

    private func option(_ level: Confidentiality, _ text: Phrase) -> HTML {
        let name = FactFields.confidentiality.name
        return label {
            input(type: .radio, .name(name), .value(level.rawValue), .required, .checked(if: state.value(name) == level.rawValue))
            frame.say(text)
        }
    }
}
